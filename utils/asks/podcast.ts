import { define } from './define'

export default define({
  burden: 50,
  minutes: 60,
  fit: { openness: 2, story: 2 },
  rest: 120,
  lead: 14,
  uses: ['name', 'audio'],
  benefits: ['benefit_stage', 'benefit_visibility', 'benefit_portfolio'],
  opening: 'opening_podcast',
  done: 'done_podcast',
})
