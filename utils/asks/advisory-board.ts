import { define } from './define'

export default define({
  burden: 20,
  minutes: 240,
  benefits: ['benefit_roadmap', 'benefit_network', 'benefit_early_access'],
  opening: 'opening_advisory_board',
})
