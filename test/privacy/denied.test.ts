/** N2: whoever is kept away from a file finds nothing of it anywhere, whatever else he is: a machine of standings against one denial, and the places where a trace could stay. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compartments } from '#domain/access/compartments.ts'
import { knowingTheFile } from '#domain/access/standing.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { Outcome } from '#server/pipeline/run-command.ts'
import { openScene, openFile, tryAs } from '#test/support/scene.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

const standing = fc.record({
  kind: fc.constantFrom(...knowingTheFile),
  post: fc.constantFrom('R02', 'R03'),
  isPersonal: fc.boolean(),
  parts: fc.subarray([...compartments.codes], { minLength: 1, maxLength: 6 }),
  isNow: fc.boolean()
})
const history = fc.record({
  standings: fc.array(standing, { minLength: 1, maxLength: 6 }),
  isRestricted: fc.boolean(),
  isMember: fc.boolean(),
  denials: fc.array(
    fc.record({ reason: fc.constantFrom('relative', 'named-as-offender', 'named-by-child', 'household'), isLifted: fc.boolean() }),
    {
      maxLength: 3
    }
  )
})

describe.each(['pglite', 'postgres'] as const)('denied on %s', (engine) => {
  let world: World
  let worker: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    worker = await world.signIn('medan', 'R01')
  })
  afterAll(() => world?.close())

  const opens = (person: Person, file: string) =>
    tryAs(world, person.token, async (query) => {
      const [row] = await query<{ stands: boolean; opens: boolean; sees: boolean; kept: boolean }>(
        `select cardinality(authn.standings_to('case-file', $1)) > 0 as stands,
           exists (select from unnest($2::text[]) k, casework.files_open(k) f where f = $1) as opens,
           exists (select from casework.case_file f where f.id = $1) as sees, casework.is_kept_from_me($1) as kept`,
        [file, compartments.codes]
      )
      return row
    })

  it('N2 one denial that stands beats every standing, grant, membership and emergency: 60 random histories', {
    timeout: 120_000
  }, async () => {
    const person = await world.signIn('medan', 'R03')
    const account = accountId('medan', 'R03')
    let inside = 0
    await fc.assert(
      fc.asyncProperty(history, async (one) => {
        const file = await openFile(world, worker.token, 'medan')
        if (one.isRestricted) await world.asOwner('update casework.case_file set restricted = true where id = $1', [file])
        if (one.isRestricted) await world.asOwner('update casework.standing set members_only = true where case_file_id = $1', [file])
        if (one.isMember) await world.asOwner('insert into casework.member (case_file_id, account_id) values ($1, $2)', [file, account])
        for (const { kind, post, isPersonal, parts, isNow } of one.standings)
          await world.asOwner(
            `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id, compartments, purpose, basis, granted_by)
             values ($1, $2, $3, now() - interval '2 days', now() + $4::interval, $5, $6, 'accompany', 'consent', $7)`,
            [
              file,
              postId('medan', post),
              kind,
              isNow ? '1 day' : '-1 day',
              isPersonal || kind === 'break-glass' ? account : null,
              ['recipient', 'recipient-pending', 'break-glass'].includes(kind) ? parts : null,
              accountId('medan', 'R01')
            ]
          )
        // each reason once at a time, as the table asks
        const denials = new Map(one.denials.map((denial) => [denial.reason, denial]))
        for (const { reason, isLifted } of denials.values())
          await world.asOwner(
            `insert into casework.denied (case_file_id, account_id, reason, denied_by, lifted_at, lifted_by)
             values ($1, $2, $3, $4, case when $5 then now() end, case when $5 then $6::uuid end)`,
            [file, account, reason, accountId('medan', 'R01'), isLifted, accountId('medan', 'R04')]
          )
        const isDenied = [...denials.values()].some(({ isLifted }) => !isLifted)
        const isOnFile = one.standings.some(({ post, isNow }) => post === 'R03' && isNow) && (!one.isRestricted || one.isMember)
        const seen = await opens(person, file)
        if (isDenied) expect(seen).toEqual({ stands: false, opens: false, sees: false, kept: true })
        else expect(seen?.stands).toBe(isOnFile)
        if (seen?.stands) inside++
      }),
      { numRuns: process.env.LANDING === '1' ? 400 : 60 }
    )
    console.log(`N2: random standings against denials on ${engine}, 0 let in while denied, ${inside} let in otherwise`)
  })

  it('N2 the report that became the file, the own commands said again, the load, the people and the posts keep no trace', async () => {
    const { scene, people } = await openScene(world, 'solo')
    const { supervisor, companion } = people
    const file = scene.caseFileId
    // the companion took the report, joined it to the file and wrote on it as a co-worker
    await world.asOwner(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) values ($1, $2, 'co-worker', now() - interval '1 day', now() + interval '9 days')`,
      [file, postId('solo', 'R03')]
    )
    const note = {
      caseFileId: file,
      noteId: randomUUID(),
      kind: 'promise',
      happenedOn: dayOf(world.at),
      dueOn: dayOf(world.at),
      text: 'Akan menelepon.'
    }
    const commandId = randomUUID()
    expect((await companion.send('case-file.write-note', note, commandId)).outcome).toBe('accepted')
    await scene.done('worker', 'intake.triage-report', {
      reportId: scene.reportId,
      seenVersion: 1,
      dangerSigns: [],
      childSafeNow: true,
      risk: 'RK2'
    })
    await world.asOwner(`update casework.report set settled_at = now(), case_file_id = $2, state = 'opened' where id = $1`, [
      scene.reportId,
      file
    ])
    expect((await companion.read('intake.read-report', { id: scene.reportId })).outcome).toBe('shown')

    const everything = async () => ({
      today: await companion.read('case-file.read-today', {}),
      list: await companion.read('case-file.list', {}),
      reports: await companion.read('intake.list-reports', {}),
      posts: await companion.read('agency.list-posts', {}),
      people: await companion.read('agency.list-people', {}),
      matches: await companion.read('grant.list-household-matches', {}),
      pointers: await companion.read('case-file.list-pointers', {})
    })
    expect(JSON.stringify(await everything())).toContain(file)
    const denied = await people.worker.send('grant.deny-person', {
      caseFileId: file,
      denialId: randomUUID(),
      accountId: companion.accountId,
      reason: 'named-by-child'
    })
    expect(denied.outcome).toBe('accepted')

    const after = JSON.stringify(await everything())
    for (const trace of [file, scene.reportId, 'named-by-child']) expect(after).not.toContain(trace)
    const missing = { outcome: 'denied' }
    expect(await companion.send('case-file.write-note', note, commandId)).toEqual(missing)
    expect(await companion.read('intake.read-report', { id: scene.reportId })).toEqual(missing)
    for (const action of ['case-file.read', 'grant.read-kept-away', 'case-file.read-openings', 'case-file.read-pointer'])
      expect([action, (await companion.read(action, { id: file })).outcome]).toEqual([action, 'denied'])
    const rows = await tryAs(world, companion.token, (query) => query('select 1 from pipeline.command where subject_id = $1', [file]))
    expect(rows).toEqual([])
    // others still work, and the own denial is no business of the person concerned
    expect((await supervisor.read('grant.read-kept-away', { id: file })).outcome).toBe('shown')
  })

  it('N18 a denial made while a request is under way counts from the next request on, and a lifted one gives back what stood', async () => {
    const file = await openFile(world, worker.token, 'medan')
    const head = await world.signIn('medan', 'R04')
    const supervisor = await world.signIn('medan', 'R02')
    const denialId = randomUUID()
    await worker.send('grant.deny-person', { caseFileId: file, denialId, accountId: supervisor.accountId, reason: 'relative' })
    expect((await opens(supervisor, file))?.stands).toBe(false)
    const lifted: Outcome = await head.send('grant.lift-denial', { caseFileId: file, denialId })
    expect(lifted.outcome).toBe('accepted')
    expect((await opens(supervisor, file))?.stands).toBe(true)
  })
})
