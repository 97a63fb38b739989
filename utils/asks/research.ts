import { define } from './define'

export default define({
  burden: 20,
  minutes: 45,
  benefits: ['benefit_roadmap', 'benefit_findings', 'benefit_donation'],
  opening: 'opening_research',
})
