import { define } from './define'

export default define({
  burden: 40,
  minutes: 240,
  benefits: ['benefit_recognition', 'benefit_network', 'benefit_donation'],
  opening: 'opening_mentoring',
})
