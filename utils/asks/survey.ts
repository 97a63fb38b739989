import { define } from './define'

export default define({
  burden: 10,
  minutes: 10,
  fit: {},
  rest: 60,
  lead: 0,
  uses: [],
  benefits: ['benefit_findings', 'benefit_heard', 'benefit_donation'],
  opening: 'opening_survey',
  done: 'done_survey',
})
