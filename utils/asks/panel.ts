import { define } from './define'

export default define({
  burden: 35,
  minutes: 90,
  fit: { openness: 2 },
  rest: 120,
  lead: 45,
  uses: ['name'],
  benefits: ['benefit_stage', 'benefit_network', 'benefit_travel_paid'],
  opening: 'opening_panel',
  done: 'done_panel',
})
