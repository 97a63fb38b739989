import type { Answer } from '../drive.ts'
import type { Bidi } from './bidi.ts'

type Sent = { isBlocked: boolean; request: { request: string; url: string } }

const text = (value: string) => ({ type: 'string', value })

/** Serves our answers in place of the network; everything else goes its (closed) way. */
export async function answerWith(bidi: Bidi, answer: Answer): Promise<void> {
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] })
  await bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] })
  bidi.on('network.beforeRequestSent', (params) => {
    const { isBlocked, request } = params as Sent
    // A request that is gone by now (its page was closed) needs no answer.
    if (isBlocked) reply(bidi, request, answer).catch(() => {})
  })
}

async function reply(bidi: Bidi, request: Sent['request'], answer: Answer): Promise<void> {
  const found = /^https?:/.test(request.url) ? answer(new URL(request.url)) : undefined
  if (!found) {
    await bidi.send('network.continueRequest', { request: request.request })
    return
  }
  const headers = found.headers ?? { 'content-type': 'text/html; charset=utf-8' }
  await bidi.send('network.provideResponse', {
    request: request.request,
    statusCode: found.status ?? 200,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: text(value) })),
    body: { type: 'base64', value: Buffer.from(found.body).toString('base64') },
  })
}
