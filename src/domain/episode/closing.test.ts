/** The closing gate line by line, the two people it takes, and the way back (domain.md C7, C8, D12). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closureReasons } from '#domain/case-file/closure.ts'
import { mayMove, states } from '#domain/case-file/state.ts'
import { addDays } from '#domain/kernel/date.ts'
import { closed, file, id, kindOf, now, supervisor, worker } from '#test/support/case-file.ts'
import { closingOf, reopenOf } from '#test/support/episode-inputs.ts'
import { askToClose, type AskToCloseState, termsOf } from './ask-to-close.ts'
import { closeFile, type CloseState } from './close.ts'
import { gateOut, linesOfReason } from './closing.ts'
import { closingGate, type MeasuredFacts, unmetOf } from './closing-gate.ts'
import { reopen } from './reopen.ts'

const facts: MeasuredFacts = {
  risk: 'RK1',
  highRiskEndedOn: addDays(now.today, -90),
  assessed: true,
  needs: [{ need: 'N4', severity: 1 }],
  coverage: 0.6,
  severeGaps: [],
  singleSupports: [],
  visitsDated: 4,
  ageBand: '15-17',
  restricted: false,
  closingAssessed: false,
  openTransition: null,
  ownConsent: false,
  legalTrack: null,
  schoolTrack: null
}
const asked = (given: object = {}) => askToClose.input.parse(closingOf(id(3), file.version, now.today, given))
const missing = (given: object = {}, measured: Partial<MeasuredFacts> = {}) => {
  const terms = termsOf(asked(given))
  return unmetOf(closingGate(terms.reason, { ...facts, ...measured }, terms, now.today))
}

describe('the closing gate', () => {
  it('C7 names every line that is not met, and nothing else', () => {
    expect(missing()).toEqual([])
    expect(missing({}, { risk: 'RK3' })).toEqual(['risk'])
    expect(missing({}, { highRiskEndedOn: addDays(now.today, -89) })).toEqual(['risk'])
    expect(missing({}, { highRiskEndedOn: null })).toEqual([])
    expect(missing({}, { needs: [{ need: 'N4', severity: 2 }] })).toEqual(['needs'])
    expect(missing({ ownedNeeds: ['N4'], needsOwner: 'Dinas' }, { needs: [{ need: 'N4', severity: 2 }] })).toEqual([])
    expect(missing({ ownedNeeds: ['N4'] }, { needs: [{ need: 'N4', severity: 2 }] })).toEqual(['needs'])
    expect(missing({}, { coverage: 0.59 })).toEqual(['coverage'])
    expect(missing({}, { coverage: null })).toEqual([])
    expect(missing({}, { severeGaps: ['N4/PRO'] })).toEqual(['severe-gap'])
    expect(missing({}, { singleSupports: ['N4'] })).toEqual(['single-support'])
    expect(missing({ ready: 'no' })).toEqual(['child-ready'])
    expect(missing({ ready: 'no' }, { closingAssessed: true })).toEqual([])
    expect(missing({ legal: 'open' })).toEqual(['legal'])
    expect(missing({ legal: 'owned', legalOn: now.today })).toEqual(['legal'])
    expect(missing({ legal: 'owned', legalOn: now.today, legalOwner: 'LBH' })).toEqual([])
    expect(missing({ education: 'stable', educationOn: addDays(now.today, -80) })).toEqual(['education'])
    expect(missing({ education: 'stable', educationOn: addDays(now.today, -95) })).toEqual([])
    expect(missing({ documentsOn: null })).toEqual(['documents'])
    expect(missing({}, { visitsDated: 0 })).toEqual(['monitoring'])
    expect(missing({ talkOn: null })).toEqual(['talk'])
    expect(missing({ talkOn: addDays(now.today, 1) })).toEqual(['talk'])
  })

  it('a circle nobody ever assessed closes nothing', () => {
    expect(missing({}, { assessed: false, needs: [], coverage: null })).toEqual(['needs', 'coverage', 'severe-gap', 'single-support'])
  })

  it('D12 each reason has its own lines', () => {
    expect(missing({ reason: 'CL05' })).toEqual(['best-interest'])
    expect(missing({ reason: 'CL05' }, { closingAssessed: true, coverage: 0.1 })).toEqual([])
    expect(missing({ reason: 'CL05' }, { closingAssessed: true, ageBand: '12-14' })).toEqual(['age'])
    const tries = [-1, -30, -90].map((days) => addDays(now.today, days))
    expect(missing({ reason: 'CL06', tries, safetyCheckedOn: now.today })).toEqual([])
    expect(missing({ reason: 'CL06', tries: [tries[0], tries[0], tries[1]] })).toEqual(['tries', 'safety-check'])
    expect(missing({ reason: 'CL06', tries: [...tries.slice(0, 2), addDays(now.today, -91)], safetyCheckedOn: now.today })).toEqual([
      'tries'
    ])
    expect(missing({ reason: 'CL08' })).toEqual(['receiver'])
    expect(missing({ reason: 'CL09' })).toEqual(['restricted'])
    expect(missing({ reason: 'CL10', legal: 'open', receiver: 'LBH' })).toEqual(['accompaniment'])
    // so is school: what the track says is believed before what is said of it
    expect(missing({ education: 'none' }, { schoolTrack: { end: 'unsettled', since: null } })).toEqual(['education'])
    expect(missing({ education: 'stable', educationOn: '2026-01-01' }, { schoolTrack: { end: 'stable', since: '2026-10-01' } })).toEqual([
      'education'
    ])
    expect(missing({ education: 'unsettled' }, { schoolTrack: { end: 'stable', since: '2026-08-01' } })).toEqual([])
    expect(missing({ education: 'unsettled' }, { schoolTrack: { end: 'declines', since: '2026-11-01' } })).toEqual([])
    // the legal line is read from what was recorded; who goes along is still said
    expect(missing({ legal: 'none' }, { legalTrack: 'open' })).toEqual(['legal'])
    expect(missing({ legal: 'open' }, { legalTrack: 'closed' })).toEqual([])
    expect(missing({ legal: 'owned', legalOwner: 'LBH', legalOn: now.today }, { legalTrack: 'open' })).toEqual([])
    expect(missing({ reason: 'CL04', receiver: 'Layanan dewasa' })).toEqual(['of-age', 'transition', 'own-consent'])
    const grown: Partial<MeasuredFacts> = { ageBand: '18+', openTransition: ['TL3'], ownConsent: true }
    expect(missing({ reason: 'CL04', receiver: 'Layanan dewasa' }, grown)).toEqual(['transition'])
    expect(missing({ reason: 'CL04', receiver: 'Layanan dewasa' }, { ...grown, openTransition: [] })).toEqual([])
  })

  it('every reason has lines, and goals met and legal accompaniment ask for the whole circle', () => {
    for (const reason of closureReasons.codes) expect(linesOfReason[reason].length).toBeGreaterThan(0)
    for (const reason of ['CL01', 'CL10'] as const)
      expect(linesOfReason[reason]).toEqual(expect.arrayContaining(['risk', 'needs', 'coverage', 'severe-gap', 'single-support', 'talk']))
  })

  it('C2 property: nothing closes but out of review, monitoring, transfer or what was never handled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states.codes), fc.constantFrom(...closureReasons.codes), (from, reason) => {
        const through = gateOut(from, reason)
        if (through !== undefined) expect(mayMove(through, 'ST15')).toBe(true)
        if (from === 'ST15') expect(through).toBeUndefined()
      })
    )
    expect(gateOut('ST09', 'CL01')).toBeUndefined()
    expect(gateOut('ST09', 'CL03')).toBe('ST17')
    expect(gateOut('ST06', 'CL09')).toBe('ST10')
  })
})

describe('asking and signing', () => {
  const monitored = { ...file, state: 'ST14' as const, risk: 'RK1' as const }
  const state: AskToCloseState = { file: monitored, facts, isAsked: false, accompanimentHeld: false }
  const ask = (given: object = {}, at: Partial<AskToCloseState> = {}) => askToClose.decide({ ...state, ...at }, asked(given), now, worker)

  it('is asked once, from a gate, with the child’s word', () => {
    expect(kindOf(ask())).toBe('ok')
    expect(kindOf(ask({}, { isAsked: true }))).toBe('closing-asked-already')
    expect(kindOf(ask({ statement: null }))).toBe('child-view-or-reason')
    expect(kindOf(ask({}, { file: { ...monitored, state: 'ST09' } }))).toBe('not-closed-from-here')
    expect(ask({ talkOn: null })).toMatchObject({ problem: { kind: 'closing-not-yet', missing: ['talk'] } })
    expect(kindOf(ask({ reason: 'CL10', receiver: 'LBH', accompanimentPostId: id(30) }))).toBe('accompaniment-vacant')
    expect(kindOf(ask({}, { file: closed }))).toBe('case-file-closed')
  })

  const waiting: CloseState = {
    file: monitored,
    facts,
    asked: { id: id(7), by: { accountId: worker.accountId, postId: file.workerPostId }, terms: termsOf(asked()) },
    signerPostId: id(12)
  }
  const close = (at: Partial<CloseState> = {}, caller = supervisor, seenVersion = file.version) =>
    closeFile.decide({ ...waiting, ...at }, { caseFileId: id(3), seenVersion, closingId: id(7) }, now, caller)

  it('N10 is signed by another person, through another post, on what stands that day', () => {
    expect(close()).toMatchObject({ ok: true, value: { from: 'ST14', through: 'ST14', reason: 'CL01' } })
    expect(kindOf(close({}, worker))).toBe('own-work')
    expect(kindOf(close({}, { accountId: worker.accountId, postIds: [id(12)] }))).toBe('own-work')
    expect(kindOf(close({}, { accountId: id(8), postIds: [id(12), file.workerPostId] }))).toBe('own-work')
    expect(kindOf(close({ signerPostId: null }))).toBe('closing-not-asked')
    expect(kindOf(close({ asked: null }))).toBe('closing-not-asked')
    expect(kindOf(close({}, supervisor, 1))).toBe('changed-meanwhile')
    expect(close({ facts: { ...facts, coverage: 0.2 } })).toMatchObject({ problem: { kind: 'closing-not-yet', missing: ['coverage'] } })
  })
})

describe('opening again', () => {
  const state = { file: closed, episodeNumber: 1, closedAt: '2026-11-01T03:00:00Z', isOwnerHeld: true, hours: 24, rhythmDays: 30 }
  const again = (given: object = {}, at: object = {}) =>
    reopen.decide({ ...state, ...at }, reopen.input.parse(reopenOf(id(3), closed.version, now.at, given)), now, worker)

  it('C8 a child who asks is believed; every other trigger says where it is known from', () => {
    expect(again()).toMatchObject({ ok: true, value: { number: 2, from: 'ST15', to: 'ST06', isLate: false } })
    expect(kindOf(again({ reason: 'RO02' }))).toBe('source-missing')
    expect(kindOf(again({ reason: 'RO02', source: 'school' }))).toBe('ok')
  })

  it('danger goes to outreach at high risk; later than a day is kept and marked', () => {
    expect(again({ inDanger: true })).toMatchObject({ value: { to: 'ST03', risk: 'RK3' } })
    expect(again({ knownAt: '2026-11-21T02:59:59Z' })).toMatchObject({ value: { isLate: true } })
  })

  it('refuses what is open, what has no owner, and times that cannot be', () => {
    expect(kindOf(again({}, { file }))).toBe('not-closed')
    expect(kindOf(again({}, { isOwnerHeld: false }))).toBe('owner-vacant')
    expect(kindOf(again({ knownAt: '2026-11-22T04:00:00Z' }))).toBe('known-in-future')
    expect(kindOf(again({ knownAt: '2026-10-01T04:00:00Z' }))).toBe('known-before-closing')
    expect(kindOf(again({ seenVersion: 99 }))).toBe('changed-meanwhile')
  })
})
