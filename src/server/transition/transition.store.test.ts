/** Growing up on both engines: the month follows the birth date, what was a child's ends with it by itself, and closing as an adult waits for the plan and the own word. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monthOf } from '#domain/case-file/of-age.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { consentOn, identity } from '#test/support/child.ts'
import { done } from '#test/support/done.ts'
import { closingOf } from '#test/support/episode-inputs.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Shown {
  readonly ageBand: string
  readonly firstAgeBand: string
  readonly ofAge: { month: string; knownFrom: string } | null
  readonly transition: {
    id: string
    statement: string | null
    lines: { line: string; state: string; holder: string | null; dueOn: string | null }[]
  } | null
  readonly consents: { purpose: string; by: string; expiresOn: string }[]
  readonly besideChildren: { title: string; untilAt: string }[]
}

describe.each(['pglite', 'postgres'] as const)('growing up on %s', (engine) => {
  let world: World
  let granting: Granting
  let file: string
  let worker: Person
  let today: Day
  let schoolOffice: Person
  beforeAll(async () => {
    world = await openWorld(engine)
    granting = await openGranting(world)
    ;({ file, worker, today } = granting)
    schoolOffice = await granting.appointed('dikbud')
  })
  afterAll(() => world?.close())

  const read = async () => ((await worker.read('transition.read', { id: file }, '/case-files/:id/transition')) as { value: Shown }).value
  const version = async () =>
    (await world.asOwner<{ version: number }>('select version from casework.case_file where id = $1', [file]))[0]?.version
  const state = async (ageBand: string, month: string | null = null) =>
    worker.send('transition.state-age', { caseFileId: file, seenVersion: await version(), ageBand, month })
  const bornOn = async (day: Day | null, seenVersion: number) =>
    done(worker, 'case-file.record-identity', { caseFileId: file, seenVersion, identity: { ...identity, bornOn: day } })
  const kinds = async () => {
    const { value } = (await worker.read('case-file.read-today', {})) as {
      value: { due: { kind: string; caseFileId: string | null; dueOn: string }[] }
    }
    return Object.fromEntries(value.due.filter((one) => one.caseFileId === file).map(({ kind, dueOn }) => [kind, dueOn]))
  }
  const offerToSchoolOffice = (over: object = {}) =>
    granting.offer({ postId: postId('medan', 'dikbud'), kind: 'referral', compartments: ['K9'], days: 30, ...over })

  it('C9 the month follows the birth date, the day stays in the vault, and a stated month does not overrule it', async () => {
    await bornOn('2010-05-17', 1)
    expect(await read()).toMatchObject({ ageBand: '15-17', firstAgeBand: '15-17', ofAge: { month: '2028-05-01', knownFrom: 'birth-date' } })
    expect(await state('15-17', '2028-06-01')).toMatchObject({ problem: { kind: 'birth-date-known' } })
    expect(await state('18+')).toMatchObject({ problem: { kind: 'not-yet-of-age' } })
    expect(
      await worker.send('transition.begin', {
        caseFileId: file,
        transitionId: randomUUID(),
        statement: 'Aku mau kerja.',
        missingReason: null
      })
    ).toMatchObject({
      problem: { kind: 'too-early', from: '2027-11-01' }
    })
    const [row] = await world.asOwner<{ row: string }>('select o::text as row from casework.of_age o where case_file_id = $1', [file])
    expect(row?.row).not.toContain('2010-05-17')
  })

  it('C9 what was answered before seventeen and a half, and who stands beside children alone, end when the month begins', async () => {
    const given = offerToSchoolOffice()
    await done(worker, 'grant.offer-grant', given)
    await done(schoolOffice, 'grant.accept-grant', { caseFileId: file, grantId: given.grantId })
    // she turns out to be older: eighteen in the coming month
    const month = addMonths(monthOf(today), 1)
    const birth = `${Number(month.slice(0, 4)) - 18}${month.slice(4, 8)}20`
    await world.asOwner("update casework.consent set answered_on = answered_on - 300, given_by = 'CARER' where case_file_id = $1", [file])
    await bornOn(birth, 2)
    const shown = await read()
    expect(shown.ofAge?.month).toBe(month)
    expect(shown.consents.map(({ expiresOn }) => expiresOn)).toEqual([addDays(month, -1)])
    expect(shown.besideChildren).toHaveLength(1)
    expect(Date.parse(shown.besideChildren[0]?.untilAt ?? '')).toBeLessThanOrEqual(Date.parse(`${addDays(month, -1)}T17:00:00Z`))
    // a new consent that is not her own ends there too; her own goes on
    const own = consentOn(file, today, { purpose: 'CS01', expiresOn: addDays(today, 180) })
    await done(worker, 'case-file.record-consent', own)
    expect((await read()).consents.find(({ purpose }) => purpose === 'CS01')?.expiresOn).toBe(addDays(today, 180))
    expect(await kinds()).toMatchObject({ 'begin-transition': addMonths(month, -6) })
  })

  it('C9 the plan begins with her word, its lines are kept, and what is sealed is not in the tables', async () => {
    const transitionId = randomUUID()
    await done(worker, 'transition.begin', {
      caseFileId: file,
      transitionId,
      statement: 'Aku mau tinggal dekat tempat kursus.',
      missingReason: null
    })
    const line = (over: object) =>
      worker.send('transition.keep-line', { caseFileId: file, transitionId, holder: null, dueOn: null, ...over })
    expect(await line({ line: 'TL1', state: 'held', holder: 'Disdukcapil kota' })).toMatchObject({ outcome: 'accepted' })
    expect(await line({ line: 'TL3', state: 'held' })).toMatchObject({ problem: { kind: 'holder-needed' } })
    for (const one of ['TL2', 'TL4', 'TL5']) expect(await line({ line: one, state: 'done' })).toMatchObject({ outcome: 'accepted' })
    const { transition } = await read()
    expect(transition).toMatchObject({ statement: 'Aku mau tinggal dekat tempat kursus.' })
    expect(transition?.lines[0]).toMatchObject({ line: 'TL1', state: 'held', holder: 'Disdukcapil kota', dueOn: null })
    expect(await kinds()).toHaveProperty('keep-transition')
    const [row] = await world.asOwner<{ text: string }>(
      "select string_agg(t::text || l::text, '') as text from casework.transition t join casework.transition_line l on l.transition_id = t.id where t.case_file_id = $1",
      [file]
    )
    expect(row?.text).not.toMatch(/kursus|Disdukcapil/)
    expect(
      await worker.send('transition.begin', { caseFileId: file, transitionId: randomUUID(), statement: 'Lagi.', missingReason: null })
    ).toMatchObject({
      problem: { kind: 'transition-begun' }
    })
  })

  it('C9 CL04 waits for the age, the plan and the own word; nobody beside children alone is let in again without it', async () => {
    await world.asOwner("update casework.case_file set state = 'ST10' where id = $1", [file])
    const asks = async () =>
      worker.send('episode.ask-to-close', closingOf(file, (await version()) ?? 0, today, { reason: 'CL04', receiver: 'Layanan dewasa' }))
    expect(await asks()).toMatchObject({ problem: { kind: 'closing-not-yet', missing: ['of-age', 'transition'] } })
    // the month has come
    await world.asOwner(
      "update casework.of_age set month = date_trunc('month', now())::date, known_from = 'stated' where case_file_id = $1",
      [file]
    )
    expect(await kinds()).toHaveProperty('come-of-age')
    expect(await state('18+')).toMatchObject({ outcome: 'accepted' })
    expect(await read()).toMatchObject({ ageBand: '18+', firstAgeBand: '15-17', besideChildren: [] })
    expect(await kinds()).not.toHaveProperty('come-of-age')
    const own = consentOn(file, today, { purpose: 'CS10', carer: 'absent' })
    await done(worker, 'case-file.record-consent', own)
    await granting.isOver(schoolOffice)
    const consent = consentOn(file, today, { purpose: 'CS10', carer: 'absent' })
    await done(worker, 'case-file.record-consent', consent)
    const again = offerToSchoolOffice({ consentId: consent.consentId })
    await world.asOwner('update casework.consent set answered_on = answered_on - 240 where id = $1', [consent.consentId])
    expect(await worker.send('grant.offer-grant', again)).toMatchObject({ problem: { kind: 'own-consent-needed' } })
    expect(await worker.send('grant.offer-grant', offerToSchoolOffice({ consentId: own.consentId }))).toMatchObject({ outcome: 'accepted' })
    const { transition } = await read()
    await done(worker, 'transition.keep-line', {
      caseFileId: file,
      transitionId: transition?.id,
      line: 'TL3',
      state: 'held',
      holder: 'Koperasi contoh',
      dueOn: null
    })
    expect(await asks()).toMatchObject({ outcome: 'accepted' })
  })
})
