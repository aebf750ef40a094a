/** Care: an examination waits for the child's agreement, an institution keeps its own rows, a missed child is asked what stood in the way, a paper is a number. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { type Agreed, agreementFor, careServices } from './care.ts'
import type { CareGround } from './care-ground.ts'
import { type PlanAppointment, planAppointment } from './plan-appointment.ts'
import { type CareDuty, companionTold, policeTold, recordCareDuty, reportAdvised } from './record-care-duty.ts'
import { recordVisum, VisumNumber } from './record-visum.ts'
import { type SettleAppointment, settleAppointment, settlements } from './settle-appointment.ts'
import { type Summarise, summarise } from './summarise.ts'
import { writeCareNote } from './write-care-note.ts'

const team: CareGround = { state: file.state, accompanies: true, ownPosts: [] }
const clinic: CareGround = { state: file.state, accompanies: false, ownPosts: [{ postId: id(21), role: 'R10' }] }
const psychologist: CareGround = { state: file.state, accompanies: false, ownPosts: [{ postId: id(22), role: 'R11' }] }
const nobody: CareGround = { state: null, accompanies: false, ownPosts: [] }
const notAsked: Agreed = { CS05: null, CS06: null }
const agreed: Agreed = { CS05: 'consent', CS06: 'best-interest' }

const terms: PlanAppointment = {
  caseFileId: id(9),
  appointmentId: id(31),
  service: 'SV20',
  postId: id(21),
  institution: null,
  at: addTime(now.at, 2, 'day'),
  along: 'AL1',
  wishedSex: 'P',
  interpreter: false,
  cannotWait: false
}
const plan = (over: Partial<PlanAppointment> = {}, ground = team, answers = notAsked) =>
  planAppointment.decide({ ground, agreed: answers }, { ...terms, ...over }, now, worker)

describe('planning an appointment', () => {
  it('D14 an examination waits for CS05 and an assessment for CS06, or for a signed best-interest assessment; emergency care waits for nothing', () => {
    expect(kindOf(plan({ service: 'SV21' }))).toBe('agreement-needed')
    expect(kindOf(plan({ service: 'SV31' }))).toBe('agreement-needed')
    expect(plan({ service: 'SV21' }, team, agreed)).toMatchObject({ ok: true, value: { agreedBy: 'consent' } })
    expect(plan({ service: 'SV31' }, team, agreed)).toMatchObject({ ok: true, value: { agreedBy: 'best-interest' } })
    expect(plan({ service: 'SV20', cannotWait: true })).toMatchObject({ ok: true, value: { agreedBy: null } })
  })

  it('property: whatever is planned was agreed to where its service asks for it, and by whoever may keep that row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...careServices.map(({ code }) => code)),
        fc.record({ CS05: fc.constantFrom('consent', 'best-interest', null), CS06: fc.constantFrom('consent', 'best-interest', null) }),
        fc.constantFrom(team, clinic, psychologist, nobody),
        fc.constantFrom(id(21), id(22), id(23)),
        (service, answers, ground, postId) => {
          const result = plan({ service, postId }, ground, answers as Agreed)
          if (!result.ok) return
          const purpose = agreementFor(service)
          if (purpose) expect(answers[purpose]).not.toBeNull()
          expect(ground.accompanies || ground.ownPosts.some((own) => own.postId === postId)).toBe(true)
        }
      )
    )
  })

  it('says what does not fit, by name', () => {
    expect(kindOf(plan({}, { ...team, state: closed.state }))).toBe('case-file-closed')
    expect(kindOf(plan({}, nobody))).toBe('case-file-closed')
    expect(kindOf(plan({ postId: id(23) }, clinic))).toBe('not-your-part')
    expect(kindOf(plan({ postId: null, institution: 'RSUD contoh' }, clinic))).toBe('not-your-part')
    expect(kindOf(plan({ service: 'SV40' }))).toBe('no-care-service')
    expect(kindOf(plan({ postId: null }))).toBe('institution-needed')
    expect(kindOf(plan({ institution: 'RSUD contoh' }))).toBe('institution-needed')
    expect(kindOf(plan({ service: 'SV24', cannotWait: true }))).toBe('only-emergency-cannot-wait')
    expect(kindOf(plan({ at: addTime(now.at, -8, 'day') }))).toBe('time-out-of-range')
    expect(kindOf(plan({ at: addTime(now.at, 367, 'day') }))).toBe('time-out-of-range')
  })
})

describe('what became of it', () => {
  const appointment = { service: 'SV24', postId: id(21), at: now.at, status: 'planned', version: 2 } as const
  const answer: SettleAppointment = {
    caseFileId: id(9),
    appointmentId: id(31),
    seenVersion: 2,
    to: 'attended',
    hindrance: null,
    at: null,
    wishMet: true
  }
  const settle = (over: Partial<SettleAppointment> = {}, ground = team, what: object = {}) =>
    settleAppointment.decide({ ground, appointment: { ...appointment, ...what } }, { ...answer, ...over }, now, worker)

  it('a child who did not come is asked what stood in the way; a moved appointment stays planned', () => {
    expect(kindOf(settle({ to: 'missed' }))).toBe('hindrance-needed')
    expect(settle({ to: 'missed', hindrance: 'HR1' })).toMatchObject({ ok: true, value: { status: 'missed', wishMet: null, version: 3 } })
    expect(kindOf(settle({ to: 'moved', hindrance: 'HR5' }))).toBe('time-out-of-range')
    const at = addTime(now.at, 3, 'day')
    expect(settle({ to: 'moved', hindrance: 'HR5', at })).toMatchObject({ ok: true, value: { status: 'planned', at, isMoved: true } })
    expect(settle({ to: 'attended', hindrance: 'HR5' })).toMatchObject({ ok: true, value: { hindrance: null, wishMet: true } })
  })

  it('says what does not fit, by name', () => {
    expect(kindOf(settle({ seenVersion: 1 }))).toBe('changed-meanwhile')
    expect(kindOf(settle({}, team, { status: 'missed' }))).toBe('settled-already')
    expect(kindOf(settle({}, psychologist))).toBe('not-your-part')
    expect(kindOf(settle({}, team, { at: addTime(now.at, 1, 'day') }))).toBe('not-yet')
    expect(kindOf(settle({ to: 'called-off', hindrance: 'HR3' }, team, { at: addTime(now.at, 1, 'day') }))).toBe('ok')
    expect(kindOf(settleAppointment.decide({ ground: team, appointment: null }, answer, now, worker))).toBe('appointment-not-there')
  })

  it('property: what was settled with a time to come is planned still, and nothing else is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settlements.codes), fc.integer({ min: -3, max: 400 }), (to, days) => {
        const result = settle({ to, hindrance: 'HR9', at: addTime(now.at, days, 'day') })
        if (result.ok) expect(result.value.status === 'planned').toBe(to === 'moved')
        else expect(to === 'moved' && (days <= 0 || days > 366)).toBe(true)
      })
    )
  })

  const line: Summarise = { caseFileId: id(9), appointmentId: id(31), summaryId: id(41), outcome: 'OC1', nextOn: null }
  const sum = (over: Partial<Summarise> = {}, ground = clinic, status: 'planned' | 'attended' = 'attended', answers = false) =>
    summarise.decide({ ground, appointment: { postId: id(21), status }, institutionAnswers: answers }, { ...line, ...over }, now, worker)

  it('B3 an institution sums up in one code and a day; where it answers itself nobody else speaks for it', () => {
    expect(sum()).toMatchObject({ ok: true, value: { told: false } })
    expect(sum({}, team)).toMatchObject({ ok: true, value: { told: true } })
    expect(kindOf(sum({}, team, 'attended', true))).toBe('institution-answers-itself')
    expect(kindOf(sum({}, clinic, 'attended', true))).toBe('ok')
    expect(kindOf(sum({}, psychologist))).toBe('not-your-part')
    expect(kindOf(sum({}, clinic, 'planned'))).toBe('not-attended')
    expect(kindOf(sum({ outcome: 'OC4' }, clinic, 'planned'))).toBe('ok')
    expect(kindOf(sum({ outcome: 'OC2' }))).toBe('next-day-needed')
    expect(kindOf(sum({ outcome: 'OC2', nextOn: '2026-11-01' }))).toBe('next-day-passed')
  })
})

describe('an institution’s own part', () => {
  it('B3 a note is written through a post of care that received the child, and lives in its compartment', () => {
    const note = (ground: CareGround, postId: string) =>
      writeCareNote.decide({ ground }, { caseFileId: id(9), noteId: id(51), postId, text: 'Datang tepat waktu.' }, now, worker)
    expect(note(clinic, id(21))).toMatchObject({ ok: true, value: { role: 'R10' } })
    expect(note(psychologist, id(22))).toMatchObject({ ok: true, value: { role: 'R11' } })
    expect(kindOf(note(team, id(21)))).toBe('not-your-part')
    expect(kindOf(note(clinic, id(22)))).toBe('not-your-part')
  })

  it('G-09 property: somebody reports in the end: they themselves, the health worker, or somebody before', () => {
    const duty = (answers: CareDuty, ground = clinic, postId = id(21)) =>
      recordCareDuty.decide({ ground }, { caseFileId: id(9), dutyId: id(61), postId, ...answers }, now, worker)
    expect(kindOf(duty({ companion: 'TC1', advised: 'RA1', police: 'PT1' }))).toBe('ok')
    expect(kindOf(duty({ companion: 'TC2', advised: 'RA3', police: 'PT1' }))).toBe('police-not-told')
    expect(kindOf(duty({ companion: 'TC2', advised: 'RA1', police: 'PT2' }))).toBe('duty-does-not-fit')
    expect(kindOf(duty({ companion: 'TC1', advised: 'RA1', police: 'PT1' }, psychologist, id(22)))).toBe('not-your-part')
    fc.assert(
      fc.property(
        fc.constantFrom(...companionTold.codes),
        fc.constantFrom(...reportAdvised.codes),
        fc.constantFrom(...policeTold.codes),
        (companion, advised, police) => {
          if (!duty({ companion, advised, police }).ok) return
          // whoever leaves reporting to others told them and advised them
          if (police === 'PT1') expect([companion, advised]).toEqual(['TC1', 'RA1'])
        }
      )
    )
  })
})

describe('a medicolegal report', () => {
  it('G-03 is kept by its number; a finding does not pass as one', () => {
    for (const number of ['VER/123/XI/2026/RSUD', 'R/45/VII/2026', '440.12/2026', 'b-12/ver'])
      expect(VisumNumber.safeParse(number).success, number).toBe(true)
    for (const words of ['ditemukan 2 luka', 'LUKA2LENGAN', 'VER 12', 'RSUD/MEDAN', '1271014105110099', 'KETERANGAN/PEMERIKSAAN/1', ''])
      expect(VisumNumber.safeParse(words).success, words).toBe(false)
  })

  it('is not issued tomorrow, nor put on a closed file', () => {
    const visum = (issuedOn: string, on: typeof file | null = file) =>
      recordVisum.decide(
        { file: on },
        { caseFileId: id(9), visumId: id(71), paper: 'VP2', number: 'VER/12', issuer: 'RSUD contoh', issuedOn },
        now,
        worker
      )
    expect(kindOf(visum('2026-11-22'))).toBe('ok')
    expect(kindOf(visum('2026-11-23'))).toBe('issued-in-future')
    expect(kindOf(visum('2026-11-22', closed))).toBe('case-file-closed')
    expect(kindOf(visum('2026-11-22', null))).toBe('case-file-closed')
  })
})
