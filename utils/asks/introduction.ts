import { define } from './define'

export default define({
  burden: 20,
  minutes: 10,
  fit: { values: 2 },
  rest: 90,
  lead: 0,
  uses: [],
  benefits: ['benefit_introduction', 'benefit_thanks_in_person', 'benefit_donation'],
  opening: 'opening_introduction',
  done: 'done_introduction',
})
