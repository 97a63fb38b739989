import { define } from './define'

export default define({
  burden: 40,
  minutes: 180,
  fit: { openness: 2, story: 2 },
  rest: 180,
  lead: 21,
  uses: ['name'],
  benefits: ['benefit_portfolio', 'benefit_visibility', 'benefit_credit'],
  opening: 'opening_blog_post',
  done: 'done_blog_post',
})
