import { define } from './define'

export default define({
  burden: 50,
  minutes: 60,
  benefits: ['benefit_portfolio', 'benefit_visibility', 'benefit_recognition'],
  opening: 'opening_video',
})
