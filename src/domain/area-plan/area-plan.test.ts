import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCommitment } from './add-commitment.ts'
import { answerTaker } from './answer-taker.ts'
import { changeCommitment } from './change-commitment.ts'
import { closeAreaPlan } from './close-area-plan.ts'
import { type Commitment, type CommitmentTerms, reached } from './commitment.ts'
import { drivers } from './driver.ts'
import { type HeldPromise, holdingOf } from './holder.ts'
import { OpenAreaPlan, openAreaPlan } from './open-area-plan.ts'
import { recordAreaProgress } from './record-area-progress.ts'
import { takeOverCommitment } from './take-over-commitment.ts'

const now = { at: '2026-11-23T03:00:00.000Z', today: '2026-11-23' }
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [post, partner, me, other] = [id(1), id(2), id(3), id(4)]
const caller = (postIds: readonly string[] = [], accountId = me) => ({ accountId, postIds })
const plan = { regionCode: '21.71', open: true, leads: true }
const terms: CommitmentTerms = {
  what: 'Kontrak juru bahasa isyarat.',
  responsiblePostId: post,
  partnerPostIds: [partner],
  outsideOffices: ['Bappeda (contoh)'],
  dueOn: '2027-02-01',
  amount: 96_000_000,
  funding: 'FU-D',
  funded: false,
  indicator: { words: 'Hari tunggu', unit: 'days', baseline: 14, target: 2 }
}
const commitment: Commitment = { ...terms, id: id(9), version: 3, status: 'DOING' }
const add = (change: Partial<CommitmentTerms> = {}, state = {}) =>
  addCommitment.decide(
    { plan, posts: [post, partner], ...state },
    { planId: id(8), commitmentId: id(9), terms: { ...terms, ...change } },
    now,
    caller()
  )
const kindOf = (result: { ok: boolean; problem?: { kind: string } }) => (result.ok ? 'accepted' : result.problem?.kind)

describe('a problem of the area and what is promised about it', () => {
  it('S135 is opened in the regency one leads, and nowhere else', () => {
    const input = {
      planId: id(8),
      regionCode: '21.71',
      terms: { driver: 'DR15', problem: 'Tidak ada juru bahasa.', origin: 'meeting', originId: null, originWords: null }
    } as const
    expect(openAreaPlan.decide({ leads: ['21.71'] }, input, now, caller()).ok).toBe(true)
    expect(kindOf(openAreaPlan.decide({ leads: ['12.71'] }, input, now, caller()))).toBe('not-your-area')
  })

  it('S135 names every driver of domain.md D4, once', () => {
    expect(drivers.codes).toEqual(Array.from({ length: 15 }, (_, n) => `DR${n + 1}`))
  })

  it('G-01 takes no undignified word and no number of a person', () => {
    const input = (problem: string) => ({
      planId: id(8),
      regionCode: '21.71',
      terms: { driver: 'DR1', problem, origin: 'meeting', originId: null, originWords: null }
    })
    expect(OpenAreaPlan.safeParse(input('Belum ada layanan bagi PSK.')).success).toBe(false)
    expect(OpenAreaPlan.safeParse(input('Hubungi ibunya di 0812 3456 7890.')).success).toBe(false)
    expect(OpenAreaPlan.safeParse(input('Belum ada juru bahasa isyarat.')).success).toBe(true)
    expect(OpenAreaPlan.safeParse({ ...input('Belum ada.'), regionCode: '21' }).success).toBe(false)
  })

  it('S135 a promise needs posts of the area, a source for money that is there, and something to reach', () => {
    expect(kindOf(add())).toBe('accepted')
    expect(kindOf(add({}, { posts: [partner] }))).toBe('post-of-another-area')
    expect(kindOf(add({ partnerPostIds: [post] }))).toBe('named-twice')
    expect(kindOf(add({ funded: true, funding: null }))).toBe('money-without-source')
    expect(kindOf(add({ indicator: { ...terms.indicator, target: 14 } }))).toBe('nothing-to-reach')
    expect(kindOf(add({ dueOn: '2026-11-22' }))).toBe('due-in-past')
    expect(kindOf(add({}, { plan: { ...plan, open: false } }))).toBe('plan-closed')
    expect(kindOf(add({}, { plan: { ...plan, leads: false } }))).toBe('not-your-area')
    expect(kindOf(add({}, { plan: null }))).toBe('plan-unknown')
  })

  it('S116 a plan is closed only when nothing is owed any more', () => {
    const close = (owed: number) => closeAreaPlan.decide({ plan, owed }, { planId: id(8), outcome: 'Layanan berjalan.' }, now, caller())
    expect(close(2)).toEqual({ ok: false, problem: { kind: 'still-owed', owed: 2 } })
    expect(close(0).ok).toBe(true)
  })
})

