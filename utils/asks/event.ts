import { define } from './define'

export default define({
  burden: 25,
  minutes: 180,
  fit: {},
  rest: 90,
  lead: 30,
  uses: [],
  benefits: ['benefit_network', 'benefit_travel_paid', 'benefit_introduction'],
  opening: 'opening_event',
  done: 'done_event',
})
