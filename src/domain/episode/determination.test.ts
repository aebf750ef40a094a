/** A panel's arithmetic: three professions, two accounts, everybody's signature, and the case worker never alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { file, id, kindOf, now, supervisor, worker } from '#test/support/case-file.ts'
import { optionsFor, panelGap, type PanelMember, panelOutcome, professions } from './determination.ts'
import { openDetermination } from './open-determination.ts'
import { signDetermination } from './sign-determination.ts'

const member = (n: number, over: Partial<PanelMember> = {}): PanelMember => ({
  id: id(40 + n),
  postId: id(10 + n),
  profession: professions.codes[n] ?? 'law',
  signedByAccount: null,
  agrees: null,
  ...over
})

describe('a panel', () => {
  it('C5 decides only with three professions and two accounts, everybody signed, and more who agree', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            postId: fc.option(fc.integer({ min: 10, max: 14 }).map(id)),
            profession: fc.constantFrom(...professions.codes),
            signedByAccount: fc.integer({ min: 1, max: 4 }).map(id),
            agrees: fc.option(fc.boolean())
          }),
          { maxLength: 7 }
        ),
        (drawn) => {
          const members = drawn.map((one, index): PanelMember => ({ ...one, id: id(40 + index) }))
          if (panelOutcome(members) !== 'decided') return
          expect(new Set(members.map(({ profession }) => profession)).size).toBeGreaterThanOrEqual(3)
          const own = members.filter(({ postId }) => postId !== null)
          expect(new Set(own.map(({ signedByAccount }) => signedByAccount)).size).toBeGreaterThanOrEqual(2)
          expect(members.every(({ agrees }) => agrees !== null)).toBe(true)
          expect(members.filter(({ agrees }) => agrees).length * 2).toBeGreaterThan(members.length)
        }
      )
    )
  })

  it('two social workers are one profession, and one colleague with two on paper is no panel', () => {
    expect(panelGap([member(0), member(1), member(1)])).toBe('too-few-professions')
    expect(panelGap([member(0), member(1, { postId: null }), member(2, { postId: null })])).toBe('too-few-accounts')
    expect(panelGap([member(0), member(1), member(2, { postId: null })])).toBe(null)
  })

  it('S37 a return to the parents is not put to a panel before the readiness gate stands', () => {
    const input = openDetermination.input.parse({
      caseFileId: id(9),
      determinationId: id(31),
      question: 'BD1',
      options: ['DO1', 'DO2'],
      chosen: 'DO1',
      reasons: 'Orang tua sudah siap dan anak ingin pulang.',
      statement: 'Aku mau pulang.',
      missingReason: null,
      reviewOn: addDays(now.today, 30),
      members: [
        { memberId: id(41), postId: id(11), profession: null, office: null },
        { memberId: id(42), postId: id(13), profession: null, office: null },
        { memberId: id(43), postId: null, profession: 'psychology', office: 'RSUD contoh' }
      ]
    })
    const readiness = {
      familyStatus: 'FS1',
      checklist: { outcome: 'go', answeredOn: now.today },
      steps: ['child-prepared', 'fear-and-wish', 'home-visit', 'trial-contact', 'surroundings', 'monitoring-agreed'],
      substituteAccepts: false,
      risk: 'RK1',
      safetyLookedOn: now.today,
      determined: false
    } as const
    const state = {
      file,
      filePosts: [
        { postId: id(11), role: 'R01' },
        { postId: id(13), role: 'R04' }
      ],
      openQuestions: [],
      readiness,
      convenerPostId: id(11)
    } as const
    const open = (over: object = {}, given: object = {}) =>
      openDetermination.decide({ ...state, ...over }, { ...input, ...given }, now, worker)
    expect(kindOf(open())).toBe('ok')
    expect(open({ readiness: { ...readiness, steps: ['child-prepared'], familyStatus: 'FS5' } })).toMatchObject({
      problem: {
        kind: 'return-not-ready',
        lines: ['fear-and-wish', 'family-accepts', 'home-visit', 'trial-contact', 'surroundings', 'monitoring-agreed']
      }
    })
    expect(kindOf(open({ readiness: { ...readiness, familyStatus: 'FS4' } }, { chosen: 'DO2' }))).toBe('ok')
    expect(kindOf(open({ openQuestions: ['BD1'] }))).toBe('determination-open')
    expect(kindOf(open({}, { reviewOn: addDays(now.today, 184) }))).toBe('look-again-outside')
    expect(kindOf(open({}, { options: ['DO1', 'DO5'] }))).toBe('option-of-another-question')
    expect(kindOf(open({}, { statement: null }))).toBe('child-view-or-reason')
    expect(kindOf(open({ filePosts: [] }))).toBe('member-not-on-file')
    expect(optionsFor('BD2').map(({ code }) => code)).toEqual(['DO5', 'DO6', 'DO7'])
  })

  it('each signs for herself, once; paper is the convener’s; dissent gives its reason', () => {
    const paper = member(3, { postId: null })
    const determination = {
      id: id(31),
      status: 'open',
      openedOn: now.today,
      convener: { accountId: worker.accountId, postId: id(11) },
      members: [member(1), member(2), paper]
    } as const
    const sign = (memberId: string, caller = worker, given: object = {}, over: object = {}) =>
      kindOf(
        signDetermination.decide(
          { file, determination: { ...determination, ...over } },
          { caseFileId: id(9), determinationId: id(31), memberId, agrees: true, dissent: null, paperOn: null, ...given },
          now,
          caller
        )
      )
    expect(sign(id(41))).toBe('ok')
    expect(sign(id(42))).toBe('not-your-signature')
    expect(sign(id(42), supervisor)).toBe('ok')
    expect(sign(id(43), supervisor, { paperOn: now.today })).toBe('paper-only-by-convener')
    expect(sign(id(43), worker, { paperOn: now.today })).toBe('ok')
    expect(sign(id(43), worker)).toBe('paper-date')
    expect(sign(id(41), worker, { agrees: false })).toBe('dissent-without-reason')
    expect(sign(id(41), worker, {}, { status: 'decided' })).toBe('determination-settled')
    const two = { accountId: worker.accountId, postIds: [id(11), id(12)] }
    expect(sign(id(42), two, {}, { members: [member(1, { agrees: true, signedByAccount: worker.accountId }), member(2), paper] })).toBe(
      'one-signature-each'
    )
  })
})
