import { define } from './define'

export default define({
  burden: 30,
  minutes: 60,
  benefits: ['benefit_stage', 'benefit_visibility', 'benefit_portfolio'],
  opening: 'opening_podcast',
})
