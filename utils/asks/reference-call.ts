import { define } from './define'

export default define({
  burden: 40,
  minutes: 30,
  benefits: ['benefit_introduction', 'benefit_network', 'benefit_recognition'],
  opening: 'opening_reference_call',
})
