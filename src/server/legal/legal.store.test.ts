/** The legal matter on both engines: limits start and stop, institutions keep their own rows, numbers are sealed, money adds up, what is struck counts for nothing. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addTime, type Day, dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from '#test/support/done.ts'
import { type Granting, openGranting } from '#test/support/granting.ts'
import { openWorld, type Person, type World } from '#test/support/world.ts'

interface Shown {
  readonly recorder: { readonly role: string; readonly isTeam: boolean } | null
  readonly stageNames: readonly { readonly code: string; readonly id: string }[]
  readonly steps: readonly { readonly id: string; readonly stage: string; readonly isStruck: boolean }[]
  readonly duties: readonly { readonly id: string; readonly duty: string; readonly settledAt: string | null }[]
  readonly limits: readonly { readonly code: string; readonly dueAt: string }[]
  readonly accompaniments: readonly { readonly id: string; readonly outcome: string; readonly isTrained: boolean | null }[]
  readonly rights: readonly { readonly right: string; readonly state: string; readonly version: number }[]
  readonly references: readonly { readonly number: string }[]
  readonly money: readonly { readonly amount: number; readonly isStruck: boolean }[]
}

describe.each(['pglite', 'postgres'] as const)('the legal matter on %s', (engine) => {
  let world: World
  let granting: Granting
  let file: string
  let worker: Person
  let police: Person
  let lawyer: Person
  let today: Day
  beforeAll(async () => {
    world = await openWorld(engine)
    // the forenoon of yesterday: a day of its own at any hour, and never ahead of the database's clock
    world.at = `${dayOf(addTime(world.at, -1, 'day'))}T03:00:00.000Z`
    granting = await openGranting(world)
    ;({ file, worker, police, today } = granting)
    lawyer = await granting.appointed('lbh')
  })
  afterAll(() => world?.close())

  const shown = async (person: Person = worker): Promise<Shown | string> => {
    const read = await person.read('legal.read', { id: file }, '/case-files/:id/legal')
    return read.outcome === 'shown' ? (read.value as Shown) : read.outcome
  }
  const seen = async (person: Person = worker) => {
    const value = await shown(person)
    if (typeof value === 'string') throw new Error(value)
    return value
  }
  const running = async () => (await seen()).limits.map(({ code }) => code)
  /** each line has a moment of its own, as with people */
  const step = (stage: string, over: object = {}) => {
    world.at = addTime(world.at, 1, 'minute')
    return stepNow(stage, over)
  }
  const stepNow = (stage: string, over: object) => ({
    caseFileId: file,
    stepId: randomUUID(),
    stage,
    happenedOn: today,
    at: stage === 'LG02' || stage === 'LP1' ? world.at : null,
    institution: null,
    reason: null,
    ...over
  })
  const records = (person: Person, stage: string, over: object = {}) => person.send('legal.record-step', step(stage, over))
  const money = (kind: string, amount: number) => {
    world.at = addTime(world.at, 1, 'minute')
    return { caseFileId: file, entryId: randomUUID(), kind, amount, onDay: today }
  }
  const accepts = async (person: Person, key: string, compartments: string[]) => {
    const offered = granting.offer({ postId: postId('medan', key), kind: 'referral', compartments, days: 20 })
    await done(worker, 'grant.offer-grant', offered)
    expect(await shown(person), 'before acceptance').toBe('denied')
    await done(person, 'grant.accept-grant', { caseFileId: file, grantId: offered.grantId })
  }

  it('SLA-04 runs from the moment somebody was told until the police report; SLA-05 from its hour', async () => {
    const from = addTime(world.at, -5, 'hour')
    const reported = addTime(world.at, -2, 'hour')
    await done(worker, 'legal.start-reporting-duty', { caseFileId: file, dutyId: randomUUID(), from, basis: 'child-told' })
    const [limit] = (await seen()).limits
    expect(limit?.code).toBe('SLA-04')
    expect(Date.parse(limit?.dueAt ?? '')).toBe(Date.parse(addTime(from, 72, 'hour')))
    await done(worker, 'legal.record-step', step('LG02', { at: reported }))
    const limits = (await seen()).limits
    expect(limits.map(({ code }) => code)).toEqual(['SLA-05'])
    expect(Date.parse(limits[0]?.dueAt ?? '')).toBe(Date.parse(addTime(reported, 24, 'hour')))
  })

  it('B3 the police sees nothing before it accepted, then its own rows alone, and records its own protection; its answer ends the limit', async () => {
    expect(await shown(police)).toBe('denied')
    await accepts(police, 'polisi', ['K2'])
    expect(await seen(police)).toMatchObject({ recorder: { role: 'R06', isTeam: false }, steps: [], limits: [], duties: [], rights: [] })
    expect(await records(police, 'LP1')).toMatchObject({ outcome: 'accepted' })
    expect(await records(police, 'LP3')).toMatchObject({ problem: { kind: 'stage-of-another' } })
    expect((await seen(police)).steps.map(({ stage }) => stage)).toEqual(['LP1'])
    expect((await seen()).steps.map(({ stage }) => stage)).toEqual(['LG02', 'LP1'])
    expect((await running()).sort()).toEqual(['SLA-05B', 'SLA-06'])
    await done(worker, 'legal.record-step', step('LP2'))
    expect((await running()).sort()).toEqual(['SLA-05B', 'SLA-07'])
    await done(worker, 'legal.record-step', step('LP3'))
    expect(await running()).toEqual([])
    // an institution of another track received something too, and has no part in this one
    await accepts(granting.psychologist, 'psikolog', ['K5'])
    expect(await records(granting.psychologist, 'LG03')).toMatchObject({ problem: { kind: 'not-your-part' } })
  })

  it('K8 numbers are sealed, read by whom the compartment is open to, kept by an institution as its own', async () => {
    const note = (person: Person, kind: string, number: string) =>
      done(person, 'legal.note-reference', { caseFileId: file, referenceId: randomUUID(), kind, number, notedOn: today })
    await note(worker, 'police-report', 'LP/B/12/XI/2026')
    await note(police, 'investigation', 'SPDP/7/XI/2026')
    expect((await seen()).references.map(({ number }) => number).sort()).toEqual(['LP/B/12/XI/2026', 'SPDP/7/XI/2026'])
    expect((await seen(police)).references.map(({ number }) => number)).toEqual(['SPDP/7/XI/2026'])
    await accepts(lawyer, 'lbh', ['K8'])
    expect((await seen(lawyer)).references).toHaveLength(2)
    expect((await seen(lawyer)).steps).toEqual([])
    const [row] = await world.asOwner<{ row: string }>("select string_agg(r::text, '') as row from casework.legal_reference r")
    expect(row?.row).not.toMatch(/XI|SPDP/)
    expect(
      await granting.companion.send('legal.note-reference', {
        caseFileId: file,
        referenceId: randomUUID(),
        kind: 'case',
        number: '1/Pid',
        notedOn: today
      })
    ).toEqual({ outcome: 'denied' })
  })

  it('LG11 to LG14 money adds up, never above what was ordered, also when two pay at once; SLA-09 and SLA-10 end with it', async () => {
    const notice = (kind: string, onDay = today) =>
      done(worker, 'legal.record-notice', { caseFileId: file, dutyId: randomUUID(), notice: kind, onDay })
    await notice('claim')
    await done(worker, 'legal.record-restitution', money('claimed', 20_000_000))
    expect(await running()).toEqual([])
    await done(worker, 'legal.record-restitution', money('ordered', 15_000_000))
    await notice('payment', addDays(today, -1))
    const [limit] = (await seen()).limits
    expect(limit?.code).toBe('SLA-10')
    expect(Date.parse(limit?.dueAt ?? '')).toBe(Date.parse(`${addDays(today, 29)}T16:59:59Z`))
    const both = await Promise.all([1, 2].map(() => worker.send('legal.record-restitution', money('paid', 10_000_000))))
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused'])
    expect(both.find(({ outcome }) => outcome === 'refused')).toMatchObject({ problem: { kind: 'more-than-ordered', left: 5_000_000 } })
    const rest = money('paid', 5_000_000)
    expect(await done(worker, 'legal.record-restitution', rest)).toMatchObject({ answer: { stage: 'LG14' } })
    expect(await running()).toEqual([])
    // a line by mistake is struck: it stays to be seen, and the limit runs again
    await done(worker, 'legal.strike-line', { caseFileId: file, list: 'money', lineId: rest.entryId })
    expect((await seen()).money.filter(({ isStruck }) => isStruck)).toMatchObject([{ amount: 5_000_000 }])
    expect(await running()).toEqual(['SLA-10'])
    expect(await worker.send('legal.strike-line', { caseFileId: file, list: 'money', lineId: rest.entryId })).toMatchObject({
      problem: { kind: 'line-gone' }
    })
  })

  it('art. 26 who goes along is kept with training; D28 a right stands as somebody said it, version by version', async () => {
    const accompanimentId = randomUUID()
    const along = { caseFileId: file, accompanimentId, proceeding: 'hearing', companion: null, isTrained: null, wish: 'met' }
    const plan = { ...along, seenVersion: 0, onDay: addDays(today, 2), outcome: 'planned', companionPostId: postId('medan', 'R01') }
    await done(worker, 'legal.keep-accompaniment', { ...plan, despite: 'child-agrees' })
    const due = ((await worker.read('case-file.read-today', {})) as { value: { due: { kind: string; id: string }[] } }).value.due
    expect(due.find(({ kind }) => kind === 'go-along')?.id).toBe(accompanimentId)
    await done(worker, 'legal.keep-accompaniment', { ...plan, seenVersion: 1, onDay: today, outcome: 'held' })
    expect((await seen()).accompaniments).toMatchObject([{ outcome: 'held', isTrained: true }])
    expect(await worker.send('legal.keep-accompaniment', { ...plan, seenVersion: 1, onDay: today, outcome: 'held' })).toMatchObject({
      problem: { kind: 'line-changed' }
    })
    // a lawyer keeps who she is herself, and names nobody else
    const own = { ...along, accompanimentId: randomUUID(), seenVersion: 0, onDay: today, outcome: 'held', isTrained: true }
    expect(await lawyer.send('legal.keep-accompaniment', { ...own, companionPostId: postId('medan', 'R01') })).toMatchObject({
      problem: { kind: 'companion-away' }
    })
    await done(lawyer, 'legal.keep-accompaniment', { ...own, companionPostId: postId('medan', 'lbh') })
    expect((await seen(lawyer)).accompaniments).toHaveLength(1)
    const right = { caseFileId: file, right: 'HK-B4', onDay: today, deniedBy: null }
    await done(worker, 'legal.keep-right', { ...right, state: 'explained', seenVersion: 0 })
    await done(granting.supervisor, 'legal.keep-right', { ...right, state: 'fulfilled', seenVersion: 1 }).catch(() => {})
    expect((await seen()).rights).toMatchObject([{ right: 'HK-B4', state: 'explained', version: 1 }])
  })

  it('LG17 a release asks for the safety plan again; stage names are data', async () => {
    const kinds = async () =>
      ((await worker.read('case-file.read-today', {})) as { value: { due: { kind: string; caseFileId: string }[] } }).value.due
        .filter(({ caseFileId }) => caseFileId === file)
        .map(({ kind }) => kind)
    expect(await kinds()).not.toContain('review-safety-plan')
    expect(await done(worker, 'legal.record-step', step('LG17'))).toMatchObject({ answer: { isRelease: true } })
    expect(await kinds()).toContain('review-safety-plan')
    const administrator = await world.signIn('uptd', 'R24')
    const named = { stage: 'LG03', nameId: 'Tahap baru', nameEn: 'New stage', holdsFrom: today, source: 'Hukum acara baru', seenVersion: 1 }
    await done(administrator, 'legal.name-stage', named)
    await done(administrator, 'legal.name-stage', { ...named, stage: 'LG04', holdsFrom: addDays(today, 90) })
    expect(await administrator.send('legal.name-stage', named)).toMatchObject({ problem: { kind: 'changed-meanwhile' } })
    expect(await worker.send('legal.name-stage', { ...named, seenVersion: 2 })).toEqual({ outcome: 'denied' })
    const names = Object.fromEntries((await seen()).stageNames.map((one) => [one.code, one.id]))
    expect([names.LG03, names.LG04]).toEqual(['Tahap baru', 'Penyidikan'])
    const register = (await administrator.read('legal.read-stage-names', {})) as { value: { stage: string; nameId: string }[] }
    expect(register.value.filter(({ stage }) => stage === 'LG03').map(({ nameId }) => nameId)).toEqual(['Tahap baru', 'Penyelidikan'])
  })
})
