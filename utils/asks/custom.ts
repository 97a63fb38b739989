import { define } from './define'

export default define({
  burden: 25,
  minutes: 30,
  fit: {},
  rest: 60,
  lead: 7,
  uses: [],
  benefits: ['benefit_thanks_in_person', 'benefit_recognition', 'benefit_donation'],
  opening: 'opening_custom',
  done: 'done_custom',
})
