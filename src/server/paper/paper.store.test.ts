/** Papers on both engines: each kind printed from a told story, fetched once by its maker, checked by anybody, withdrawn. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import * as mupdf from 'mupdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PaperKind, paperKinds } from '#domain/paper/paper.ts'
import { postId } from '#server/demo/network.ts'
import { examples, exampleOf, type Scene, type Who } from '#test/support/example-inputs.ts'
import { paperOn } from '#test/support/paper-examples.ts'
import { openScene } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'
import { digestOf } from './paper.store.ts'

const story = [
  'case-file.record-identity',
  'case-file.record-consent',
  'case-file.write-safety-plan',
  'case-file.write-note',
  'case-file.sign-best-interest',
  'assessment.record-assessment',
  'support-map.record-tie',
  'plan.add-action',
  'plan.record-child-view',
  'conference.record-decision',
  'referral.refer-back',
  'schooling.write-return-plan',
  'episode.record-monitoring',
  'legal.note-reference',
  'legal.record-restitution',
  'intake.join-report'
]

const textOf = (bytes: Uint8Array): string => {
  const file = mupdf.Document.openDocument(bytes, 'application/pdf')
  return Array.from({ length: file.countPages() }, (_, page) => file.loadPage(page).toStructuredText('').asText()).join('\n')
}

describe.each(['pglite', 'postgres'] as const)('papers on %s', (engine) => {
  let world: World
  let scene: Scene
  let people: Readonly<Record<Who, Person>>
  let codeName = ''
  const sending = (who: Who, name: string, input: object) => people[who].send(name, input)
  const make = async (over: object, who: Who = 'worker') => {
    const input = paperOn(scene.caseFileId, over)
    return { input, outcome: await sending(who, 'paper.make', input) }
  }
  const url = (paperId: string, ticketId: string) => `/api/case-files/${scene.caseFileId}/papers/${paperId}/file/${ticketId}`
  const get = (address: string, who: Who = 'worker') =>
    world.app.inject({ url: address, headers: { cookie: `lingkar=${people[who].token}` } })
  const ticket = async (paperId: string, who: Who = 'worker') => {
    const ticketId = randomUUID()
    return { ticketId, outcome: await sending(who, 'paper.fetch', { caseFileId: scene.caseFileId, paperId, ticketId }) }
  }
  const file = async (paperId: string) => get(url(paperId, (await ticket(paperId)).ticketId))
  const check = (code: string) =>
    world.app.inject({ method: 'POST', url: '/api/public/papers/check', headers: { 'x-lingkar': '1' }, payload: { code } })
  interface Listed {
    readonly rows: readonly { readonly kind: string; readonly id: string }[]
    readonly ready: Readonly<Record<string, boolean>>
    readonly papers: readonly { readonly number: string; readonly office: string | null; readonly withdrawnAt: string | null }[]
  }
  const list = async () => ((await people.worker.read('paper.list', { id: scene.caseFileId })) as { value: Listed }).value

  beforeAll(async () => {
    world = await openWorld(engine)
    ;({ scene, people } = await openScene(world, 'medan'))
    for (const name of story) await scene.done(examples[name]?.by ?? 'worker', name, await exampleOf(name as 'paper.make').build(scene))
    codeName =
      (await world.asOwner<{ name: string }>('select code_name as name from casework.case_file where id = $1', [scene.caseFileId]))[0]
        ?.name ?? ''
  }, 120_000)
  afterAll(() => world?.close())

  it('D14 every kind with something to show is set in type, marked on every page, and made again letter by letter', async () => {
    const { ready, rows } = await list()
    const made: string[] = []
    for (const kind of paperKinds.codes as readonly PaperKind[]) {
      const { about, may } = paperKinds.term(kind)
      if (about === null ? !ready[kind] : !rows.some((one) => one.kind === kind)) continue
      const rowId = about === null ? null : (rows.find((one) => one.kind === kind)?.id ?? null)
      const { input, outcome } = await make({ kind, rowId, parts: may })
      expect(outcome, kind).toMatchObject({ outcome: 'accepted' })
      const answer = await file(input.paperId)
      expect(answer.statusCode, kind).toBe(200)
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': "default-src 'none'; sandbox"
      })
      expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="surat-[0-9A-Z-]{9}\.pdf"$/)
      const words = textOf(answer.rawPayload)
      const [row] = await world.asOwner<{ number: string; digest: Buffer; pages: number }>(
        'select number, file_digest as digest, pages from casework.paper where id = $1',
        [input.paperId]
      )
      expect(words, kind).toContain(codeName)
      expect(words.split(row?.number ?? '?').length - 1, kind).toBeGreaterThanOrEqual(2 * (row?.pages ?? 9))
      expect(Buffer.from(row?.digest ?? []).equals(digestOf(answer.rawPayload)), kind).toBe(true)
      made.push(kind)
    }
    expect(made).toEqual(paperKinds.codes.filter((kind) => kind !== 'DC22'))
  })

  it('D14 what goes in is what was chosen: the own words and the name only with their parts', async () => {
    const bare = await make({ kind: 'DC04' })
    const named = await make({ kind: 'DC04', parts: ['K2'] })
    const [without, with_] = [textOf((await file(bare.input.paperId)).rawPayload), textOf((await file(named.input.paperId)).rawPayload)]
    expect(without).toContain('Aku mau sekolah lagi')
    expect([without.includes('Tanggal lahir'), with_.includes('Nama\n') || with_.includes('Nama ')]).toEqual([false, true])
    const [row] = await world.asOwner<{ row: string }>('select p::text as row from casework.paper p where id = $1', [named.input.paperId])
    expect(row?.row).not.toContain('sekolah')
  })

  it('security.md 3.9 a link works once, within a minute, for its maker alone', async () => {
    const { input } = await make({ kind: 'DC04' })
    const { ticketId } = await ticket(input.paperId)
    expect((await get(url(input.paperId, ticketId), 'supervisor')).statusCode, 'of another').toBe(404)
    expect((await get(url(input.paperId, randomUUID()))).statusCode, 'invented').toBe(404)
    expect((await world.app.inject({ url: url(input.paperId, ticketId) })).statusCode, 'signed out').toBe(401)
    expect((await get(url(input.paperId, ticketId))).statusCode).toBe(200)
    expect((await get(url(input.paperId, ticketId))).statusCode, 'twice').toBe(404)
    const late = await ticket(input.paperId)
    const at = world.at
    world.at = new Date(Date.parse(at) + 61_000).toISOString()
    expect((await get(url(input.paperId, late.ticketId))).statusCode, 'late').toBe(404)
    world.at = at
    expect((await ticket(input.paperId, 'supervisor')).outcome).toMatchObject({ problem: { kind: 'paper-of-another' } })
  })

  it('what changed meanwhile is not handed out under the old number', async () => {
    const { input } = await make({ kind: 'DC05' })
    await scene.done('worker', 'support-map.record-tie', await exampleOf('support-map.record-tie').build(scene))
    const answer = await file(input.paperId)
    expect([answer.statusCode, answer.json()]).toEqual([409, { problem: { kind: 'paper-changed' } }])
  })

  it('anybody can ask whether it is genuine, and hears of no child and no kind; withdrawn it says so', async () => {
    const { input } = await make({ kind: 'DC07' })
    const words = textOf((await file(input.paperId)).rawPayload)
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0]?.replaceAll('-', '') ?? ''
    const answer = await check(code)
    expect(answer.statusCode).toBe(200)
    const { paper } = answer.json<{ paper: Record<string, unknown> }>()
    expect(Object.keys(paper).toSorted()).toEqual(['fileDigest', 'madeAt', 'number', 'pages', 'unit', 'withdrawnAt'])
    expect(JSON.stringify(paper)).not.toContain(codeName)
    expect((await check('2222222222222222')).json()).toEqual({ paper: null })
    expect((await check('x')).statusCode).toBe(400)
    const [stored] = await world.asOwner<{ row: string }>('select p::text as row from casework.paper p where id = $1', [input.paperId])
    expect(stored?.row).not.toContain(code)
  })

  it('G-13 for an institution it rests on a live basis, and its duty bounds what goes in', async () => {
    const consent = (await exampleOf('case-file.record-consent').build(scene)) as Record<string, unknown>
    const { consentId } = consent as { consentId: string }
    await scene.done('worker', 'case-file.record-consent', { ...consent, purpose: 'CS03', recipient: 'LPSK' })
    const toPost = { reader: 'post', basis: 'consent', consentId, purpose: 'refer' }
    const school = await make({ ...toPost, kind: 'DC07', postId: postId('medan', 'sekolah') })
    expect(school.outcome).toMatchObject({ problem: { kind: 'not-for-this-duty', compartments: ['K11'] } })
    const shelter = await make({ ...toPost, kind: 'DC04', postId: postId('medan', 'rumah-aman') })
    expect(shelter.outcome).toMatchObject({ outcome: 'accepted' })
    const outside = await make({ kind: 'DC04', reader: 'outside', role: 'R09', office: 'Kantor contoh', basis: 'consent', consentId })
    expect(outside.outcome).toMatchObject({ outcome: 'accepted' })
    expect((await list()).papers.some(({ office }) => office === 'Kantor contoh')).toBe(true)
    const words = textOf((await file(outside.input.paperId)).rawPayload)
    expect(words).toContain('Kantor contoh')
    expect(
      await sending('worker', 'paper.withdraw', { caseFileId: scene.caseFileId, paperId: outside.input.paperId, reason: 'PW2' })
    ).toMatchObject({
      outcome: 'accepted'
    })
    expect((await ticket(outside.input.paperId)).outcome).toMatchObject({ problem: { kind: 'paper-withdrawn' } })
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0]?.replaceAll('-', '') ?? ''
    expect((await check(code)).json()).toMatchObject({ paper: { withdrawnAt: expect.any(String) } })
  })

  it('DC14 a social report says numbers of the law to whoever may know them, and to nobody else', async () => {
    const consent = (await exampleOf('case-file.record-consent').build(scene)) as Record<string, unknown>
    const { consentId } = consent as { consentId: string }
    await scene.done('worker', 'case-file.record-consent', { ...consent, purpose: 'CS03', recipient: 'LPSK' })
    const report = { kind: 'DC12', reader: 'outside', office: 'Kantor contoh', basis: 'consent', consentId }
    const lpsk = await make({ ...report, role: 'R09', parts: ['K8'] })
    expect(lpsk.outcome).toMatchObject({ outcome: 'accepted' })
    expect(textOf((await file(lpsk.input.paperId)).rawPayload)).toContain('LP/B/')
    const without = await make({ ...report, role: 'R09' })
    expect(textOf((await file(without.input.paperId)).rawPayload)).not.toContain('LP/B/')
    expect((await make({ ...report, role: 'R16', parts: ['K8'] })).outcome).toMatchObject({
      problem: { kind: 'not-for-this-duty', compartments: ['K8'] }
    })
  })

  it('G-13 a paper whose consent was withdrawn is asked back: Hari ini says so until it is withdrawn', async () => {
    const consent = (await exampleOf('case-file.record-consent').build(scene)) as Record<string, unknown>
    const { consentId } = consent as { consentId: string }
    await scene.done('worker', 'case-file.record-consent', { ...consent, purpose: 'CS03', recipient: 'LPSK' })
    const { input } = await make({ reader: 'outside', role: 'R09', office: 'Kantor contoh', basis: 'consent', consentId })
    const asked = async (who: Who = 'worker') => {
      const read = (await people[who].read('case-file.read-today', {})) as {
        value: { due: readonly { kind: string; caseFileId: string }[] }
      }
      return read.value.due.filter(({ kind }) => kind === 'withdraw-paper').map(({ caseFileId }) => caseFileId)
    }
    expect(await asked()).toEqual([])
    await scene.done('worker', 'case-file.withdraw-consent', {
      caseFileId: scene.caseFileId,
      consentId,
      withdrawnOn: dayOf(world.at),
      by: 'CHILD'
    })
    expect([await asked(), await asked('head')]).toEqual([[scene.caseFileId], []])
    await scene.done('worker', 'paper.withdraw', { caseFileId: scene.caseFileId, paperId: input.paperId, reason: 'PW3' })
    expect(await asked()).toEqual([])
  })

  it('DC22 the closing record is printed when two have signed, on the closed file too, and names both', async () => {
    await scene.done('supervisor', 'episode.close', await exampleOf('episode.close').build(scene))
    const { input, outcome } = await make({ kind: 'DC22' }, 'supervisor')
    expect(outcome).toMatchObject({ outcome: 'accepted' })
    const { ticketId } = await ticket(input.paperId, 'supervisor')
    const words = textOf((await get(url(input.paperId, ticketId), 'supervisor')).rawPayload)
    for (const said of [codeName, 'Berita acara penutupan', 'Kesiapan anak', 'Percakapan penutup', 'Yang diperiksa'])
      expect(words, said).toContain(said)
  })

  it('B3 nobody prints what that person may not see, and the draft carries no code', async () => {
    const head = await make({ kind: 'DC06' }, 'head')
    expect(head.outcome).toMatchObject({ problem: { kind: 'not-open-to-you', compartments: ['K3'] } })
    const draft = await make({ kind: 'DC04', format: 'docx' }, 'supervisor')
    expect(draft.outcome).toMatchObject({ outcome: 'accepted' })
    const { ticketId } = await ticket(draft.input.paperId, 'supervisor')
    const answer = await get(url(draft.input.paperId, ticketId), 'supervisor')
    expect([answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const lines = await world.asOwner<{ compartments: string[] }>(
      "select compartments from audit.line where action = 'paper.make' and outcome = 'accepted' and account_id = $1 order by seq desc limit 1",
      [people.supervisor.accountId]
    )
    expect(lines[0]?.compartments.toSorted()).toEqual(['K1', 'K5'])
  })
})