describe('the progress of a promise', () => {
  const progress = (change: object = {}, callerPosts: readonly string[] = [post], leads = false) =>
    recordAreaProgress.decide(
      { plan: { ...plan, leads }, commitment },
      {
        commitmentId: commitment.id,
        progressId: id(7),
        seenVersion: 3,
        status: 'DOING',
        value: 9,
        measuredOn: now.today,
        reason: null,
        ...change
      },
      now,
      caller(callerPosts)
    )

  it('S135 is told by the post that promised, or by who leads the plan', () => {
    expect(progress().ok).toBe(true)
    expect(progress({}, [], true).ok).toBe(true)
    expect(kindOf(progress({}, [partner]))).toBe('not-your-commitment')
  })

  it('S135 asks for a reason where it stands still, and for the day of a measure', () => {
    expect(kindOf(progress({ status: 'BLOCKED' }))).toBe('reason-missing')
    expect(kindOf(progress({ status: 'CANCELLED' }))).toBe('reason-missing')
    expect(kindOf(progress({ measuredOn: null }))).toBe('measured-without-day')
    expect(kindOf(progress({ measuredOn: '2026-11-24' }))).toBe('measured-in-future')
    expect(kindOf(progress({ seenVersion: 2 }))).toBe('changed-meanwhile')
  })

  it('the way to the target is between nothing and the whole, downwards too', () => {
    expect(reached({ baseline: 14, target: 2 }, 8)).toBe(0.5)
    expect(reached({ baseline: 0, target: 8 }, 20)).toBe(1)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (baseline, target, value) => {
          const share = reached({ baseline, target }, value)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      )
    )
  })
})

describe('a promise outlives its official', () => {
  const taking = fc.record({ accountId: fc.constantFrom(me, other), answer: fc.constantFrom('accepted' as const, 'asked' as const) })
  const held = fc.record({
    promisedBy: fc.option(fc.constantFrom(me, other)),
    heldBy: fc.option(fc.constantFrom(me, other)),
    takings: fc.array(taking, { maxLength: 5 })
  })

  it('S118 is known to whoever made it, and to a successor only by her own word', () => {
    expect(holdingOf({ promisedBy: me, heldBy: me, takings: [] })).toBe('known')
    expect(holdingOf({ promisedBy: other, heldBy: me, takings: [] })).toBe('not-taken-over')
    expect(holdingOf({ promisedBy: other, heldBy: me, takings: [{ accountId: me, answer: 'asked' }] })).toBe('asked')
    expect(holdingOf({ promisedBy: null, heldBy: me, takings: [] })).toBe('not-taken-over')
    fc.assert(
      fc.property(held, (one: HeldPromise) => {
        const holding = holdingOf(one)
        expect(holding === 'vacant').toBe(one.heldBy === null)
        if (one.heldBy !== null && one.heldBy !== one.promisedBy)
          expect(holding === 'known').toBe(one.takings.filter(({ accountId }) => accountId === one.heldBy).at(-1)?.answer === 'accepted')
      })
    )
  })

  const take = (answer: 'accepted' | 'asked', question: string | null, state: Partial<HeldPromise> = {}, who = caller([post])) =>
    takeOverCommitment.decide(
      { plan: { ...plan, leads: false }, commitment, held: { promisedBy: other, heldBy: me, takings: [], ...state } },
      { commitmentId: commitment.id, takingId: id(6), answer, question },
      now,
      who
    )

  it('S119 the new holder carries it on, or asks with a question; nobody does it for her', () => {
    expect(take('accepted', null).ok).toBe(true)
    expect(take('asked', 'Apakah dananya sudah diusulkan?').ok).toBe(true)
    expect(kindOf(take('asked', null))).toBe('question-missing')
    expect(kindOf(take('accepted', 'Apa?'))).toBe('question-missing')
    expect(kindOf(take('accepted', null, {}, caller([partner])))).toBe('not-your-commitment')
    expect(kindOf(take('accepted', null, { heldBy: other }))).toBe('not-your-commitment')
    expect(kindOf(take('accepted', null, { promisedBy: me }))).toBe('known-already')
  })

  it('S119 after a question she may still carry it on', () => {
    expect(take('accepted', null, { takings: [{ accountId: me, answer: 'asked' }] }).ok).toBe(true)
  })

  it('S119 a question is answered once, by who leads the plan', () => {
    const answer = (question: object | null) =>
      answerTaker.decide(
        { question: question && { regionCode: '21.71', leads: true, answered: false, ...question } },
        { takingId: id(6), reply: 'Sudah.' },
        now,
        caller()
      )
    expect(answer({}).ok).toBe(true)
    expect(kindOf(answer({ answered: true }))).toBe('answered-already')
    expect(kindOf(answer({ leads: false }))).toBe('not-your-area')
    expect(kindOf(answer(null))).toBe('question-unknown')
  })

  it('S118 moved to another post it waits for that post’s word, and what stood before is kept', () => {
    const change = (responsiblePostId: string) =>
      changeCommitment.decide(
        { plan, commitment, posts: [post, partner] },
        {
          commitmentId: commitment.id,
          seenVersion: 3,
          terms: { ...terms, responsiblePostId, partnerPostIds: [] },
          reason: 'Tugas pindah.'
        },
        now,
        caller()
      )
    expect(change(partner)).toMatchObject({ ok: true, value: { movesToAnotherPost: true, before: commitment } })
    expect(change(post)).toMatchObject({ ok: true, value: { movesToAnotherPost: false } })
  })
})
