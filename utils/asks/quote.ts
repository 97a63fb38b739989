import { define } from './define'

export default define({
  burden: 10,
  minutes: 5,
  benefits: ['benefit_credit', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_quote',
})
