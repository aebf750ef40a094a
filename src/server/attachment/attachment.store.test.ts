/** Attachments on both engines: in by their own road, out once, removed for good; nobody else learns that they exist. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFile } from '#test/support/scene.ts'
import { exif, jpegOf, jpegWith, onePage } from '#test/support/small-files.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('attachments on %s', (engine) => {
  let world: World
  let worker: Person
  let head: Person
  let stranger: Person
  let file = ''

  beforeAll(async () => {
    world = await openWorld(engine)
    ;[worker, head, stranger] = await Promise.all([
      world.signIn('medan', 'R01'),
      world.signIn('medan', 'R04'),
      world.signIn('batam', 'R01')
    ])
    file = await openFile(world, worker.token, 'medan')
  }, 120_000)
  afterAll(() => world?.close())

  interface Put {
    readonly person?: Person | null
    readonly kind?: string
    readonly attachmentId?: string
    readonly command?: string
    readonly isPaper?: string
    readonly headers?: Record<string, string>
  }
  const put = (
    payload: Buffer,
    type: string,
    { person = worker, kind = 'DC08', attachmentId = randomUUID(), command = randomUUID(), isPaper = 'true', headers = {} }: Put = {}
  ) =>
    world.app.inject({
      method: 'PUT',
      url: `/api/case-files/${file}/attachments/${attachmentId}?${new URLSearchParams({ kind, datedOn: dayOf(world.at), isPaper, command })}`,
      headers: { 'content-type': type, 'x-lingkar': '1', ...(person ? { cookie: `lingkar=${person.token}` } : {}), ...headers },
      payload
    })
  const added = async (body = onePage(), type = 'application/pdf', more: Put = {}) => {
    const attachmentId = randomUUID()
    const answer = await put(body, type, { attachmentId, ...more })
    expect([answer.statusCode, answer.json()], answer.body).toMatchObject([200, { outcome: 'accepted', answer: { attachmentId } }])
    return attachmentId
  }
  const out = async (attachmentId: string, person = worker) => {
    const ticketId = randomUUID()
    const asked = await person.send('attachment.fetch', { caseFileId: file, attachmentId, ticketId })
    const address = `/api/case-files/${file}/attachments/${attachmentId}/file/${ticketId}`
    const get = () => world.app.inject({ url: address, headers: { cookie: `lingkar=${person.token}` } })
    return { asked, get }
  }
  const rows = () => world.asOwner<{ n: number }>('select count(*)::int as n from casework.attachment_body').then(([row]) => row?.n)

  it('security.md 3.9 a PDF comes out as pictures of its pages, once, as a file to keep', async () => {
    const attachmentId = await added(onePage({ catalogue: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' }))
    const { asked, get } = await out(attachmentId)
    expect(asked).toMatchObject({ outcome: 'accepted' })
    const answer = await get()
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(answer.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store'
    })
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="lampiran-[0-9a-f]{8}\.pdf"$/)
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(answer.rawPayload.toString('latin1')).not.toContain('JavaScript')
    expect((await get()).statusCode, 'twice').toBe(404)
  })

  it('T11 a photograph of a letter loses the place where it was taken, and what is kept is not readable in the table', async () => {
    const attachmentId = await added(jpegWith([0xe1, exif(6, 'GPS')]), 'image/jpeg')
    const answer = await (await out(attachmentId)).get()
    expect(answer.headers['content-type']).toBe('image/jpeg')
    expect(answer.rawPayload.toString('latin1')).not.toMatch(/Exif|GPS/)
    const [row] = await world.asOwner<{ body: Uint8Array }>('select body from casework.attachment_body where attachment_id = $1', [
      attachmentId
    ])
    expect(Buffer.from(row?.body ?? []).includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false)
  })

  it('bytes moved to another row, or changed, open for nobody', async () => {
    const [one, other] = [await added(), await added()]
    await world.asOwner(
      'update casework.attachment_body b set body = (select o.body from casework.attachment_body o where o.attachment_id = $2) where b.attachment_id = $1',
      [one, other]
    )
    expect((await (await out(one)).get()).statusCode).toBe(500)
  })

  it('what fails is refused and never kept, and sent again it gets the same answer', async () => {
    const before = await rows()
    const command = randomUUID()
    for (const [payload, type, why] of [
      [Buffer.from('<svg/>'), 'application/pdf', 'not-this-type'],
      [jpegOf(), 'application/pdf', 'not-this-type'],
      [Buffer.from('%PDF-1.7 kosong'), 'application/pdf', 'unreadable']
    ] as const) {
      const answer = await put(payload, type)
      expect([answer.statusCode, answer.json()]).toMatchObject([422, { problem: { kind: 'file-not-taken', why } }])
    }
    expect((await put(Buffer.alloc(10 * 1024 * 1024 + 1), 'application/pdf')).statusCode, 'too large').toBe(413)
    expect((await put(onePage(), 'image/svg+xml')).statusCode, 'no parser for it').toBe(400)
    expect((await put(onePage(), 'application/pdf', { isPaper: 'false' })).statusCode, 'nobody said it is a paper').toBe(400)
    expect((await put(onePage(), 'application/pdf', { headers: { 'x-lingkar': '' } })).statusCode, 'forged').toBe(403)
    expect(await rows()).toBe(before)
    const attachmentId = randomUUID()
    const first = await put(onePage(), 'application/pdf', { attachmentId, command })
    const second = await put(onePage(), 'application/pdf', { attachmentId, command })
    expect(second.json()).toEqual(first.json())
    expect(await rows()).toBe((before ?? 0) + 1)
  })

  it('B3 others are told nothing; the head reads the law, the companion of no file adds nothing; each step has its line', async () => {
    expect((await put(onePage(), 'application/pdf', { person: stranger })).statusCode).toBe(404)
    expect((await put(onePage(), 'application/pdf', { person: null })).statusCode).toBe(401)
    expect((await put(onePage(), 'application/pdf', { person: head })).statusCode, 'the head does not accompany').toBe(404)
    const police = await added(onePage(), 'application/pdf', { kind: 'DC14' })
    expect((await out(police, head)).asked).toMatchObject({ outcome: 'accepted' })
    expect((await out(police, stranger)).asked).toMatchObject({ outcome: 'denied' })
    const { value } = (await worker.read('attachment.list', { id: file })) as {
      value: { attachments: { id: string; compartment: string }[] }
    }
    expect(value.attachments.find((one) => one.id === police)).toMatchObject({ compartment: 'K8' })
    const lines = await world.asOwner<{ compartments: string[]; outcome: string }>(
      "select compartments, outcome from audit.line where action = 'attachment.add' and account_id = $1 and outcome = 'accepted' order by seq desc limit 1",
      [worker.accountId]
    )
    expect(lines[0]).toEqual({ compartments: ['K8'], outcome: 'accepted' })
    const denied = await world.asOwner(
      "select 1 from audit.line where action = 'attachment.add' and outcome = 'denied' and account_id = $1",
      [stranger.accountId]
    )
    expect(denied).toHaveLength(1)
  })

  it('G-04 removed, its bytes and key are gone for everybody; that it was there and why it went stays', async () => {
    const attachmentId = await added()
    const { get } = await out(attachmentId)
    expect(await worker.send('attachment.remove', { caseFileId: file, attachmentId, reason: 'AR3' })).toMatchObject({ outcome: 'accepted' })
    expect((await get()).statusCode, 'not even with a link that was given before').toBe(404)
    expect(await world.asOwner('select 1 from casework.attachment_body where attachment_id = $1', [attachmentId])).toEqual([])
    expect((await out(attachmentId)).asked).toMatchObject({ problem: { kind: 'attachment-removed' } })
    const { value } = (await worker.read('attachment.list', { id: file })) as {
      value: { attachments: { id: string; removedReason: string | null }[] }
    }
    expect(value.attachments.find((one) => one.id === attachmentId)).toMatchObject({ removedReason: 'AR3' })
  })
})
