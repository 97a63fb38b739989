import { define } from './define'

export default define({
  burden: 10,
  minutes: 10,
  benefits: ['benefit_findings', 'benefit_heard', 'benefit_donation'],
  opening: 'opening_survey',
})
