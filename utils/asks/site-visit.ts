import { define } from './define'

export default define({
  burden: 50,
  minutes: 180,
  benefits: ['benefit_network', 'benefit_recognition', 'benefit_travel_paid'],
  opening: 'opening_site_visit',
})
