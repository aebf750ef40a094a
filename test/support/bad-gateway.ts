/** A message gateway on loopback that behaves badly on purpose: it accepts and says it did not, hangs, breaks the line, reports twice and in the wrong order. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signatureOf } from '#server/contact/gateway-post.ts'

export type Manner = 'take' | 'take-and-say-500' | 'take-and-break' | 'hang' | 'break' | 'busy' | 'refuse'

export interface BadGateway {
  readonly url: string
  readonly secret: string
  /** how the next requests are met, one each; afterwards they are taken */
  readonly manners: Manner[]
  /** what left for a telephone: once for each key, whatever was asked */
  readonly left: Map<string, { readonly to: string; readonly text: string; readonly sender: string; readonly channel: string }>
  readonly asked: { readonly key: string; readonly isSigned: boolean }[]
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

export async function openBadGateway(): Promise<BadGateway> {
  const secret = 'a secret of at least thirty-two characters'
  const manners: Manner[] = []
  const left: BadGateway['left'] = new Map()
  const asked: { key: string; isSigned: boolean }[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request)
    const key = String(request.headers['idempotency-key'])
    const isSigned = request.headers['lingkar-signature'] === signatureOf(secret, String(request.headers['lingkar-timestamp']), body)
    asked.push({ key, isSigned })
    const manner = manners.shift() ?? 'take'
    if (manner === 'hang') return
    if (manner === 'break') return void response.destroy()
    if (manner === 'busy') return void response.writeHead(429).end()
    if (manner === 'refuse' || !isSigned) return void response.writeHead(422).end('{"reason":"number"}')
    if (!left.has(key)) left.set(key, JSON.parse(body) as never)
    if (manner === 'take-and-break') return void response.destroy()
    if (manner === 'take-and-say-500') return void response.writeHead(500).end()
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"accepted":true}')
  }
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secret,
    manners,
    left,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
