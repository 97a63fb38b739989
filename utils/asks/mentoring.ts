import { define } from './define'

export default define({
  burden: 40,
  minutes: 240,
  fit: { values: 2, mutualBenefit: 2 },
  rest: 180,
  lead: 14,
  uses: [],
  benefits: ['benefit_recognition', 'benefit_network', 'benefit_donation'],
  opening: 'opening_mentoring',
  done: 'done_mentoring',
})
