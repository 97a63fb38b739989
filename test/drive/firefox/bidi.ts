import { WebSocket } from 'ws'

type Answer = {
  id?: number
  type: string
  method?: string
  params?: unknown
  result?: unknown
  error?: string
  message?: string
}
type Waiting = { method: string; done: (result: unknown) => void; fail: (error: Error) => void }

/** The few lines of WebDriver BiDi that driving Firefox takes. */
export class Bidi {
  #last = 0
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, (params: unknown) => void>()

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.#read(JSON.parse(data.toString()) as Answer))
    socket.on('close', () => {
      for (const { method, fail } of this.#waiting.values())
        fail(new Error(`Firefox went away during ${method}`))
      this.#waiting.clear()
    })
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false })
    await new Promise<void>((done, fail) => socket.once('open', done).once('error', fail))
    const bidi = new Bidi(socket)
    await bidi.send('session.new', { capabilities: {} })
    return bidi
  }

  #read(message: Answer) {
    if (message.id === undefined) {
      this.#listeners.get(message.method ?? '')?.(message.params)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.type === 'success') waiting?.done(message.result)
    else waiting?.fail(new Error(`${waiting.method}: ${message.error}: ${message.message}`))
  }

  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return new Promise<T>((done, fail) => {
      if (this.socket.readyState !== WebSocket.OPEN)
        return fail(new Error(`Firefox is gone, no ${method} any more`))
      const id = ++this.#last
      this.#waiting.set(id, { method, done: done as Waiting['done'], fail })
      this.socket.send(JSON.stringify({ id, method, params }))
    })
  }

  on(event: string, listener: (params: unknown) => void) {
    this.#listeners.set(event, listener)
  }

  close = () => this.socket.terminate()
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } }

/** Evaluates an expression in a context; content or the browser's own window alike. */
export async function evaluate(bidi: Bidi, context: string, expression: string): Promise<unknown> {
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: false,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return answer.result.value
}
