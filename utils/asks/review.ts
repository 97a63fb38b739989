import { define } from './define'

export default define({
  burden: 15,
  minutes: 10,
  benefits: ['benefit_heard', 'benefit_peers_choose', 'benefit_recognition_none'],
  opening: 'opening_review',
})
