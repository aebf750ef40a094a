/** Who was asked and has not said yes sees the pointer and nothing else; with yes the packet, field by field; after the end nothing (security.md 3.5, C6). */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { roles } from '#domain/access/role.ts'
import { identity } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { routesOf } from '#test/support/printed-routes.ts'
import { refer, type Referred } from '#test/support/refer.ts'
import { openFile, openScene, tell, tryAs } from '#test/support/scene.ts'
import type { Person, World } from '#test/support/world.ts'
import { openWorld } from '#test/support/world.ts'

vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 })

const institutions = [
  ['R11', 'psikolog'],
  ['R14', 'sekolah'],
  ['R12', 'lbh'],
  ['R13', 'rumah-aman'],
  ['R10', 'puskesmas']
] as const
/** Told of everything about oneself; not about a child. */
const aboutOneself = ['/api/session', '/api/training/own']
/** Where a referral shows itself to whoever was asked. */
const pointing = ['/api/referrals', '/api/today', '/api/case-files/:id/referrals']
/** Whoever is asked for anything at all is told whether it is a transfer: here it is none. */
const noTransfer = { transfer: null, inside: null, ground: null, candidates: [] }
/** What one learns of a child before saying yes: that it exists, who asks, for what, how soon, and which fields would travel. */
const pointer = [
  ...['id', 'caseFileId', 'codeName', 'state', 'version', 'service', 'urgency', 'fromUnit', 'workerTitle', 'fields', 'sentAt', 'readAt'],
  ...['answerBy', 'standsUntil', 'byMe', 'isMine', 'endedAt', 'hasQuestion']
].toSorted()
const none = { meetAt: null, place: null }

interface Answer {
  readonly statusCode: number
  readonly body: string
}
interface Shown {
  readonly id: string
  readonly packet?: readonly { readonly field: string; readonly text: string }[] | null
  readonly [field: string]: unknown
}

