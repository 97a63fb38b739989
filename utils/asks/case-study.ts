import { define } from './define'

export default define({
  burden: 50,
  minutes: 90,
  fit: { story: 2, readiness: 2 },
  rest: 180,
  lead: 21,
  uses: ['quote', 'name', 'company'],
  benefits: ['benefit_portfolio', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_case_study',
  done: 'done_case_study',
})
