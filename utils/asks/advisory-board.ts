import { define } from './define'

export default define({
  burden: 20,
  minutes: 240,
  fit: { values: 3, mutualBenefit: 2 },
  rest: 365,
  lead: 30,
  uses: [],
  benefits: ['benefit_roadmap', 'benefit_network', 'benefit_early_access'],
  opening: 'opening_advisory_board',
  done: 'done_advisory_board',
})
