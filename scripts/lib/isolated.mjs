// Runs a program where no network is reachable but this machine itself, and counts every try to reach one all the same:
// each packet that found no way out, and each name that somebody wanted to know the address of.
// Called by itself inside the namespace: isolated.mjs <file for the count> <program> …
import { spawn, spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)

/** The arguments of `unshare` with which Node runs the same in isolation. */
export const isolated = (countFile, args) => [
  '-n',
  '-m',
  process.execPath,
  self,
  countFile,
  process.execPath,
  ...args,
]

/** Whether this machine lets us take the network away: Linux, as root. Tried with a program that does nothing. */
export const canIsolate = () =>
  process.platform === 'linux' &&
  spawnSync('unshare', isolated(join(mkdtempSync(join(tmpdir(), 'isolated-')), 'tries.json'), ['-e', '0']))
    .status === 0

/** How often the kernel was asked for a way out and had none. */
function triesSoFar() {
  const [names = '', values = ''] = readFileSync('/proc/net/snmp', 'utf8').split('\n')
  return Number(values.split(' ')[names.split(' ').indexOf('OutNoRoutes')])
}

/** One try of our own: if it is not counted, nothing is. */
const tryOnce = () =>
  new Promise((done) => {
    const socket = connect({ host: '192.0.2.1', port: 443 })
    socket.once('error', done)
    socket.once('connect', done)
  })

/** Answers every question for a name with “there is none”, and notes the name. */
async function listenForNames(names) {
  const socket = createSocket('udp4')
  socket.on('message', (question, { port, address }) => {
    const labels = []
    for (let at = 12; question[at]; at += question[at] + 1)
      labels.push(question.toString('latin1', at + 1, at + 1 + question[at]))
    names.add(labels.join('.'))
    const answer = Buffer.from(question)
    answer.writeUInt16BE(0x8183, 2)
    socket.send(answer, port, address)
  })
  await new Promise((done) => socket.bind(53, '127.0.0.1', done))
}

async function main([countFile = '', program = '', ...args]) {
  spawnSync('ip', ['link', 'set', 'lo', 'up'])
  // One version of IP is enough to be refused by; Chromium asks for a way by the other one at every start.
  writeFileSync('/proc/sys/net/ipv6/conf/all/disable_ipv6', '1')
  writeFileSync('/proc/sys/net/ipv6/conf/lo/disable_ipv6', '0')
  const resolve = join(mkdtempSync(join(tmpdir(), 'isolated-')), 'resolv.conf')
  writeFileSync(resolve, 'nameserver 127.0.0.1\n')
  spawnSync('mount', ['--bind', resolve, '/etc/resolv.conf'])
  const names = new Set()
  await listenForNames(names)
  const start = triesSoFar()
  await tryOnce()
  const before = triesSoFar()
  const child = spawn(program, args, { stdio: 'inherit' })
  const code = await new Promise((done) => child.once('exit', (status) => done(status ?? 1)))
  const counted = { counts: before > start, tries: triesSoFar() - before, names: [...names] }
  writeFileSync(countFile, JSON.stringify(counted))
  process.exit(code)
}

if (process.argv[1] === self) await main(process.argv.slice(2))
