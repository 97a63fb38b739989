import { define } from './define'

export default define({
  burden: 20,
  minutes: 10,
  fit: {},
  rest: 180,
  lead: 0,
  uses: [],
  benefits: ['benefit_heard', 'benefit_peers_choose', 'benefit_recognition_none'],
  opening: 'opening_review',
  done: 'done_review',
})
