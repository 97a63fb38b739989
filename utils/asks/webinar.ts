import { define } from './define'

export default define({
  burden: 30,
  minutes: 90,
  benefits: ['benefit_stage', 'benefit_network', 'benefit_portfolio'],
  opening: 'opening_webinar',
})
