import { define } from './define'

export default define({
  burden: 40,
  minutes: 180,
  benefits: ['benefit_portfolio', 'benefit_visibility', 'benefit_credit'],
  opening: 'opening_blog_post',
})
