import { define } from './define'

export default define({
  burden: 10,
  minutes: 5,
  fit: {},
  rest: 365,
  lead: 14,
  uses: ['logo', 'company'],
  benefits: ['benefit_credit', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_logo',
  done: 'done_logo',
})
