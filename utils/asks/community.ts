import { define } from './define'

export default define({
  burden: 15,
  minutes: 30,
  benefits: ['benefit_network', 'benefit_recognition', 'benefit_early_access'],
  opening: 'opening_community',
})
