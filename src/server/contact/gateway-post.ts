/** WhatsApp and SMS through a gateway: one signed request for each message, always under the same idempotency key (docs/guides/message-gateway.md). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Moment } from '#domain/kernel/date.ts'
import type { Post } from './post.ts'

export interface GatewaySettings {
  readonly url: string
  readonly secret: string
  /** milliseconds */
  readonly patience?: number
}

/** Over the moment and the body, so that neither can be changed or sent again later. */
export const signatureOf = (secret: string, timestamp: string, body: string | Buffer): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`

const skew = 300_000

export function isSigned(secret: string, timestamp: unknown, signature: unknown, body: Buffer, now: Moment): boolean {
  if (typeof timestamp !== 'string' || typeof signature !== 'string' || !/^\d{10}$/.test(timestamp)) return false
  if (Math.abs(Number(timestamp) * 1000 - Date.parse(now)) > skew) return false
  const expected = Buffer.from(signatureOf(secret, timestamp, body))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** `0811 5550 1234` becomes `+6281155501234`. */
export const internationalNumber = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '')
  return `+${digits.startsWith('0') ? `62${digits.slice(1)}` : digits}`
}

export const gatewayPost = ({ url, secret, patience = 15_000 }: GatewaySettings, clock: () => Moment): Post => ({
  isRepeatable: true,
  async send({ id, channel, to, senderName, text }) {
    const body = JSON.stringify({ id, channel, to: internationalNumber(to), sender: senderName, text })
    const timestamp = String(Math.floor(Date.parse(clock()) / 1000))
    const answer = await fetch(`${url.replace(/\/$/, '')}/messages`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        'lingkar-timestamp': timestamp,
        'lingkar-signature': signatureOf(secret, timestamp, body)
      },
      body
    }).catch(() => null)
    // a line that breaks and a server in trouble say nothing about whether it was taken: asked again under the same key
    if (!answer) return 'unknown'
    await answer.body?.cancel().catch(() => {})
    if (answer.ok) return 'handed-over'
    if (answer.status === 429) return 'temporary'
    return answer.status >= 500 || answer.status === 408 || answer.status === 409 ? 'unknown' : 'refused'
  }
})
