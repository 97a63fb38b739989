import { plain } from '../page/quotes'
import { define } from './define'

// SOGo 5. Angular's bindings are the semantic names here; a template's empty copy stands elsewhere in the page.
const MESSAGE = /#!?\/Mail\/[^?]{1,300}\/\d+$/

export default define({
  name: 'SOGo',
  kind: 'mail',
  hosts: [],
  recognise: 'body[ng-app^="SOGo"],meta[name="description"][content^="SOGo"]',
  proven: 'seen',
  item: 'md-card:has(.msg-body)',
  words: ['.msg-body .sg-mail-part', '.msg-body'],
  mail: plain,
  fields: {
    name: ['[ng-bind*="message.from[0].name"]'],
    email: ['[ng-bind*="message.from[0].email"]'],
    title: ['[ng-bind*="message.subject"]'],
    // The datetime attribute is the literal text "viewer.message.date".
    said: ['.msg-date'],
    saidAs: ['.msg-date'],
    permalink: [(_item, _root, url) => (MESSAGE.test(url.slice(-400)) ? url : undefined)],
  },
  always: ['name', 'email', 'said', 'title'],
  holdsItems: MESSAGE,
  ours: (_item, _root, url) =>
    /#!?\/Mail\/[^?]{0,200}\/(folder)?(Sent|Drafts)/i.test(url.slice(0, 1_000)) || undefined,
})
