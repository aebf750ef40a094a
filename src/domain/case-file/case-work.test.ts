/** The decisions of the work on a file: who consents, who signs, how risk and state may change. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { risks } from '#domain/intake/danger.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { assignCaseWorker } from './assign-case-worker.ts'
import type { CaseFile } from './case-file.ts'
import { lowerRisk, raiseRisk } from './change-risk.ts'
import { ageBands } from './child.ts'
import { consentGivers, consentPathFor, consentPurposes } from './consent.ts'
import { carerStandings, childAnswers, giverOn } from './consent-terms.ts'
import { moveState } from './move-state.ts'
import { recordBestInterest } from './record-best-interest.ts'
import { type RecordConsent, recordConsent } from './record-consent.ts'
import { signBestInterest } from './sign-best-interest.ts'
import { mayMove, states } from './state.ts'
import { withdrawConsent } from './withdraw-consent.ts'
import { WriteNote, writeNote } from './write-note.ts'
import { writeSafetyPlan } from './write-safety-plan.ts'

const id = (n: number) => `00000000-0000-7000-a000-${String(n).padStart(12, '0')}`
const now = { at: '2026-11-22T03:00:00Z', today: '2026-11-22' }
const worker: Caller = { accountId: id(1), postIds: [id(11)] }
const supervisor: Caller = { accountId: id(2), postIds: [id(12)] }
const file: CaseFile = {
  state: 'ST04',
  risk: 'RK2',
  ageBand: '15-17',
  workerPostId: id(11),
  supervisorPostId: id(12),
  reviewDueOn: null,
  version: 3
}
const closed: CaseFile = { ...file, state: 'ST15' }

const consent = (over: Partial<RecordConsent> = {}): RecordConsent => ({
  caseFileId: id(9),
  consentId: id(21),
  purpose: 'CS01',
  given: true,
  by: 'CHILD',
  carer: 'safe',
  childAnswer: 'CONSENTED',
  recipient: null,
  language: 'LA01',
  bestInterestId: null,
  answeredOn: now.today,
  expiresOn: addDays(now.today, 180),
  explainedByPostId: id(11),
  witnessed: false,
  ...over
})
const decided = (over: Partial<RecordConsent>, on: CaseFile = file, signed: string[] = []) =>
  recordConsent.decide({ file: on, signedBestInterestIds: signed }, consent(over), now, worker)
const kindOf = (result: { ok: boolean; problem?: { kind: string } }) => (result.ok ? 'ok' : result.problem?.kind)

describe('consent on a file', () => {
  it('G-12 CS14 (photo, story) is refused whatever was answered, by whomever', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom(...consentGivers.codes),
        fc.constantFrom(...carerStandings.codes),
        fc.constantFrom(...childAnswers.codes),
        fc.constantFrom(...ageBands.codes),
        (given, by, carer, childAnswer, ageBand) => {
          expect(
            kindOf(decided({ purpose: 'CS14', given, by, carer, childAnswer, bestInterestId: id(31) }, { ...file, ageBand }, [id(31)]))
          ).toBe('never-given')
        }
      )
    )
  })

  it('S70 S156 property: what is accepted always follows the path of the age and the carer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...consentPurposes.codes),
        fc.boolean(),
        fc.constantFrom(...consentGivers.codes),
        fc.constantFrom(...carerStandings.codes),
        fc.constantFrom(...childAnswers.codes),
        fc.constantFrom(...ageBands.codes),
        fc.boolean(),
        (purpose, given, by, carer, childAnswer, ageBand, isSigned) => {
          const result = decided(
            { purpose, given, by, carer, childAnswer, recipient: 'Dinas Pendidikan, daftar ulang', bestInterestId: id(31) },
            { ...file, ageBand },
            isSigned ? [id(31)] : []
          )
          if (!result.ok) return
          const path = consentPathFor(ageBands.term(ageBand).from, carer)
          const policeAgainstWish = purpose === 'CS07' && given && childAnswer === 'DECLINED'
          expect(by === giverOn(path) || (policeAgainstWish && by === 'BIA')).toBe(true)
          if (by === 'CARER') expect(carer).toBe('safe')
          if (by === 'BIA') expect(isSigned).toBe(true)
          if (given && childAnswer === 'DECLINED') expect(by).toBe('BIA')
        }
      )
    )
  })

  it('C5 tells who decides, what is missing, and keeps dates honest', () => {
    expect(kindOf(decided({}))).toBe('ok')
    expect(decided({ by: 'CARER' })).toMatchObject({ problem: { kind: 'another-decides', giver: 'CHILD' } })
    expect(decided({ by: 'CARER', childAnswer: 'ASSENTED' }, { ...file, ageBand: '6-11' }).ok).toBe(true)
    expect(kindOf(decided({ by: 'BIA', carer: 'suspected', bestInterestId: id(31) }))).toBe('best-interest-needed')
    expect(kindOf(decided({ by: 'BIA', carer: 'suspected', bestInterestId: id(31) }, file, [id(31)]))).toBe('ok')
    expect(kindOf(decided({ childAnswer: 'DECLINED' }))).toBe('child-declined')
    expect(kindOf(decided({ childAnswer: 'DECLINED', given: false }))).toBe('ok')
    expect(kindOf(decided({ childAnswer: 'TOLD' }))).toBe('child-answer-does-not-fit')
    expect(kindOf(decided({ purpose: 'CS07', childAnswer: 'DECLINED' }))).toBe('child-declined')
    expect(kindOf(decided({ purpose: 'CS07', childAnswer: 'DECLINED', by: 'BIA', bestInterestId: id(31) }, file, [id(31)]))).toBe('ok')
    expect(kindOf(decided({ purpose: 'CS03' }))).toBe('recipient-needed')
    expect(kindOf(decided({ answeredOn: addDays(now.today, 1) }))).toBe('answered-in-future')
    expect(kindOf(decided({ expiresOn: now.today }))).toBe('expiry-out-of-range')
    expect(kindOf(decided({ expiresOn: addDays(now.today, 400) }))).toBe('expiry-out-of-range')
    expect(kindOf(decided({}, closed))).toBe('case-file-closed')
  })

  it('G-13 is withdrawn without a reason, once', () => {
    const input = { caseFileId: id(9), consentId: id(21), withdrawnOn: now.today, by: 'CHILD' as const }
    expect(withdrawConsent.decide({ status: 'GIVEN' }, input, now, worker).ok).toBe(true)
    expect(kindOf(withdrawConsent.decide({ status: 'WITHDRAWN' }, input, now, worker))).toBe('consent-not-given')
    expect(kindOf(withdrawConsent.decide({ status: null }, input, now, worker))).toBe('consent-not-given')
  })
})

describe('best-interest assessment', () => {
  const bestInterest = { workerPostId: id(11), workerAccountId: id(1), isSigned: false }
  const sign = (caller: Caller, over = {}) =>
    kindOf(
      signBestInterest.decide(
        { bestInterest: { ...bestInterest, ...over }, signingPostIds: [id(12)] },
        { caseFileId: id(9), bestInterestId: id(31) },
        now,
        caller
      )
    )

  it('C5 needs two signatures, never of one post or one person', () => {
    expect(sign(supervisor)).toBe('ok')
    expect(sign(worker)).toBe('own-assessment')
    expect(sign({ accountId: id(1), postIds: [id(12)] })).toBe('own-assessment')
    expect(sign({ accountId: id(2), postIds: [id(12), id(11)] })).toBe('own-assessment')
    expect(sign({ accountId: id(3), postIds: [id(13)] })).toBe('own-assessment')
    expect(sign(supervisor, { isSigned: true })).toBe('signed-already')
  })

  it('S8 S99 carries the view of the child, or why there is none', () => {
    const input = {
      caseFileId: id(9),
      bestInterestId: id(31),
      question: 'BQ1' as const,
      options: ['BO2' as const, 'BO6' as const],
      chosen: 'BO2' as const,
      legalBasis: 'LB2' as const,
      reasons: 'Anak sendiri meminta ditemani sekarang.',
      childView: 'Aku mau ditemani.' as string | null,
      noViewReason: null as 'VR1' | null,
      assessedOn: now.today
    }
    const decide = (over: Partial<typeof input>) => kindOf(recordBestInterest.decide({ file }, { ...input, ...over } as never, now, worker))
    expect(decide({})).toBe('ok')
    expect(decide({ childView: null })).toBe('child-view-or-reason')
    expect(decide({ noViewReason: 'VR1' })).toBe('child-view-or-reason')
    expect(decide({ chosen: 'BO5' as never })).toBe('chosen-not-considered')
  })
})

describe('moving a file', () => {
  const move = (
    from: CaseFile['state'],
    to: CaseFile['state'],
    over: { liveConsents?: never[]; signedQuestions?: string[]; seen?: number } = {}
  ) =>
    moveState.decide(
      { file: { ...file, state: from }, liveConsents: over.liveConsents ?? ['CS01', 'CS02'], signedQuestions: over.signedQuestions ?? [] },
      { caseFileId: id(9), seenVersion: over.seen ?? 3, to },
      now,
      worker
    )

  it('S36 assessment begins only with consent to services and to data, or a signed best-interest assessment', () => {
    expect(move('ST04', 'ST06').ok).toBe(true)
    expect(move('ST04', 'ST06', { liveConsents: [] })).toMatchObject({ problem: { kind: 'consent-needed', purposes: ['CS01', 'CS02'] } })
    expect(move('ST04', 'ST06', { liveConsents: [], signedQuestions: ['BQ1'] }).ok).toBe(true)
  })

  it('property: nothing moves off the road, the plan is never stepped over, nothing closes from here', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states.codes), fc.constantFrom(...states.codes), (from, to) => {
        const result = move(from, to)
        if (result.ok) expect(mayMove(from, to)).toBe(true)
        expect(result.ok && ['ST08', 'ST09', 'ST15', 'ST16', 'ST17', 'ST18'].includes(to)).toBe(false)
      })
    )
    expect(kindOf(move('ST06', 'ST08'))).toBe('through-the-plan')
    expect(move('ST10', 'ST15')).toMatchObject({ problem: { kind: 'closing-not-yet' } })
  })

  it('C2 new danger opens the short road at once, and a second person sees what the first did', () => {
    expect(move('ST09', 'ST03').ok).toBe(true)
    expect(move('ST09', 'ST10', { seen: 2 })).toMatchObject({
      problem: { kind: 'changed-meanwhile', current: { version: 3, state: 'ST09' } }
    })
    expect(kindOf(move('ST11', 'ST12'))).toBe('best-interest-needed')
    expect(move('ST11', 'ST12', { signedQuestions: ['BQ7'] }).ok).toBe(true)
  })
})

describe('risk and owner', () => {
  it('D12 anyone raises, only a supervisor who is not the worker lowers, and never past a danger sign', () => {
    const which = { caseFileId: id(9), seenVersion: 3 }
    expect(raiseRisk.decide({ file }, { ...which, to: 'RK3', signs: ['DS1'] }, now, worker)).toMatchObject({
      ok: true,
      value: { reviewDueOn: '2026-12-06', version: 4 }
    })
    expect(kindOf(raiseRisk.decide({ file }, { ...which, to: 'RK1', signs: [] }, now, worker))).toBe('not-higher')
    const lower = (caller: Caller, dangerSigns: string[] = []) =>
      kindOf(lowerRisk.decide({ file, dangerSigns }, { ...which, to: 'RK1', reasons: ['SR1'] }, now, caller))
    expect(lower(supervisor)).toBe('ok')
    expect(lower({ accountId: id(2), postIds: [id(12), id(11)] })).toBe('own-file')
    expect(lower(supervisor, ['DS1'])).toBe('danger-signs-stand')
  })

  it('property: a raised risk never puts the review further away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 90 }), fc.constantFrom(...risks.codes), fc.constantFrom(...risks.codes), (days, risk, to) => {
        const reviewDueOn = addDays(now.today, days)
        const result = raiseRisk.decide(
          { file: { ...file, risk, reviewDueOn } },
          { caseFileId: id(9), seenVersion: 3, to, signs: [] },
          now,
          worker
        )
        expect(result.ok).toBe(to > risk)
        if (result.ok) expect((result.value.reviewDueOn ?? '') <= reviewDueOn).toBe(true)
      })
    )
  })

  it('S117 S118 S119 a file goes only to a held post of its unit with room left, under another supervisor', () => {
    const unitPosts = [
      { id: id(11), role: 'R01', isHeld: true, openFiles: 3 },
      { id: id(12), role: 'R02', isHeld: true, openFiles: 0 },
      { id: id(14), role: 'R03', isHeld: true, openFiles: 25 },
      { id: id(15), role: 'R01', isHeld: false, openFiles: 0 },
      { id: id(16), role: 'R03', isHeld: true, openFiles: 24 }
    ]
    const assign = (workerPostId: string, supervisorPostId = id(12)) =>
      kindOf(
        assignCaseWorker.decide({ file, unitPosts }, { caseFileId: id(9), seenVersion: 3, workerPostId, supervisorPostId }, now, supervisor)
      )
    expect(assign(id(16))).toBe('ok')
    expect(assign(id(14))).toBe('caseload-full')
    expect(assign(id(15))).toBe('post-vacant')
    expect(assign(id(12))).toBe('same-post')
    expect(assign(id(77))).toBe('worker-unknown')
    expect(assign(id(11))).toBe('nothing-changes')
    expect(assign(id(16), id(14))).toBe('supervisor-unknown')
  })
})

describe('notes and safety plan', () => {
  const note = {
    caseFileId: id(9),
    noteId: id(41),
    kind: 'visit' as const,
    happenedOn: now.today,
    dueOn: null,
    text: 'Bertemu di sekolah; anak mau kembali Senin.'
  }

  it('G-03 takes at most 500 dignified characters, and no date to come', () => {
    expect(WriteNote.safeParse({ ...note, text: 'a'.repeat(501) }).success).toBe(false)
    expect(WriteNote.safeParse({ ...note, text: 'a'.repeat(500) }).success).toBe(true)
    expect(WriteNote.safeParse({ ...note, text: 'Telepon anak 0812 3456 7890' }).success).toBe(false)
    expect(kindOf(writeNote.decide({ file }, { ...note, happenedOn: addDays(now.today, 1) }, now, worker))).toBe('happened-in-future')
    expect(kindOf(writeNote.decide({ file }, { ...note, dueOn: now.today }, now, worker))).toBe('due-only-for-promise')
    expect(kindOf(writeNote.decide({ file }, { ...note, kind: 'promise', dueOn: addDays(now.today, 7) }, now, worker))).toBe('ok')
    expect(kindOf(writeNote.decide({ file: closed }, note, now, worker))).toBe('case-file-closed')
  })

  it('C5 a safety plan is reviewed within a quarter, and "do not contact" stands alone', () => {
    const plan = {
      warningSigns: ['EW1' as const],
      safePeople: 'Bibi',
      safePlaces: 'Rumah bibi',
      channels: ['SC1' as const],
      windows: [],
      codeWord: null,
      deviceSafety: [],
      whatToDo: 'Pergi ke rumah bibi.',
      whomToCall: 'Bibi',
      notToTell: null,
      reviewOn: addDays(now.today, 30)
    }
    const write = (over: object, version = 0) =>
      kindOf(writeSafetyPlan.decide({ file, version }, { caseFileId: id(9), seenVersion: 0, plan: { ...plan, ...over } }, now, worker))
    expect(write({})).toBe('ok')
    expect(write({}, 1)).toBe('changed-meanwhile')
    expect(write({ reviewOn: now.today })).toBe('review-out-of-range')
    expect(write({ channels: ['SC9', 'SC2'] })).toBe('do-not-contact-stands-alone')
  })
})
