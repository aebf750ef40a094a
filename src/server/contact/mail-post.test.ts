/** E-mail against a real SMTP server on loopback: what it looks like on arrival, and what every way of failing is called. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MailServer, openMailServer } from '#test/support/mail-server.ts'
import { mailPost } from './mail-post.ts'
import { isLoopback, mailSettings } from './mail-settings.ts'
import type { Parcel } from './post.ts'

const parcel: Parcel = {
  id: '0198a0c0-0000-7000-8000-000000000001',
  channel: 'email',
  to: 'anak@contoh.example',
  senderName: 'Kak Bintang',
  text: 'Halo, apa kabar? Sampai jumpa. Kak Bintang'
}

describe('e-mail', () => {
  let server: MailServer
  const post = () => mailPost({ ...mailSettings(`smtp://127.0.0.1:${server.port}`, 'kabar@contoh.example'), patience: 5000 })
  beforeAll(async () => {
    server = await openMailServer()
  })
  beforeEach(() => {
    server.taken.length = 0
    server.manners.length = 0
  })
  afterAll(() => server?.close())

  it('G-06 arrives as plain text with a neutral sender and subject, and nothing that tells where it comes from', async () => {
    expect(await post().send(parcel)).toBe('handed-over')
    const [mail = ''] = server.taken
    expect(mail).toContain('From: Kak Bintang <kabar@contoh.example>')
    expect(mail).toContain('Subject: Kabar')
    expect(mail).toContain('Message-ID: <0198a0c0-0000-7000-8000-000000000001@contoh.example>')
    expect(mail).toContain('Content-Type: text/plain')
    expect(mail).toContain(parcel.text)
    expect(mail).not.toMatch(/nodemailer|x-mailer|html|lingkar|uptd/i)
  })

  it('G-06 greylisted is tried again, a refused mailbox or mail has failed', async () => {
    server.manners.push('greylist', 'refuse-recipient', 'refuse-mail')
    expect(await post().send(parcel)).toBe('temporary')
    expect(await post().send(parcel)).toBe('refused')
    expect(await post().send(parcel)).toBe('refused')
    expect(server.taken).toEqual([])
    expect(await post().send(parcel)).toBe('handed-over')
  })

  it('G-06 a line that breaks before the mail is asked for took nothing; one that breaks after it leaves nobody knowing', async () => {
    server.manners.push('drop-before-data')
    expect(await post().send(parcel)).toBe('temporary')
    expect(server.taken).toEqual([])
    server.manners.push('drop-after-data')
    expect(await post().send(parcel)).toBe('unknown')
    expect(server.taken).toHaveLength(1)
    // sent once more on a person's word it carries the same id, so that the mailbox shows one
    expect(await post().send(parcel)).toBe('handed-over')
    const ids = server.taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1])
    expect(new Set(ids).size).toBe(1)
  })

  it('G-06 nobody there is no loss: tried again', async () => {
    const nobody = await openMailServer()
    await nobody.close()
    const away = mailPost({ ...mailSettings(`smtp://127.0.0.1:${nobody.port}`, 'kabar@contoh.example'), patience: 2000 })
    expect(await away.send(parcel)).toBe('temporary')
  })

  it('G-06 beyond this machine nothing goes out without TLS', async () => {
    expect(['127.0.0.1', '::1', 'localhost', '127.4.0.1'].every(isLoopback)).toBe(true)
    expect(['127.0.0.1.contoh.example', 'contoh.example', '10.0.0.1'].some(isLoopback)).toBe(false)
    // the same plain server, asked as if it stood elsewhere
    const elsewhere = mailPost({
      ...mailSettings(`smtp://127.0.0.1:${server.port}`, 'kabar@contoh.example'),
      needsTls: true,
      patience: 5000
    })
    expect(await elsewhere.send(parcel)).toBe('temporary')
    expect(server.taken).toEqual([])
    expect(() => mailSettings('http://contoh.example', 'kabar@contoh.example')).toThrow(/smtp/)
  })
})
