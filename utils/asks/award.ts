import { define } from './define'

export default define({
  burden: 30,
  minutes: 60,
  benefits: ['benefit_recognition', 'benefit_visibility', 'benefit_portfolio'],
  opening: 'opening_award',
})
