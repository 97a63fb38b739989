import { define } from './define'

export default define({
  burden: 25,
  minutes: 180,
  benefits: ['benefit_network', 'benefit_travel_paid', 'benefit_introduction'],
  opening: 'opening_event',
})
