import { define } from './define'

export default define({
  burden: 15,
  minutes: 15,
  benefits: ['benefit_credit', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_testimonial',
})
