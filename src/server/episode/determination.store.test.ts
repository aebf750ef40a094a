/** A panel on both engines: called, signed by each, decided, and only then the way to return opens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, determinationOptions, determinationQuestions } from '#domain/episode/determination.ts'
import { determinationOf, panelSignature } from '#test/support/determination.ts'
import { done } from '#test/support/done.ts'
import { openEpisodeWorld } from '#test/support/episode.ts'
import { openWorld, type World } from '#test/support/world.ts'

interface Shown {
  readonly candidates: readonly { postId: string; role: string }[]
  readonly determinations: readonly {
    status: string
    statement: string | null
    reasons: string
    members: readonly { office: string | null; agrees: boolean | null; dissent: string | null; name: string | null }[]
  }[]
}

describe.each(['pglite', 'postgres'] as const)('a panel on %s', (engine) => {
  let world: World
  let at: Awaited<ReturnType<typeof openEpisodeWorld>>
  beforeAll(async () => {
    world = await openWorld(engine)
    at = await openEpisodeWorld(world)
  })
  afterAll(() => world?.close())
  const read = async (id: string) =>
    ((await at.worker.read('episode.read-determinations', { id }, '/case-files/:id/determinations')) as { value: Shown }).value
  const move = async (id: string) =>
    at.worker.send('case-file.move-state', { caseFileId: id, seenVersion: (await at.now(id)).version, to: 'ST12' })

  it('S42 S157 return waits for three professions; words stay sealed, dissent is kept', async () => {
    const id = await at.file('ST11')
    const panel = determinationOf(id, at.today(), 'medan')
    const [worker, head, psychologist] = panel.members.map((one) => one.memberId) as [string, string, string]
    const sign = (memberId: string, given: object = {}) => panelSignature(id, panel.determinationId, memberId, given)
    await done(at.worker, 'episode.open-determination', panel)
    expect(await move(id)).toMatchObject({ problem: { kind: 'determination-needed' } })
    expect(await at.worker.send('episode.sign-determination', sign(head))).toMatchObject({ problem: { kind: 'not-your-signature' } })
    expect(await at.supervisor.send('episode.sign-determination', sign(psychologist, { paperOn: at.today() }))).toMatchObject({
      problem: { kind: 'paper-only-by-convener' }
    })
    await done(at.worker, 'episode.sign-determination', sign(worker))
    await done(at.worker, 'episode.sign-determination', sign(psychologist, { paperOn: at.today() }))
    expect(await move(id)).toMatchObject({ problem: { kind: 'determination-needed' } })
    await done(at.head, 'episode.sign-determination', sign(head, { agrees: false, dissent: 'Tunggu sampai semester selesai.' }))
    expect(await move(id)).toMatchObject({ outcome: 'accepted' })
    const { determinations, candidates } = await read(id)
    expect(candidates.map((one) => one.role)).toContain('R02')
    expect(determinations[0]).toMatchObject({
      status: 'decided',
      statement: panel.statement,
      reasons: panel.reasons,
      members: [{ agrees: true }, { agrees: false, dissent: 'Tunggu sampai semester selesai.' }, { office: 'RSUD contoh', agrees: true }]
    })
    const rows = await world.asOwner<{ text: string }>(
      `select d::text as text from casework.determination d where id = $1 union all select m::text from casework.determination_member m where determination_id = $1`,
      [panel.determinationId]
    )
    for (const { text } of rows) expect(text).not.toMatch(/Nenek|semester|RSUD/)
  })

  it('two may not sign for three, and one who is not on the panel stays outside', async () => {
    const id = await at.file('ST11')
    const panel = determinationOf(id, at.today(), 'medan')
    expect(await at.worker.send('episode.open-determination', { ...panel, members: panel.members.slice(0, 2) })).toMatchObject({
      problem: { kind: 'too-few-professions' }
    })
    await done(at.worker, 'episode.open-determination', panel)
    expect(
      await at.supervisor.send('episode.sign-determination', panelSignature(id, panel.determinationId, panel.members[0]?.memberId ?? ''))
    ).toMatchObject({ problem: { kind: 'not-your-signature' } })
  })

  it('a panel that is called off decides nothing, and another may be called', async () => {
    const id = await at.file('ST11')
    const panel = determinationOf(id, at.today(), 'medan')
    await done(at.worker, 'episode.open-determination', panel)
    expect(await at.head.send('episode.open-determination', determinationOf(id, at.today(), 'medan'))).toMatchObject({
      problem: { kind: 'determination-open' }
    })
    await done(at.supervisor, 'episode.withdraw-determination', { caseFileId: id, determinationId: panel.determinationId })
    await done(at.head, 'episode.open-determination', determinationOf(id, at.today(), 'medan'))
    expect((await read(id)).determinations.map((one) => one.status).sort()).toEqual(['open', 'withdrawn'])
  })

  it('what two people signed before there were panels stays valid', async () => {
    const id = await at.file('ST11')
    await world.asOwner(
      `insert into casework.best_interest (id, case_file_id, question, options, chosen, legal_basis, reasons, no_view_reason, assessed_on, recorded_at,
         worker_post_id, worker_account_id, signer_post_id, signer_account_id, signed_at)
       select gen_random_uuid(), f.id, 'BQ7', '{BO3,BO6}', 'BO3', 'LB3', t.label, 'VR2', current_date, now(), f.worker_post_id, w.account_id, f.supervisor_post_id,
         s.account_id, now() from casework.case_file f join agency.appointment w on w.post_id = f.worker_post_id
         join agency.appointment s on s.post_id = f.supervisor_post_id join lateral (select label from casework.supporter limit 1) t on true where f.id = $1`,
      [id]
    )
    expect(await move(id)).toMatchObject({ outcome: 'accepted' })
  })

  it('the database answers a panel’s questions as the domain does', async () => {
    const id = await at.file('ST11')
    for (const { code: question } of determinationQuestions.terms)
      for (const { code: chosen } of determinationOptions.terms) {
        await world.asOwner('delete from casework.determination where case_file_id = $1', [id])
        await world.asOwner(
          `insert into casework.determination (id, case_file_id, episode_number, question, options, chosen, reasons, missing_reason, review_on, opened_on, opened_at,
             opened_by, opened_by_post, status, settled_at)
           select gen_random_uuid(), f.id, 1, $2, array[$3], $3, (select label from casework.supporter limit 1), 'urgent', current_date, current_date, now(),
             a.account_id, f.worker_post_id, 'decided', now() from casework.case_file f join agency.appointment a on a.post_id = f.worker_post_id where f.id = $1 limit 1`,
          [id, question, chosen]
        )
        const [row] = await world.asOwner<{ answered: string[] }>('select casework.determined($1) as answered', [id])
        expect(row?.answered, `${question} ${chosen}`).toEqual(answersOf(question, chosen))
      }
  })
})
