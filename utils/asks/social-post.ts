import { define } from './define'

export default define({
  burden: 10,
  minutes: 10,
  benefits: ['benefit_visibility', 'benefit_thanks_in_person', 'benefit_credit'],
  opening: 'opening_social_post',
})
