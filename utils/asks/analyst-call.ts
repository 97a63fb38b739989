import { define } from './define'

export default define({
  burden: 35,
  minutes: 45,
  fit: { readiness: 2 },
  rest: 90,
  lead: 5,
  uses: [],
  cap: { times: 2, days: 90 },
  benefits: ['benefit_visibility', 'benefit_network', 'benefit_roadmap'],
  opening: 'opening_analyst_call',
  done: 'done_analyst_call',
})
