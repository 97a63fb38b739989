import { define } from './define'

export default define({
  burden: 20,
  minutes: 10,
  benefits: ['benefit_introduction', 'benefit_thanks_in_person', 'benefit_donation'],
  opening: 'opening_referral',
})
