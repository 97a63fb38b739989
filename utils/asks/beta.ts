import { define } from './define'

export default define({
  burden: 25,
  minutes: 120,
  fit: { openness: 1, readiness: 2 },
  rest: 90,
  lead: 7,
  uses: [],
  benefits: ['benefit_early_access', 'benefit_roadmap', 'benefit_recognition'],
  opening: 'opening_beta',
  done: 'done_beta',
})
