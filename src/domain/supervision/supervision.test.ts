/** Talks, agreements, institutions and how colleagues are: what is decided on the device and on the server alike (domain.md E6). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { fieldMeta } from '#domain/kernel/field.ts'
import { askForTalk } from './ask-for-talk.ts'
import { checkInstitution, type CheckInstitution } from './check-institution.ts'
import { closePoint } from './close-point.ts'
import { RecordSession, recordSession } from './record-session.ts'
import { recordWellbeing } from './record-wellbeing.ts'
import { nextTalkOn } from './session.ts'
import { isTalkOffered, wellbeingItems, WellbeingScores } from './wellbeing.ts'

const now = { at: '2026-11-23T03:00:00.000Z', today: '2026-11-23' }
const uuid = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [me, myPost, her, herPost, file] = [1, 2, 3, 4, 5].map(uuid) as [string, string, string, string, string]
const caller = { accountId: me, postIds: [myPost] }
const state = { team: [{ postId: herPost, accountId: her }], supervisedFileIds: [file] }
const talk = (more: Partial<RecordSession> = {}): RecordSession => ({
  sessionId: uuid(9),
  supervisorPostId: myPost,
  kind: 'individual',
  heldOn: now.today,
  with: [{ postId: herPost, accountId: her }],
  agenda: ['support'],
  caseFileIds: [file],
  points: [],
  nextOn: null,
  ...more
})
const kindOf = (decision: { ok: boolean; problem?: { kind: string } }) => (decision.ok ? 'accepted' : decision.problem?.kind)
const decided = (more: Partial<RecordSession>) => kindOf(recordSession.decide(state, talk(more), now, caller))

describe('supervision', () => {
  it('E6 records a talk with one’s own colleague, about children one supervises, in the past', () => {
    expect(decided({})).toBe('accepted')
    expect(decided({ supervisorPostId: herPost })).toBe('not-your-post')
    expect(decided({ with: [{ postId: herPost, accountId: uuid(8) }] })).toBe('not-your-team')
    expect(decided({ with: [{ postId: myPost, accountId: me }] })).toBe('not-your-team')
    expect(decided({ caseFileIds: [uuid(7)] })).toBe('not-your-file')
    expect(decided({ caseFileIds: [file, file] })).toBe('named-twice')
    expect(decided({ kind: 'case-review', caseFileIds: [] })).toBe('children-missing')
    expect(decided({ heldOn: addDays(now.today, 1) })).toBe('held-in-future')
    expect(decided({ heldOn: addDays(now.today, -93) })).toBe('held-long-ago')
    expect(decided({ nextOn: now.today })).toBe('next-not-after')
    expect(decided({ points: [{ pointId: uuid(6), text: 'x', owner: 'worker', dueOn: addDays(now.today, -1) }] })).toBe('due-before-talk')
  })

  it('E6 nobody supervises herself, whoever else is at the table', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(herPost, uuid(20), uuid(21)), { maxLength: 3 }), (posts) => {
        const table = [
          ...posts.map((postId) => ({ postId, accountId: postId === herPost ? her : uuid(30) })),
          { postId: uuid(22), accountId: me }
        ]
        const team = table.map((one) => ({ ...one }))
        const decision = recordSession.decide({ ...state, team }, talk({ kind: 'debrief', with: table }), now, caller)
        expect(kindOf(decision)).toBe('not-your-team')
      })
    )
  })

  it('E6 talks return every month, reviews every two weeks, or on the day that was agreed', () => {
    expect(nextTalkOn('individual', { heldOn: '2026-11-01', nextOn: null }, null)).toBe('2026-12-01')
    expect(nextTalkOn('case-review', { heldOn: '2026-11-01', nextOn: null }, null)).toBe('2026-11-15')
    expect(nextTalkOn('case-review', { heldOn: '2026-11-01', nextOn: '2026-11-20' }, '2026-01-01')).toBe('2026-11-20')
    expect(nextTalkOn('individual', null, '2026-11-01')).toBe('2026-12-01')
    expect(nextTalkOn('individual', null, null)).toBeNull()
  })

  it('E6 an agreement is closed once; two people who saw the same version do not both close it', () => {
    const close = (point: { outcome: 'done' | null; version: number } | null) =>
      kindOf(
        closePoint.decide(
          { point: point && { owner: 'worker', asSupervisor: false, ...point } },
          { pointId: uuid(6), seenVersion: 1, outcome: 'done' },
          now,
          caller
        )
      )
    expect([
      close({ outcome: null, version: 1 }),
      close({ outcome: 'done', version: 2 }),
      close({ outcome: null, version: 2 }),
      close(null)
    ]).toEqual(['accepted', 'point-closed', 'changed-meanwhile', 'point-unknown'])
    const promised = (asSupervisor: boolean) =>
      closePoint.decide(
        { point: { owner: 'supervisor', asSupervisor, outcome: null, version: 1 } },
        { pointId: uuid(6), seenVersion: 1, outcome: 'dropped' },
        now,
        caller
      )
    expect([true, false].map((one) => kindOf(promised(one)))).toEqual(['accepted', 'promise-of-another'])
  })

  it('S25 S89 a support that shakes is answered by a step with a day; one that holds needs none', () => {
    const check = (more: Partial<CheckInstitution>) =>
      kindOf(
        checkInstitution.decide(
          { institutions: [{ role: 'SP-MAC-LBH', postId: null }] },
          {
            checkId: uuid(6),
            supervisorPostId: myPost,
            role: 'SP-MAC-LBH',
            postId: null,
            checkedOn: now.today,
            kept: 'kept',
            consistency: 3,
            concerns: [],
            nextStep: null,
            dueOn: null,
            ...more
          },
          now,
          caller
        )
      )
    expect(check({})).toBe('accepted')
    expect(check({ kept: 'not' })).toBe('step-missing')
    expect(check({ concerns: ['queue'] })).toBe('step-missing')
    expect(check({ concerns: ['queue'], nextStep: 'Bertanya.' })).toBe('step-without-day')
    expect(check({ concerns: ['queue'], nextStep: 'Bertanya.', dueOn: addDays(now.today, 7) })).toBe('accepted')
    expect(check({ role: 'SP-MAC-LPSK' })).toBe('institution-unknown')
    expect(check({ checkedOn: addDays(now.today, 1) })).toBe('checked-in-future')
  })

  it('E6 a talk is offered when load or strain is 4 and above, or support or rest 2 and below, and only then', () => {
    const score = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.record({ load: score, support: score, rest: score, strain: score }), (scores) => {
        expect(isTalkOffered(scores)).toBe(scores.load > 3 || scores.strain > 3 || scores.support < 3 || scores.rest < 3)
      })
    )
    expect(wellbeingItems.codes).toEqual(['load', 'support', 'rest', 'strain'])
    for (const shape of Object.values(WellbeingScores.shape)) expect(fieldMeta(shape)?.sensitivity).toBe('S4')
    expect(WellbeingScores.safeParse({ load: 6, support: 1, rest: 1, strain: 1 }).success).toBe(false)
  })

  it('E6 asking for a talk cannot carry a figure, and is asked once', () => {
    const ask = { requestId: uuid(6), postId: herPost }
    const holder = { accountId: her, postIds: [herPost] }
    const above = { supervisorPostId: myPost, isHeld: true, hasAsked: false }
    expect(Object.keys((askForTalk.input as unknown as { shape: object }).shape)).toEqual(['requestId', 'postId'])
    expect(kindOf(askForTalk.decide(above, ask, now, holder))).toBe('accepted')
    expect(kindOf(askForTalk.decide({ ...above, hasAsked: true }, ask, now, holder))).toBe('asked-already')
    expect(kindOf(askForTalk.decide({ ...above, isHeld: false }, ask, now, holder))).toBe('no-supervisor')
    expect(kindOf(askForTalk.decide(above, ask, now, caller))).toBe('not-your-post')
    expect(recordWellbeing.decide({}, { checkId: uuid(6), scores: { load: 5, support: 1, rest: 1, strain: 5 } }, now, caller).ok).toBe(true)
  })

  it('G-03 what is agreed is written with dignity', () => {
    const points = [{ pointId: uuid(6), text: 'Telepon klien di 081234567890', owner: 'worker', dueOn: null }]
    expect(RecordSession.safeParse(talk()).success).toBe(true)
    expect(RecordSession.safeParse({ ...talk(), points }).success).toBe(false)
  })
})
