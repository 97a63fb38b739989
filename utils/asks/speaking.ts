import { define } from './define'

export default define({
  burden: 50,
  minutes: 240,
  benefits: ['benefit_stage', 'benefit_network', 'benefit_travel_paid'],
  opening: 'opening_speaking',
})
