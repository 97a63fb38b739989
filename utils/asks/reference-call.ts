import { define } from './define'

export default define({
  burden: 40,
  minutes: 30,
  fit: { readiness: 2, values: 2 },
  rest: 60,
  lead: 5,
  uses: [],
  cap: { times: 2, days: 90 },
  benefits: ['benefit_introduction', 'benefit_network', 'benefit_recognition'],
  opening: 'opening_reference_call',
  done: 'done_reference_call',
})
