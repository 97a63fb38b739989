import { define } from './define'

export default define({
  burden: 50,
  minutes: 240,
  fit: { openness: 3, story: 2 },
  rest: 180,
  lead: 60,
  uses: ['name'],
  benefits: ['benefit_stage', 'benefit_network', 'benefit_travel_paid'],
  opening: 'opening_speaking',
  done: 'done_speaking',
})
