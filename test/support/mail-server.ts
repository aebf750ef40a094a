/** A real SMTP server on loopback for the tests of e-mail, with the manners a mail server can have on a bad day. */
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  readonly port: number
  /** whole mails it took, headers included */
  readonly taken: string[]
  /** how the next mails are met, one each; afterwards they are taken */
  readonly manners: ('take' | 'greylist' | 'refuse-recipient' | 'refuse-mail' | 'drop-after-data' | 'drop-before-data')[]
  close(): Promise<void>
}

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

/** `tls`: key and certificate for STARTTLS; without them the server knows no TLS at all. */
export async function openMailServer(tls?: { readonly key: string; readonly cert: string }): Promise<MailServer> {
  const taken: string[] = []
  const manners: MailServer['manners'] = []
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: tls ? [] : ['STARTTLS'],
    ...(tls ?? {}),
    disableReverseLookup: true,
    logger: false,
    onRcptTo(_address, _session, done) {
      const manner = manners[0]
      if (manner === 'greylist') manners.shift()
      if (manner === 'greylist') return done(refusal(450, 'try again later'))
      if (manner === 'refuse-recipient') manners.shift()
      if (manner === 'refuse-recipient') return done(refusal(550, 'no such mailbox'))
      if (manner === 'drop-before-data') {
        manners.shift()
        for (const socket of sockets) socket.destroy()
        return
      }
      done()
    },
    onData(stream, _session, done) {
      const manner = manners.shift()
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (manner === 'refuse-mail') return done(refusal(554, 'not wanted'))
        taken.push(Buffer.concat(parts).toString('utf8'))
        // the mail is in the house, and the line breaks before anybody says so
        if (manner === 'drop-after-data') for (const socket of sockets) socket.destroy()
        else done()
      })
    }
  })
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    manners,
    close: () => new Promise((resolve) => server.close(resolve))
  }
}
