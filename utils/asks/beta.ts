import { define } from './define'

export default define({
  burden: 25,
  minutes: 120,
  benefits: ['benefit_early_access', 'benefit_roadmap', 'benefit_recognition'],
  opening: 'opening_beta',
})
