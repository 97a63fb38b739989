import { define } from './define'

export default define({
  burden: 30,
  minutes: 30,
  benefits: ['benefit_visibility', 'benefit_credit', 'benefit_stage'],
  opening: 'opening_press',
})
