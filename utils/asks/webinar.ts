import { define } from './define'

export default define({
  burden: 30,
  minutes: 90,
  fit: { openness: 2, story: 2 },
  rest: 120,
  lead: 30,
  uses: ['name'],
  benefits: ['benefit_stage', 'benefit_network', 'benefit_portfolio'],
  opening: 'opening_webinar',
  done: 'done_webinar',
})
