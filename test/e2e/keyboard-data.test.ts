// What one does with one’s data, without a mouse: a table and a file brought in and taken back, backups there and back,
// what may stay how long, and somebody who asks what is known of them, then to be forgotten.
import { afterAll, expect, test } from 'vitest'
import { downloaded, profileFolder } from '../drive/folders.ts'
import { browserOfThisRun } from '../drive/launch.ts'
import { bringIn } from './bring-in.ts'
import { appOf, byKeys, type Deed, focused, leadsTo, many, shows } from './by-keyboard.ts'
import { allPressed } from './by-keyboard-pressed.ts'
import {
  ben,
  cem,
  chosen,
  filesIn,
  known,
  moments,
  old,
  person,
  rules,
  uma,
  withoutDialogs,
} from './keyboard-data-records.ts'
import { world } from './setup.ts'

const folder = profileFolder(undefined)
afterAll(() => folder.remove())
const at = world({ reducedMotion: true, downloads: folder.path })
const app = appOf(at)
const isChromium = browserOfThisRun() === 'chromium'
const passphrase = 'correct horse battery'
const data = async () => withoutDialogs(await app('data'))

const saved = (name: RegExp) => downloaded(folder.path, name)
const [table = '', archive = ''] = filesIn(folder.path)
const opened = (does: string, path: string, seen: Deed[2]) =>
  chosen(does, '.import input[type=file]', 'Choose a file', async () => path, seen)
const choose = focused('button', 'Choose a file')

test('records are brought in', async () => {
  await bringIn(at, known)
  expect(await at.stored('people')).toHaveLength(3)
})

test('a table: what is in its columns, what would come of it, in, and out again', async () => {
  const page = await data()
  await byKeys(page, [
    opened('a table', table, focused('h4', 'What is in which column')),
    ['not this one', [['to', '.import-step button', 'Cancel'], 'Enter'], choose],
    opened('this one', table, focused('h4', 'What is in which column')),
    [
      'a column that is not theirs',
      [
        ['to', 'ul.import-columns li:nth-child(2) select'],
        ['type', 'Name'],
      ],
      shows('.import-first', 'Ana Duarte'),
    ],
    [
      'how days are written',
      [
        ['to', 'div.import-columns select'],
        ['type', 'd'],
      ],
      many('.import-step > [role=status]', 0),
    ],
    [
      'of how many stars',
      [['to', 'div.import-columns .field:last-child select'], 'ArrowDown'],
      focused('div.import-columns .field:last-child select'),
    ],
    [
      'look',
      [['to', '.import-step button', 'See what would happen'], 'Enter'],
      focused('h4', 'What would happen'),
    ],
    ['in', [['to', '.import-step button', 'Bring in'], 'Enter'], shows('.import-done')],
    ['they are here', [], moments((all) => all.length === 4)],
    ['out', [['to', '.import button', 'Undo this import'], 'Enter'], shows('.import-undone', 'Taken back')],
    ['they are gone', [], moments((all) => all.length === 2)],
  ])
})

test('a file that does not agree with us: theirs, ours, some of both, and none of it', async () => {
  const page = await data()
  const radio = ({ id }: { id: string }) => `[name="clash-${id}"]`
  const plan = focused('h4', 'What would happen')
  await byKeys(page, [
    opened('a file', archive, plan),
    [
      'theirs in all',
      [['to', '.import-clashes button', 'The file’s in all'], 'Enter'],
      many('.import-clash label:last-child :checked', 2),
    ],
    [
      'ours in all',
      [['to', '.import-clashes button', 'Ours in all'], 'Enter'],
      many('.import-clash label:last-child :checked', 0),
    ],
    ['theirs in one', [['to', radio(cem)], 'ArrowDown'], focused(`label:last-child > ${radio(cem)}`)],
    ['not this file', [['to', '.import-step button', 'Cancel'], 'Enter'], choose],
    opened('after all', archive, plan),
    [
      'theirs in one again',
      [['to', radio(cem)], 'ArrowDown'],
      many('.import-clash label:last-child :checked', 1),
    ],
    ['in', [['to', '.import-step button', 'Bring in'], 'Enter'], person(cem, ({ role }) => role)],
    ['the other as before', [], person(ben, ({ role }) => !role)],
    [
      'taken back from the list',
      [['to', '.import-past button[aria-label*="theirs.json"]'], 'Enter'],
      person(cem, ({ role }) => !role),
    ],
  ])
})

test('backups: how often, sealed, made, opened again', async () => {
  const page = await data()
  await byKeys(page, [
    ['how often', [['to', '.backup-plan select'], 'ArrowDown'], focused('.backup-plan select')],
    [
      'sealed',
      [
        ['to', '.backup [type=password]'],
        ['type', passphrase],
        ['to', '.backup button', 'Encrypt with'],
        'Enter',
      ],
      shows('.backup', 'Backups are encrypted'),
    ],
    ['now', [['to', '.backup button', 'Back up now'], 'Enter'], shows('.backup [role=status]', 'Saved as')],
    ['still there', [], focused('button', 'Back up now')],
    chosen(
      'opened again',
      '.restore input[type=file]',
      'Choose a backup',
      () => saved(/\.goodword$/),
      shows('.restore form'),
    ),
    [
      'by its passphrase',
      [
        ['to', '.restore [type=password]'],
        ['type', passphrase],
        ['to', '.restore form button', 'Restore'],
        'Enter',
      ],
      shows('.restore .report'),
    ],
    [
      'no longer sealed',
      [['to', '.backup button', 'Stop encrypting'], 'Enter'],
      shows('.backup', 'Encrypt with'),
    ],
  ])
})

