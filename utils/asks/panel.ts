import { define } from './define'

export default define({
  burden: 35,
  minutes: 90,
  benefits: ['benefit_stage', 'benefit_network', 'benefit_travel_paid'],
  opening: 'opening_panel',
})
