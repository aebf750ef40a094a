/** A case conference on both engines: called, promised, begun with the child's view, decided, closed, taken into the plan; and what outsiders see. */
import { dayOf } from '#domain/kernel/date.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginningOf, callOf, decisionOf, openTable, type Table } from '#test/support/conferring.ts'
import { done } from '#test/support/done.ts'
import type { Person, World } from '#test/support/world.ts'

describe.each(['pglite', 'postgres'] as const)('case conference on %s', (engine) => {
  let table: Table
  let world: World
  let worker: Person
  let supervisor: Person
  let outsider: Person
  let caseFileId: string
  beforeAll(async () => {
    table = await openTable(engine)
    ;({ world, worker, supervisor, outsider, caseFileId } = table)
  })
  afterAll(() => world?.close())

  it('S133 S154 goes the whole road: convened, promised, the child first, decided, and each decision an action of the plan', async () => {
    const called = callOf(world.at, caseFileId)
    await done(worker, 'conference.convene', called)
    expect(await table.kindOf(worker, 'conference.begin', beginningOf(called))).toBe('pledge-missing')
    await table.promiseAll(called)
    expect(await table.kindOf(worker, 'conference.begin', beginningOf(called, 1, { statement: null }))).toBe('view-or-reason')
    await done(worker, 'conference.begin', beginningOf(called, 1, { movesState: true }))
    const decision = decisionOf(world.at, called)
    const mistake = decisionOf(world.at, called)
    await done(worker, 'conference.record-decision', decision)
    await done(supervisor, 'conference.record-decision', mistake)
    await done(supervisor, 'conference.strike-decision', { caseFileId, conferenceId: called.conferenceId, decisionId: mistake.decisionId })
    await done(supervisor, 'conference.close', { caseFileId, conferenceId: called.conferenceId, seenVersion: 2, undecided: null })

    const before = (await table.seen(worker, 'conference.read', { id: caseFileId })) as Read
    expect(before.file.state).toBe('ST07')
    expect(before.conferences[0]).toMatchObject({
      state: 'closed',
      place: 'Ruang rapat lantai dua',
      statement: 'Aku mau sekolah, dan jangan semua orang tahu.',
      childPart: 'sent-words'
    })
    const oneOf = (read: Read, actionId: string) => read.conferences[0]?.decisions.find((one) => one.actionId === actionId)
    expect(oneOf(before, decision.actionId)).toMatchObject({ isInPlan: false, isStruck: false })
    expect(oneOf(before, mistake.actionId)).toMatchObject({ isInPlan: false, isStruck: true })

    const planId = randomUUID()
    const goalId = randomUUID()
    await done(worker, 'plan.add-goal', {
      caseFileId,
      planId,
      goalId,
      need: 'N4',
      words: 'Aku mau sekolah lagi',
      saidOn: dayOf(world.at)
    })
    const { pointId: _, dissent: __, ...terms } = decision.terms
    await done(worker, 'plan.add-action', {
      caseFileId,
      planId,
      actionId: decision.actionId,
      terms: { ...terms, goalId, startOn: dayOf(world.at), times: null, cost: 0, funding: null, funded: false, duty: null },
      suggestionKey: null
    })
    const after = (await table.seen(worker, 'conference.read', { id: caseFileId })) as Read
    expect(oneOf(after, decision.actionId)).toMatchObject({ isInPlan: true })
  })

  it('S133 S154 G-10 tells somebody invited when and where, the agenda only after the promise, and never the name', async () => {
    const called = callOf(world.at, caseFileId)
    await done(worker, 'conference.convene', called)
    const codeName = await table.codeNameOf(caseFileId)
    const before = await table.mineOf(outsider, called.conferenceId)
    expect(before).toMatchObject({
      place: 'Ruang rapat lantai dua',
      isPledged: false,
      points: null,
      decisions: null,
      caseFileId: null,
      codeName: null
    })
    expect(await table.seen(outsider, 'conference.read', { id: caseFileId })).toBe('denied')
    expect(await table.kindOf(outsider, 'conference.begin', beginningOf(called))).toBe('denied')

    await table.promiseAll(called)
    const after = await table.mineOf(outsider, called.conferenceId)
    expect(after?.points).toMatchObject([{ need: 'N4', question: 'school', note: 'Sekolah baru belum menjawab.' }, {}])
    for (const told of [before, after, await table.seen(outsider, 'conference.list-mine', {})]) {
      expect(JSON.stringify(told)).not.toContain(caseFileId)
      // as a word of its own: some birds stand inside other words, as UNDAN in undangan
      expect(JSON.stringify(told)).not.toMatch(new RegExp(`\\b${codeName}\\b`, 'i'))
    }
    const rows = await world.asOwner(
      `select 1 from audit.line where action = 'conference.read-mine' and subject_kind = 'case-file' and subject_id = $1 and account_id = $2`,
      [caseFileId, outsider.accountId]
    )
    expect(rows, 'the opening stands in the child’s own trail').toHaveLength(1)

    await done(worker, 'conference.begin', beginningOf(called))
    const theirs = decisionOf(world.at, called)
    await done(worker, 'conference.record-decision', theirs)
    await done(worker, 'conference.record-decision', decisionOf(world.at, called, { ownerPostId: null, outsideOwner: 'Ibu guru' }))
    const during = await table.mineOf(outsider, called.conferenceId)
    expect(during?.decisions).toMatchObject([{ id: theirs.decisionId, what: 'Mengurus surat pindah' }])
    expect(JSON.stringify(during)).not.toContain('Aku mau sekolah')
    await done(supervisor, 'conference.close', { caseFileId, conferenceId: called.conferenceId, seenVersion: 2, undecided: null })

    // thirty days after the end the seat opens nothing any more
    await world.asOwner(`update casework.conference set ended_at = now() - interval '31 days' where id = $1`, [called.conferenceId])
    expect(await table.mineOf(outsider, called.conferenceId)).toBeNull()
    expect(await table.mineOf(worker, called.conferenceId)).toMatchObject({ caseFileId, codeName })
  })

  it('G-11 whoever is kept from the child hears nothing of the conference, however invited', async () => {
    const called = callOf(world.at, caseFileId)
    await done(worker, 'conference.convene', called)
    await world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [
      caseFileId,
      outsider.accountId
    ])
    expect(await table.mineOf(outsider, called.conferenceId)).toBeNull()
    expect(await table.seen(outsider, 'conference.list-mine', {})).toEqual([])
    const seat = { conferenceId: called.conferenceId, participantId: called.participants[2]?.participantId }
    expect(await table.kindOf(outsider, 'conference.pledge', seat)).toBe('not-your-seat')
    await done(worker, 'conference.call-off', { caseFileId, conferenceId: called.conferenceId, seenVersion: 1, reason: 'not-safe' })
    expect(await table.kindOf(worker, 'conference.convene', callOf(world.at, caseFileId))).toBe('post-kept-away')
    await world.asOwner('delete from casework.denied where account_id = $1', [outsider.accountId])
  })
})

interface Read {
  readonly file: { readonly state: string }
  readonly conferences: readonly {
    readonly decisions: readonly { readonly isInPlan: boolean; readonly isStruck: boolean; readonly actionId: string }[]
  }[]
}
