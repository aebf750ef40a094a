/** Where mail leaves, as whoever runs the machine set it up. Apart from what sends it, so that a server without mail does not carry it. */
export interface MailSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (465); otherwise STARTTLS is demanded */
  readonly secure: boolean
  /** true everywhere but on this very machine */
  readonly needsTls: boolean
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** the address it comes from; whatever name stands before it is the one agreed with the child */
  readonly from: string
  /** further certificates to trust, PEM */
  readonly authority?: string | undefined
  /** milliseconds without a word from the other side */
  readonly patience?: number
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)

/** `smtps://user:password@host:465` or `smtp://host:587`. */
export function mailSettings(url: string, from: string, authority?: string): MailSettings {
  const { protocol, hostname, port, username, password } = new URL(url)
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw new Error('Alamat server surel diawali smtp:// atau smtps://.')
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    needsTls: !isLoopback(host),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    user: username ? decodeURIComponent(username) : undefined,
    password: password ? decodeURIComponent(password) : undefined,
    from,
    authority
  }
}