test.runIf(isChromium)('backups in a folder, so many and no more', async () => {
  const page = await data()
  await byKeys(page, [
    [
      'where to',
      [['to', '.backup-plan .field:nth-child(2) select'], 'ArrowDown'],
      shows('.backup', 'Choose the folder'),
    ],
    ['so many', [['to', '.backup-plan input'], 'ArrowDown', 'Tab'], shows('.backup', 'Choose the folder')],
    ['this one', [['to', '.backup button', 'Choose the folder'], 'Enter'], shows('.backup', 'Folder:')],
    ['still there', [], focused('button', 'Choose the folder')],
    ['now', [['to', '.backup button', 'Back up now'], 'Enter'], shows('.backup [role=status]', 'Saved as')],
  ])
})

test.runIf(!isChromium)('the browser is asked to keep what lies here', async () => {
  const page = await data()
  await byKeys(page, [
    ['ask', [['to', '.backup-may-go button'], 'Enter'], shows('.backup', 'The browser promises to keep')],
  ])
})

test('how long things stay: a limit, what is over, and by itself', async () => {
  const page = await data()
  const field = '.retention-numbers .field:nth-child(6) input'
  await byKeys(page, [
    ['open', [['to', '.retention summary'], 'Enter'], shows('.retention[open]')],
    ['months', [['to', field], 'ArrowUp', 'Tab'], rules(({ retention }) => retention?.months['pain'] === 1)],
    [
      'what is over goes',
      [['to', '.retention button', 'Delete these now'], 'Enter'],
      moments((all) => !all.includes(old.words)),
    ],
    ['and comes back', ['z'], moments((all) => all.includes(old.words))],
    ['by itself', [['to', '.retention .check input'], ' '], rules(({ retention }) => retention?.daily)],
    ['it went', [], moments((all) => !all.includes(old.words))],
  ])
})

test('somebody asks what is known of them, then to be forgotten', async () => {
  const page = await app(`people/${uma.id}`)
  await page.find('.person')
  const box = '.split-detail .box'
  await byKeys(page, [
    ['to read', [['to', `${box} button`, 'Save to read'], 'Enter'], () => saved(/about-a-person.*\.html$/)],
    [
      'for programs',
      [['to', `${box} button`, 'Save as JSON'], 'Enter'],
      () => saved(/about-a-person.*\.json$/),
    ],
    ['still there', [], focused('button', 'Save as JSON')],
    ['to erase', [['to', `${box} a`, 'Erase for good'], 'Enter'], leadsTo('data?erase=')],
    ['led there', [], focused('.erase summary')],
    ['shut', ['Enter'], many('.erase[open]', 0)],
    ['open', ['Enter'], shows('.erase-form')],
    ['their words', [['to', '[name=erase-words]'], 'ArrowDown'], shows('.erase-form', 'go all the same')],
    ['not there', [['to', '.erase-mention input'], ' '], many('.erase-mention :checked', 0)],
    ['there after all', [' '], many('.erase-mention :checked', 1)],
    [
      'for good',
      [
        ['to', '.erase-form .field input'],
        ['type', 'uma'],
        ['to', '.erase-form button', 'Erase for good'],
        'Enter',
      ],
      shows('.erase-done', 'Erased for good'),
    ],
    ['nothing of them', [], person(ben, ({ notes }) => !notes.includes('Uma'))],
    ['the receipt', [['to', '.erase-done button'], 'Enter'], () => saved(/erasure.*\.txt$/)],
    ['the files that hold them', [], shows('.backup-stale', 'before somebody was erased')],
    ...(isChromium
      ? ([
          [
            'a new one instead',
            [['to', '.backup-stale button', 'Make a new one'], 'Enter'],
            shows('.backup-stale', 'Delete those files yourself'),
          ],
        ] satisfies Deed[])
      : []),
    ['they are gone', [['to', '.backup-stale button', 'I deleted them'], 'Enter'], many('.backup-stale', 0)],
    [
      'somebody is back',
      [['to', '.erase summary', 'Somebody who was erased'], 'Enter'],
      shows('.readmit-form'),
    ],
    [
      'nobody of that address',
      [['to', '.readmit-form input'], ['type', 'ben@fernhill.example'], 'Enter'],
      shows('.erase [role=status]', 'Nobody who was erased here'),
    ],
    [
      'let in again',
      [
        ['to', '.readmit-form input'],
        'Control+a',
        ['type', 'uma@fernhill.example'],
        ['to', '.readmit-form button'],
        'Enter',
      ],
      shows('.erase [role=status]', 'They can be kept again'),
    ],
  ])
  expect(await at.stored('people')).toHaveLength(2)
})

// Chromium never asks for lasting room, and Firefox has no folder to choose.
allPressed('data', isChromium ? ['backup_ask'] : ['backup_replace', 'backup_keep', 'backup_choose'])
