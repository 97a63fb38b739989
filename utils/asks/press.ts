import { define } from './define'

export default define({
  burden: 30,
  minutes: 30,
  fit: { openness: 2, values: 2 },
  rest: 120,
  lead: 3,
  uses: ['quote', 'name'],
  benefits: ['benefit_visibility', 'benefit_credit', 'benefit_stage'],
  opening: 'opening_press',
  done: 'done_press',
})
