import { define } from './define'

export default define({
  burden: 10,
  minutes: 5,
  fit: {},
  rest: 60,
  lead: 3,
  uses: ['quote'],
  benefits: ['benefit_credit', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_quote',
  done: 'done_quote',
})
