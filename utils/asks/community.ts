import { define } from './define'

export default define({
  burden: 15,
  minutes: 30,
  fit: { openness: 1 },
  rest: 60,
  lead: 0,
  uses: [],
  benefits: ['benefit_network', 'benefit_recognition', 'benefit_early_access'],
  opening: 'opening_community',
  done: 'done_community',
})
