import { define } from './define'

export default define({
  burden: 50,
  minutes: 60,
  fit: { openness: 2, story: 2 },
  rest: 365,
  lead: 30,
  uses: ['video', 'name'],
  benefits: ['benefit_portfolio', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_video',
  done: 'done_video',
})
