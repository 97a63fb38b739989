import { define } from './define'

export default define({
  burden: 50,
  minutes: 180,
  fit: { openness: 2, readiness: 2 },
  rest: 365,
  lead: 30,
  uses: [],
  benefits: ['benefit_network', 'benefit_recognition', 'benefit_travel_paid'],
  opening: 'opening_site_visit',
  done: 'done_site_visit',
})
