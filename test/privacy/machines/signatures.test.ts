/** T9: plans, best-interest assessments and panels against a model: whoever asked never approves, and what is decided stays decided. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Action } from '#domain/access/rules.ts'
import { signBestInterest } from '#domain/case-file/sign-best-interest.ts'
import { determinationOptions, professions } from '#domain/episode/determination.ts'
import { openDetermination } from '#domain/episode/open-determination.ts'
import { type Determination, signDetermination } from '#domain/episode/sign-determination.ts'
import { withdrawDetermination } from '#domain/episode/withdraw-determination.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays } from '#domain/kernel/date.ts'
import { approvePlan, returnPlan } from '#domain/plan/approve-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { reviewPlan } from '#domain/plan/review-plan.ts'
import { submitPlan } from '#domain/plan/submit-plan.ts'
import { actor, nowAt, patience, posts, sequences, tally, turns } from '#test/support/machine.ts'

const owned = { workerPostId: posts.worker, supervisorPostId: posts.supervisor }
const file = 'the file'
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const planActions = ['plan.submit-plan', 'plan.return-plan', 'plan.approve-plan', 'plan.review-plan'] as const satisfies readonly Action[]

it('T9 plans: none is in force that its maker signed, or without the child’s view, and editions only count up', patience, () => {
  const counted = tally()
  fc.assert(
    fc.property(turns(planActions), (sequence) => {
      let plan: Plan = { id: 'plan 1', number: 1, status: 'draft', version: 1, submittedBy: null }
      for (const [index, { who: drawn, what, n, lucky }] of sequence.entries()) {
        const who = actor(what, drawn, owned, n)
        if (!who) continue
        const now = nowAt(index)
        const state = {
          file: { state: 'ST09', risk: 'RK2', workerPostId: posts.worker } as const,
          plan,
          actions: n % 7 ? [{ need: 'N4', key: 'PRO', status: 'TODO', suggestionKey: null } as const] : [],
          hasChildView: lucky || n % 3 > 0,
          declined: [],
          map: { today: now.today, state: 'ST09' as const, needs: [], supporters: [], ties: [] }
        }
        const input = { caseFileId: file, planId: plan.id, seenVersion: n % 11 ? plan.version : plan.version + 1 }
        const before = plan
        if (what === 'plan.submit-plan') {
          const done = submitPlan.decide(state, input, now, who)
          if (!done.ok) continue
          plan = done.value
          expect(state.hasChildView).toBe(true)
        } else if (what === 'plan.return-plan') {
          const done = returnPlan.decide(state, { ...input, reason: 'Mohon dilengkapi.' }, now, who)
          if (!done.ok) continue
          plan = done.value.plan
        } else if (what === 'plan.approve-plan') {
          const done = approvePlan.decide(state, input, now, who)
          if (!done.ok) continue
          plan = done.value.plan
          expect(before.status, 'nothing is approved that was not laid before the supervisor').toBe('submitted')
          expect(who.accountId, 'no requester approves herself').not.toBe(before.submittedBy?.accountId)
          expect(who.postIds).not.toContain(posts.worker)
          expect([state.hasChildView, state.actions.length]).toEqual([true, 1])
        } else {
          const done = reviewPlan.decide(state, { ...input, nextPlanId: `plan ${plan.number + 1}` }, now, who)
          if (!done.ok) continue
          expect(before.status).toBe('approved')
          plan = done.value.next
        }
        counted.add(what)
        expect(plan.number).toBe(before.number + Number(what === 'plan.review-plan'))
        expect(what === 'plan.review-plan' ? 1 : before.version + 1).toBe(plan.version)
      }
    }),
    { numRuns: sequences }
  )
  for (const what of planActions) expect(counted.of(what), `${what} was never accepted`).toBeGreaterThan(0)
  console.log(`T9: plan, ${sequences} sequences, ${counted.total()} steps accepted, none approved by its maker`)
})

it('T9 best-interest assessments: one hand writes, another signs, once', patience, () => {
  const counted = tally()
  fc.assert(
    fc.property(turns(['case-file.sign-best-interest'] as const), fc.nat(5), (sequence, first) => {
      const writers = sequence.map(({ who }) => who).filter((who) => who.postIds.includes(posts.worker))
      const writer: Caller | undefined = writers[first % Math.max(1, writers.length)]
      if (!writer) return
      let signedBy = null as string | null
      for (const [index, { who: drawn, what, n }] of sequence.entries()) {
        const who = actor(what, drawn, owned, n)
        if (!who) continue
        const state = {
          bestInterest: { isSigned: signedBy !== null, workerAccountId: writer.accountId, workerPostId: posts.worker },
          signingPostIds: [posts.supervisor, posts.head]
        }
        const done = signBestInterest.decide(state, { caseFileId: file, bestInterestId: 'one' }, nowAt(index), who)
        if (!done.ok) continue
        counted.add(what)
        expect(signedBy, 'signed once').toBeNull()
        expect(who.accountId).not.toBe(writer.accountId)
        expect(who.postIds).not.toContain(posts.worker)
        signedBy = who.accountId
      }
    }),
    { numRuns: sequences }
  )
  expect(counted.total()).toBeGreaterThan(0)
  console.log(`T9: best-interest assessment, ${sequences} sequences, ${counted.total()} signed, each by two people`)
})

const panelActions = [
  'episode.open-determination',
  'episode.sign-determination',
  'episode.sign-determination',
  'episode.sign-determination',
  'episode.withdraw-determination'
] as const satisfies readonly Action[]

it('T9 panels: never decided by fewer than three professions or two people, and never changed once decided', patience, () => {
  const counted = tally()
  const besides = [posts.companion]
  const onFile = [
    { postId: posts.worker, role: 'R01' as const },
    { postId: posts.companion, role: 'R03' as const },
    { postId: posts.supervisor, role: 'R02' as const },
    { postId: posts.head, role: 'R04' as const }
  ]
  const theFile = { state: 'ST11', risk: 'RK2', ageBand: '15-17', ...owned, reviewDueOn: null, version: 1 } as const
  fc.assert(
    fc.property(turns(panelActions), (sequence) => {
      let panel = null as Determination | null
      for (const [index, { who: drawn, what, n, lucky }] of sequence.entries()) {
        const who = actor(what, drawn, owned, n, besides)
        if (!who) continue
        const now = nowAt(index)
        const before = panel as Determination | null
        if (what === 'episode.open-determination') {
          const own = onFile.filter((_, place) => (n >> place) % 2)
          const paper = professions.codes.filter((_, place) => (n >> place) % 3 === 0).slice(0, 3)
          const input = {
            caseFileId: file,
            determinationId: `panel ${index}`,
            question: 'BD1' as const,
            options: ['DO2' as const, 'DO6' as const],
            chosen: pick(['DO2', 'DO6'] as const, n),
            reasons: 'Nenek menerima anak dan tinggal dekat sekolah.',
            statement: lucky ? 'Aku mau ke rumah Nenek.' : null,
            missingReason: lucky ? null : ('not-now' as const),
            reviewOn: addDays(now.today, 30),
            members: [
              ...own.map(({ postId }) => ({ memberId: `of ${postId}`, postId, profession: null, office: null })),
              ...paper.map((profession) => ({ memberId: `paper ${profession}`, postId: null, profession, office: 'Kantor contoh' }))
            ]
          }
          const convenerPostId = who.postIds[0] ?? null
          const state = {
            file: theFile,
            filePosts: onFile,
            openQuestions: before?.status === 'open' ? ['BD1'] : [],
            convenerPostId,
            readiness: null
          }
          const done = openDetermination.decide(state, input as Parameters<typeof openDetermination.decide>[1], now, who)
          if (!done.ok) continue
          expect(new Set(done.value.members.map(({ profession }) => profession)).size).toBeGreaterThanOrEqual(3)
          panel = {
            id: input.determinationId,
            status: 'open',
            openedOn: now.today,
            convener: { accountId: who.accountId, postId: done.value.convenerPostId },
            members: done.value.members.map(({ id, postId, profession }) => ({
              id,
              postId,
              profession,
              signedByAccount: null,
              agrees: null
            }))
          }
        } else if (!before) continue
        else if (what === 'episode.sign-determination') {
          const waiting = before.members.filter(({ agrees }) => agrees === null)
          const own = waiting.filter(({ postId }) => (postId ? who.postIds.includes(postId) : who.accountId === before.convener.accountId))
          const member = n % 4 && own.length > 0 ? pick(own, n) : pick(before.members, n)
          const agrees = n % 5 > 1
          const paperOn = member.postId === null ? now.today : null
          const input = {
            caseFileId: file,
            determinationId: before.id,
            memberId: member.id,
            agrees,
            dissent: agrees ? null : 'Belum siap.',
            paperOn
          }
          const done = signDetermination.decide({ file: theFile, determination: before }, input, now, who)
          if (!done.ok) continue
          expect(before.status, 'what a panel has decided stays').toBe('open')
          expect(member.agrees, 'a signature is given once').toBeNull()
          const members = before.members.map((one) => (one === member ? { ...one, agrees, signedByAccount: who.accountId } : one))
          panel = { ...before, members, status: done.value.outcome }
          if (done.value.outcome !== 'open') {
            const own = members.filter(({ postId }) => postId !== null).map(({ signedByAccount }) => signedByAccount)
            expect(new Set(own).size, 'each voice is another person’s').toBe(own.length)
            expect(own.length).toBeGreaterThanOrEqual(2)
            expect(members.every((one) => one.agrees !== null)).toBe(true)
            const yes = members.filter((one) => one.agrees).length
            expect(done.value.outcome).toBe(yes * 2 > members.length ? 'decided' : 'not-agreed')
            counted.add(done.value.outcome)
          }
        } else {
          const done = withdrawDetermination.decide({ determination: before }, { caseFileId: file, determinationId: before.id }, now, who)
          if (!done.ok) continue
          expect(before.status).toBe('open')
          panel = { ...before, status: 'withdrawn' }
        }
        counted.add(what)
      }
    }),
    { numRuns: sequences }
  )
  for (const what of [...panelActions, 'decided', 'not-agreed']) expect(counted.of(what), `${what} never came about`).toBeGreaterThan(0)
  console.log(
    `T9: panel, ${sequences} sequences, ${counted.of('decided')} decided, ${counted.of('not-agreed')} not agreed, none by one person`
  )
})

// the list of options is the panel's own: what goes ahead is said by the vocabulary, and nothing else
it('T9 panels: only a yes that goes ahead opens a gate', () => {
  expect(determinationOptions.terms.filter(({ goesAhead }) => !goesAhead).map(({ code }) => code)).toEqual(['DO6', 'DO7'])
})