describe.each(['pglite', 'postgres'] as const)('a recipient on %s', (engine) => {
  let world: World
  let worker: Person
  let supervisor: Person
  /** of a child about whom everything is written down … */
  const full: Referred[] = []
  /** … and of one about whom hardly anything is */
  const bare: Referred[] = []
  let paths: readonly string[]
  let tables: readonly string[]
  let codeName: string
  beforeAll(async () => {
    world = await openWorld(engine)
    const { scene, people } = await openScene(world, 'medan')
    expect(await tell({ scene, people })).toEqual([])
    worker = people.worker
    supervisor = people.supervisor
    const another = await openFile(world, worker.token, 'medan')
    await done(worker, 'case-file.record-identity', { caseFileId: another, seenVersion: 0, identity })
    for (const [role, key] of institutions) {
      full.push(await refer(world, worker, scene.caseFileId, role, key))
      bare.push(await refer(world, worker, another, role, key))
    }
    await world.asOwner("update authn.session set stepped_up_at = now() + interval '1 hour'")
    paths = routesOf(world.app.printRoutes({ commonPrefix: false }))
      .filter(([method, path]) => method === 'GET' && path.startsWith('/api/'))
      .map(([, path]) => path)
    const shut = await world.asOwner<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity and has_any_column_privilege('lingkar_app', c.oid, 'SELECT') order by 1`)
    tables = shut.map(({ name }) => name)
    const [file] = await world.asOwner<{ code_name: string }>('select code_name from casework.case_file where id = $1', [scene.caseFileId])
    codeName = file?.code_name ?? ''
  })
  afterAll(() => world?.close())

  const get = (person: Person, url: string): Promise<Answer> =>
    world.app.inject({ url, headers: { cookie: `lingkar=${person.token}` } }).then(({ statusCode, body }) => ({ statusCode, body }))
  const urlOf = (path: string, one: Referred) =>
    `${path.replace(/:\w+/g, one.caseFileId)}?purpose=safety${path.endsWith('/referrals') ? `&open=${one.referralId}` : ''}`

  /** Every route but those named answers this person as it answers a colleague whom nobody asked. */
  async function isAColleagueEverywhereBut(one: Referred, except: readonly string[]): Promise<number> {
    let asked = 0
    for (const path of paths) {
      if (aboutOneself.includes(path) || except.includes(path)) continue
      const [mine, theirs] = [await get(one.person, urlOf(path, one)), await get(one.colleague, urlOf(path, one))]
      expect(mine, `${one.role} ${path}`).toEqual(theirs)
      if (path.startsWith('/api/case-files/:id')) expect([404, 405], `${one.role} ${path}`).toContain(theirs.statusCode)
      asked++
    }
    return asked
  }
  const shownTo = async (one: Referred) => JSON.parse((await get(one.person, urlOf('/api/case-files/:id/referrals', one))).body) as Shown[]
  const boxOf = async (one: Referred) =>
    JSON.parse((await get(one.person, '/api/referrals')).body) as { incoming: Shown[]; outgoing: Shown[] }

  /** How many rows of every table with row security, and what the functions that policies ask would open. */
  const rowsOf = (person: Person, file: string) =>
    tryAs(world, person.token, async (query) => {
      const counted: Record<string, unknown> = {}
      for (const name of tables) counted[name] = (await query<{ n: number }>(`select count(*)::int as n from ${name}`))[0]?.n
      for (const compartment of compartments.codes)
        counted[compartment] = await query('select f from casework.files_open($1) f where f = $2', [compartment, file])
      return counted
    })
  const received = (one: Referred) =>
    tryAs(world, one.person.token, (query) => query('select f from casework.files_received($1) f', [roles.codes]))

  it('T3 before yes: the pointer, on every route that is served', async () => {
    let asked = 0
    for (const one of full) {
      asked += await isAColleagueEverywhereBut(one, [...pointing, '/api/case-files/:id/transfer'])
      expect(JSON.parse((await get(one.person, urlOf('/api/case-files/:id/transfer', one))).body)).toEqual(noTransfer)
      // opened, and so read: it stays the pointer
      for (const face of [...(await shownTo(one)), ...(await boxOf(one)).incoming]) {
        const { packet, summary, message, questions, ...rest } = face
        expect(Object.keys(rest).toSorted(), one.role).toEqual(pointer)
        expect([packet ?? null, summary ?? null, message ?? null, questions ?? []]).toEqual([null, null, null, []])
      }
      expect((await boxOf(one)).outgoing).toEqual([])
      const { due, children } = JSON.parse((await get(one.person, '/api/today')).body) as { due: object[]; children: object[] }
      expect([due, children]).toMatchObject([[{ kind: 'answer-referral', codeName, risk: null, about: null }], []])
    }
    console.log(`T3: on ${engine} ${asked} answers before yes were those of somebody nobody asked, ${paths.length} addresses`)
  })

  it('T1 before yes: no row of any table, no compartment, no own part', async () => {
    for (const one of full) {
      expect(await rowsOf(one.person, one.caseFileId), one.role).toEqual(await rowsOf(one.colleague, one.caseFileId))
      expect(await received(one)).toEqual([])
    }
    console.log(`T1: on ${engine} ${tables.length} tables with row security, ${full.length} duties, 0 rows before yes`)
  })

  it('with yes: the packet as it was shown, field by field, and of everything else not a word', async () => {
    for (const one of [...full, ...bare]) await done(one.person, 'referral.accept', await one.about(none))
    for (const [place, one] of full.entries()) {
      const [face, ...others] = await shownTo(one)
      expect(others).toEqual([])
      expect(
        face?.packet?.map(({ field }) => field),
        one.role
      ).toEqual(one.fields)
      expect(face?.packet, one.role).toEqual(one.sent)
      expect(one.sent.some(({ text }) => text !== '')).toBe(true)
      const like = bare[place] as Referred
      for (const path of paths) {
        if (aboutOneself.includes(path) || path.endsWith('/referrals')) continue
        // a child of whom everything is written down looks like one of whom nothing is
        const [mine, its] = [await get(one.person, urlOf(path, one)), await get(like.person, urlOf(path, like))]
        expect(faceless(mine, codeName), `${one.role} ${path}`).toEqual(faceless(its, codeName))
      }
      expect(await rowsOf(one.person, one.caseFileId)).toEqual({
        ...(await rowsOf(one.colleague, one.caseFileId)),
        K12: [{ f: one.caseFileId }]
      })
      expect(await received(one)).toEqual([{ f: one.caseFileId }])
    }
  })

  it('after the end nothing, whichever way it ended; what is told names no child', async () => {
    const [psychologist, school, lawyer, shelter, clinic] = full as [Referred, Referred, Referred, Referred, Referred]
    const own = { caseFileId: clinic.caseFileId, noteId: randomUUID(), postId: clinic.postId, text: 'Datang bersama pendamping.' }
    await done(clinic.person, 'health.write-note', own)
    const today = dayOf(world.at)
    await done(worker, 'referral.cancel', await psychologist.about({ reason: 'CN2' }))
    await done(worker, 'case-file.withdraw-consent', {
      caseFileId: school.caseFileId,
      consentId: school.sharingConsentId,
      withdrawnOn: today,
      by: 'CHILD'
    })
    const [grant] = await world.asOwner<{ id: string }>('select grant_id as id from casework.referral where id = $1', [lawyer.referralId])
    await done(worker, 'grant.end-grant', { caseFileId: lawyer.caseFileId, grantId: grant?.id })
    // by its date alone, without anybody
    await world.asOwner(
      'update casework.standing set until_at = now() where access_grant_id = (select grant_id from casework.referral where id = $1)',
      [shelter.referralId]
    )
    await done(clinic.person, 'referral.tell-attendance', await clinic.about({ came: true, on: today }))
    await done(clinic.person, 'referral.give-service', await clinic.about({ on: today }))
    await done(clinic.person, 'referral.refer-back', await clinic.about({ outcome: 'RO1', summary: 'Sudah terbantu.', nextOn: null }))
    await done(worker, 'referral.close', await clinic.about())
    for (const one of full) {
      await isAColleagueEverywhereBut(one, ['/api/referrals'])
      expect(await rowsOf(one.person, one.caseFileId), one.role).toEqual(await rowsOf(one.colleague, one.caseFileId))
      expect(await received(one)).toEqual([])
      const { incoming, outgoing } = await boxOf(one)
      expect([incoming.length, outgoing], one.role).toEqual([one === shelter ? 0 : 1, []])
      const { id, ...told } = incoming[0] ?? { id: one.referralId }
      expect(id).toBe(one.referralId)
      // G-13 asks that the holder is told; N1 that nobody without a grant reads a field of the file
      expect(JSON.stringify(told)).not.toContain(one.caseFileId)
      expect(Object.keys(told), one.role).not.toContain('codeName')
      expect(Object.keys(told), one.role).not.toContain('caseFileId')
    }
  })

  it('what was never sent is known to nobody it would have gone to', async () => {
    const one = await refer(world, worker, (bare[0] as Referred).caseFileId, 'R11', 'psikolog', { isSent: false })
    // who signs for a file may stop a referral; drawing it up and carrying it out is of who accompanies, in SQL as on the page of rules
    const byWhoSigns = tryAs(world, supervisor.token, (query) =>
      query("select casework.move_referral($1, $2, 1, 'ask-consent', '{}', now())", [one.caseFileId, one.referralId])
    )
    await expect(byWhoSigns).rejects.toMatchObject({ code: '42501' })
    await done(worker, 'referral.cancel', await one.about({ reason: 'CN2' }))
    expect(await boxOf(one)).toEqual({ incoming: [], outgoing: [] })
    await isAColleagueEverywhereBut(one, [])
  })
})

/** An answer without who is meant and when: ids, moments and the spoken name. */
const faceless = ({ statusCode, body }: Answer, codeName: string): Answer => ({
  statusCode,
  body: body
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+]00:00)/g, 'moment')
    .replaceAll(new RegExp(`"codeName":"(?:${codeName}|[A-Z ]+[0-9]*)"`, 'g'), '"codeName":"name"')
})
