import { define } from './define'

export default define({
  burden: 10,
  minutes: 10,
  fit: { openness: 1 },
  rest: 45,
  lead: 1,
  uses: [],
  benefits: ['benefit_visibility', 'benefit_thanks_in_person', 'benefit_credit'],
  opening: 'opening_social_post',
  done: 'done_social_post',
})
