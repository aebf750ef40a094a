/** Which channels this server serves, as whoever runs the machine set it up; a channel that is not set up fails with a sentence, it never waits in silence. */
import { readFileSync } from 'node:fs'
import type { Moment } from '#domain/kernel/date.ts'
import { type GatewaySettings, gatewayPost } from './gateway-post.ts'
import { isLoopback, type MailSettings, mailSettings } from './mail-settings.ts'
import type { Post, Posts } from './post.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** LINGKAR_GATEWAY_URL and LINGKAR_GATEWAY_SECRET; outside this machine over TLS only. */
export function gatewayFrom(environment: Environment): GatewaySettings | undefined {
  const { LINGKAR_GATEWAY_URL: url, LINGKAR_GATEWAY_SECRET: secret } = environment
  if (!url) return undefined
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:' && !isLoopback(hostname)) throw new Error('Alamat gerbang pesan (LINGKAR_GATEWAY_URL) diawali https://.')
  if (!secret || secret.length < 32) throw new Error('Rahasia gerbang pesan (LINGKAR_GATEWAY_SECRET) paling sedikit 32 huruf.')
  return { url, secret }
}

/** LINGKAR_SMTP_URL, LINGKAR_SMTP_FROM, and LINGKAR_SMTP_CA for an authority of one's own. */
export function postsFrom(environment: Environment, clock: () => Moment): Posts {
  const { LINGKAR_SMTP_URL: url, LINGKAR_SMTP_FROM: from, LINGKAR_SMTP_CA: authority } = environment
  if (url && !from?.includes('@')) throw new Error('Server surel perlu alamat pengirim (LINGKAR_SMTP_FROM).')
  const mail = url && from ? lazyMail(mailSettings(url, from, authority && readFileSync(authority, 'utf8'))) : undefined
  const settings = gatewayFrom(environment)
  const gateway = settings && gatewayPost(settings, clock)
  return { ...(mail ? { email: mail } : {}), ...(gateway ? { whatsapp: gateway, sms: gateway } : {}) }
}

/** 20 MB of mail programs, loaded with the first mail. */
const lazyMail = (settings: MailSettings): Post => ({
  isRepeatable: false,
  send: async (parcel) => (await import('./mail-post.ts')).mailPost(settings).send(parcel)
})
