/** The staff register by example and by property: who confirms, how long a paper holds, whom the gate lets through. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { confirmQualification } from './confirm-qualification.ts'
import { correctAttendance } from './correct-attendance.ts'
import { certificateUntil, countsAsTpks, modules, nineModules, tpksModules } from './course.ts'
import { despiteReasons, matchFault, mismatches, trainingFault } from './fit.ts'
import { issueCertificate } from './issue-certificate.ts'
import { openCourse } from './open-course.ts'
import { holdsUntil, monthsAfter, proofs } from './qualification.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordProfile } from './record-profile.ts'
import { recordQualification } from './record-qualification.ts'

const id = (n: number): string => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`
const now = { at: '2026-11-23T02:00:00.000Z', today: '2026-11-23' }
const caller = { accountId: id(1), postIds: [id(11)] }
const kindOf = (result: { ok: boolean; problem?: { kind: string } }) => (result.ok ? 'ok' : result.problem?.kind)
const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n))

describe('papers', () => {
  const paper = { qualificationId: id(5), proof: 'TPKS' as const, number: 'A 12', issuedOn: '2026-10-31', validUntil: null }
  const state = { regionCode: '12.71', waiting: [] }
  const record = (also: object, before: object = {}) =>
    kindOf(recordQualification.decide({ ...state, ...before }, { ...paper, ...also }, now, caller))

  it('D18 D19 a TPKS training holds for two years when its paper names no end, and another end when it does', () => {
    expect(holdsUntil(paper)).toBe('2028-10-31')
    expect(holdsUntil({ ...paper, validUntil: '2027-01-01' })).toBe('2027-01-01')
    expect(holdsUntil({ ...paper, proof: 'CODE' })).toBeNull()
    expect(monthsAfter('2024-08-31', 6)).toBe('2025-02-28')
  })

  it('property: months later is never before, and never on a day the month does not have', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const end = monthsAfter(day, months)
        expect(end >= day).toBe(true)
        expect(Number(end.slice(8)) <= Number(day.slice(8))).toBe(true)
        expect(addDays(end, 0)).toBe(end)
      })
    )
  })

  it('S4 a numbered paper needs its number, a day that has come, and no other of its kind waiting', () => {
    expect(record({})).toBe('ok')
    expect(record({ number: null })).toBe('number-needed')
    expect(record({ proof: 'CODE', number: null })).toBe('ok')
    expect(record({ issuedOn: addDays(now.today, 1) })).toBe('issued-in-future')
    expect(record({ validUntil: '2026-10-30' })).toBe('ends-before-issued')
    expect(record({}, { waiting: [{ proof: 'TPKS' }] })).toBe('waits-already')
    expect(record({}, { regionCode: null })).toBe('no-post')
  })

  it('N16 nobody confirms her own paper, nor one of somebody she does not answer for, nor twice', () => {
    const confirm = (accountId: string, answersFor: boolean, answer: 'confirmed' | null = null) =>
      kindOf(
        confirmQualification.decide(
          { qualification: { accountId, answer }, answersFor },
          { qualificationId: id(5), answer: 'confirmed' },
          now,
          caller
        )
      )
    expect(confirm(id(2), true)).toBe('ok')
    expect(confirm(id(1), true)).toBe('own-qualification')
    expect(confirm(id(2), false)).toBe('qualification-unknown')
    expect(confirm(id(2), true, 'confirmed')).toBe('answered-already')
  })

  it('a profile of another version is a conflict for a person to settle', () => {
    const profile = { sex: 'P' as const, languages: ['LA01' as const], skills: [] }
    const put = (seenVersion: number, before: number) =>
      kindOf(recordProfile.decide({ profile: { ...profile, version: before } }, { seenVersion, profile }, now, caller))
    expect(put(2, 2)).toBe('ok')
    expect(put(1, 2)).toBe('changed-meanwhile')
    expect(
      kindOf(recordProfile.decide({ profile: null }, { seenVersion: 0, profile: { ...profile, languages: ['LA01', 'LA01'] } }, now, caller))
    ).toBe('named-twice')
  })

  it('every proof names how long it holds', () => {
    for (const { months } of proofs.terms) expect(months).toBeGreaterThanOrEqual(0)
  })
})

describe('the gate', () => {
  it('UU 12/2022 art. 26(3) refuses the untrained only where somebody trained could be asked', () => {
    expect(trainingFault({ trained: false }, true)).toEqual({ kind: 'not-trained' })
    expect(trainingFault({ trained: false }, false)).toBeUndefined()
    expect(trainingFault({ trained: true }, true)).toBeUndefined()
    expect(trainingFault({}, true)).toBeUndefined()
  })

  it('property: art. 26(4) a mismatch passes with a reason, and nothing passes silently', () => {
    fc.assert(
      fc.property(fc.subarray([...mismatches.codes]), fc.option(fc.constantFrom(...despiteReasons.codes)), (missing, despite) => {
        expect(matchFault({ missing }, despite) === undefined).toBe(missing.length === 0 || despite !== null)
      })
    )
  })
})

describe('courses', () => {
  const terms = { modules: [...tpksModules], heldOn: '2026-11-10', hours: 6, place: 'Aula', givenBy: 'Jejaring' }
  const course = { id: id(7), modules: terms.modules, heldOn: terms.heldOn, mine: true, attended: [] as string[] }
  const entry = { attendanceId: id(8), accountId: id(2), office: null, modules: ['TM2' as const], score: null }
  const attend = (also: object = {}, over: object = {}) =>
    kindOf(
      recordAttendance.decide(
        { course: { ...course, ...over }, known: [id(1), id(2)] },
        { courseId: id(7), entries: [{ ...entry, ...also }] },
        now,
        caller
      )
    )

  it('S140–S148 the nine modules of 2021 are TM1 to TM9, and TM10 to TM15 were added', () => {
    expect(nineModules).toEqual(['TM1', 'TM2', 'TM3', 'TM4', 'TM5', 'TM6', 'TM7', 'TM8', 'TM9'])
    expect(modules.codes).toHaveLength(15)
  })

  it('S127 an organiser opens courses for her own post, within a year', () => {
    const open = (state: { regionCode: string } | null, also: object = {}) =>
      kindOf(openCourse.decide({ post: state }, { courseId: id(7), organiserPostId: id(11), terms: { ...terms, ...also } }, now, caller))
    expect(open({ regionCode: '12.71' })).toBe('ok')
    expect(open(null)).toBe('not-your-post')
    expect(open({ regionCode: '12.71' }, { modules: ['TM1', 'TM1'] })).toBe('named-twice')
    expect(open({ regionCode: '12.71' }, { heldOn: addDays(now.today, 400) })).toBe('too-far-ahead')
  })

  it('S152 nobody is on the list by her own hand, twice, for a module that was not given, or before the day', () => {
    expect(attend()).toBe('ok')
    expect(attend({ accountId: id(1) })).toBe('own-attendance')
    expect(attend({ accountId: id(3) })).toBe('person-unknown')
    expect(attend({ office: 'Forum' })).toBe('person-or-office')
    expect(attend({ modules: ['TM9'] })).toBe('module-not-given')
    expect(attend({}, { attended: [id(2)] })).toBe('named-twice')
    expect(attend({}, { heldOn: addDays(now.today, 1) })).toBe('not-held-yet')
    expect(attend({}, { mine: false })).toBe('course-unknown')
  })

  it('D19 a certificate counts from the course for two years, and as TPKS training with all its modules', () => {
    const attendance = {
      regionCode: '12.71',
      accountId: id(2),
      modules: terms.modules,
      heldOn: terms.heldOn,
      isCertified: false,
      mine: true
    }
    const give = (also: object = {}) =>
      issueCertificate.decide({ attendance: { ...attendance, ...also } }, { attendanceId: id(8), number: 'S 1/2' }, now, caller)
    expect(give()).toMatchObject({ ok: true, value: { validUntil: '2028-11-10', countsAsTpks: true } })
    expect(give({ modules: ['TM2', 'TM3'] })).toMatchObject({ ok: true, value: { countsAsTpks: false } })
    expect(kindOf(give({ accountId: id(1) }))).toBe('own-certificate')
    expect(kindOf(give({ isCertified: true }))).toBe('certified-already')
    expect(kindOf(give({ mine: false }))).toBe('attendance-unknown')
    expect(certificateUntil('2024-02-29')).toBe('2026-02-28')
    expect(countsAsTpks(nineModules)).toBe(true)
  })

  it('D19 a wrong line is put right by who organises, never one’s own; a certificate goes on only with the modules it names', () => {
    const line = { accountId: id(2), modules: ['TM2', 'TM3'], given: ['TM2', 'TM3', 'TM6'], isCertified: true, isStruck: false, mine: true }
    const entry = { attendanceId: id(9), accountId: id(2), office: null, modules: ['TM3' as const, 'TM2' as const], score: 70 }
    const correct = (before: object, corrected: typeof entry | null) =>
      correctAttendance.decide({ attendance: { ...line, ...before } }, { attendanceId: id(8), corrected }, now, caller)
    expect(correct({}, entry)).toMatchObject({ ok: true, value: { keepsCertificate: true } })
    expect(correct({}, { ...entry, modules: ['TM2'] })).toMatchObject({ ok: true, value: { keepsCertificate: false } })
    expect(correct({}, null)).toMatchObject({ ok: true, value: { corrected: null, keepsCertificate: false } })
    expect(kindOf(correct({ mine: false }, entry))).toBe('attendance-unknown')
    expect(kindOf(correct({ accountId: id(1) }, null))).toBe('own-attendance')
    expect(kindOf(correct({ isStruck: true }, null))).toBe('corrected-already')
    expect(kindOf(correct({}, { ...entry, accountId: id(3) }))).toBe('another-person')
    expect(kindOf(correct({}, { ...entry, modules: ['TM9' as 'TM2'] }))).toBe('module-not-given')
  })
})
