import { define } from './define'

export default define({
  burden: 20,
  minutes: 45,
  fit: {},
  rest: 60,
  lead: 7,
  uses: [],
  benefits: ['benefit_roadmap', 'benefit_findings', 'benefit_donation'],
  opening: 'opening_research',
  done: 'done_research',
})
