import { define } from './define'

export default define({
  burden: 30,
  minutes: 60,
  fit: { story: 2 },
  rest: 365,
  lead: 30,
  uses: ['name', 'company'],
  benefits: ['benefit_recognition', 'benefit_visibility', 'benefit_portfolio'],
  opening: 'opening_award',
  done: 'done_award',
})
