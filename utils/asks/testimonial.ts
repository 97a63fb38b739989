import { define } from './define'

export default define({
  burden: 15,
  minutes: 15,
  fit: { story: 1 },
  rest: 90,
  lead: 7,
  uses: ['quote', 'name'],
  benefits: ['benefit_credit', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_testimonial',
  done: 'done_testimonial',
})
