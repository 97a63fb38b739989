import { define } from './define'

export default define({
  burden: 35,
  minutes: 45,
  benefits: ['benefit_visibility', 'benefit_network', 'benefit_roadmap'],
  opening: 'opening_analyst_call',
})
