// What the made-up crowd is called and what it says: some of it long, some of it in other scripts.

export const firstNames = [
  ...'Maren Håkon Dana Ana Tomasz Ifeoma Kenji Priya Lucía Óscar Wanjiru Sofie Emre Aoife Mehmet Ngozi'.split(
    ' ',
  ),
  'Maximiliana Theodora',
  'דנה',
  'ليلى',
  '美咲',
  'Зоя',
]
export const lastNames = [
  ...'Solheim Bratt-Eriksen Duarte Nowak Okafor Tanaka Rao Iglesias Keane Demir Falk Lindqvist'.split(' '),
  'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
  'לוי',
  'الخطيب',
  '佐藤',
  'Ковалёва',
]
export const roles = [
  'Head of operations',
  'Dispatcher',
  'Office manager',
  'Nurse',
  'Chief librarian',
  'Fleet engineer',
  'Vice President for Cross-Functional Customer Community Programmes and Advocacy',
]
/** A company and its industry. */
export const companies = [
  ['Skerry Rescue', 'Rescue services'],
  ['Fernhill Clinic', 'Health care'],
  ['Brightwell Library', 'Education'],
  ['Harbour & Daughters Shipping', 'Logistics'],
  ['Tallgrass Foods', 'Food'],
  ['North Fjord Municipality, Department of Water and Waste', 'Public sector'],
] as const
export const topics = ['scheduling', 'handover', 'night shift', 'reporting', 'onboarding', 'audit', 'mobile']
export const channels = [
  ['g2', 'review', 'https://www.g2.com/products/x/reviews/'],
  ['trustpilot', 'review', 'https://www.trustpilot.com/reviews/'],
  ['zendesk', 'ticket', 'https://example.zendesk.com/agent/tickets/'],
  ['gmail', 'mail', 'https://mail.google.com/mail/u/0/#inbox/'],
  ['generic', 'page', 'https://forum.example/t/'],
] as const

export const sayings = {
  praise: [
    'Your night shift saved the launch, and we will not forget it.',
    'The planner saved our season.',
    'Support found the fault before I had finished my tea.',
    'We moved forty people over in one afternoon, and nobody called me once. I kept waiting for the catch; there was none. A year later I am still waiting, and the handover lists have been right every single morning.',
    'המערכת הצילה לנו את העונה, וכל הצוות יודע את זה.',
    'أنقذنا هذا النظام في أصعب أسبوع في السنة.',
    '引き継ぎが本当に楽になりました。',
  ],
  story: [
    'When the storm took the power, the crew still had their lists on the phones. We brought everybody home.',
    'We began with two wards. Now the whole hospital plans its nights with it.',
  ],
  offer: ['Happy to tell anybody who asks.', 'If you ever need somebody on a stage, call me.'],
  idea: ['It would help if the list showed who changed it last.', 'Could the map open where I left it?'],
  need: [
    'We need an audit log before we can roll this out to the other eleven districts; legal asks every week.',
    'We need it in Finnish by spring.',
  ],
  pain: [
    'For the third time this month the handover list was empty when the crew came in. We printed it by hand.',
    'Nobody answered for two days.',
  ],
  question: ['Is there a way to lock last month?', 'Does it work without a network?'],
  rare: 'The gannets are back on the wall.',
  more: ['Thank you.', 'The whole team says so.', 'I told my sister, who runs the clinic next door.'],
  gives: [
    'The handover list is printed whatever the printer says',
    'Audit log for admins',
    'A card, signed by the whole night shift',
    'Introduced them to the group that plans the Nordic meeting',
  ],
  benefits: [
    'A seat among peers who face the same questions',
    'Their name and their town on our front page, for a month',
    'We mend the printer first',
  ],
}
