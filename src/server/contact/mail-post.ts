/** E-mail over SMTP: plain text, a neutral sender and subject, nothing to load and nothing to track. */
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Handed } from '#domain/contact/next-step.ts'
import { mailSubject } from '#domain/contact/template.ts'
import type { MailSettings } from './mail-settings.ts'
import type { Parcel, Post } from './post.ts'

export const mailPost = (settings: MailSettings): Post => ({
  isRepeatable: false,
  async send(parcel) {
    const bytes = await compose(settings.from, parcel)
    return hand(settings, parcel.to, bytes)
  }
})

/** The same id at every try, so that a server which has it already can tell. */
const messageIdOf = (id: string, from: string): string => `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`

async function compose(from: string, { id, to, senderName, text }: Parcel): Promise<Buffer> {
  const mail = new MailComposer({
    from: { name: senderName, address: from },
    to: { name: '', address: to },
    subject: mailSubject,
    text,
    messageId: messageIdOf(id, from),
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'auto-submitted': 'no' }
  })
  return new Promise((resolve, reject) => mail.compile().build((error, bytes) => (error ? reject(error) : resolve(bytes as Buffer))))
}

/** Whatever goes wrong before the first byte of the mail was asked for has surely not arrived; afterwards nobody can say. */
function hand(settings: MailSettings, to: string, bytes: Buffer): Promise<Handed> {
  const { host, port, secure, needsTls, user, password, from, authority, patience = 30_000 } = settings
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: needsTls,
    ignoreTLS: !secure && !needsTls,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    tls: { minVersion: 'TLSv1.2', ...(authority ? { ca: authority } : {}) },
    name: 'localhost'
  })
  let asked = false
  let begun = false
  const body = new Readable({
    read() {
      begun = true
      this.push(bytes)
      this.push(null)
    }
  })
  return new Promise((resolve) => {
    const end = (handed: Handed) => {
      resolve(handed)
      connection.close()
    }
    const failed = (error: unknown) => {
      const code = (error as { responseCode?: number } | null)?.responseCode
      // only what was said about this mail is a refusal of it; a server without TLS or a wrong password is mended by whoever runs it
      if (asked && code !== undefined && code >= 500) return end('refused')
      end(begun && code === undefined ? 'unknown' : 'temporary')
    }
    connection.on('error', failed)
    const go = () => {
      asked = true
      connection.send({ from, to: [to] }, body, (error) => (error ? failed(error) : end('handed-over')))
    }
    connection.connect((error) => {
      if (error) return failed(error)
      if (user === undefined) return go()
      connection.login({ credentials: { user, pass: password ?? '' } }, (fault) => (fault ? end('temporary') : go()))
    })
  })
}
