/** T9: hand-overs against a model: never a moment without an owner, nobody on both sides, nothing finished that was not read. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Action } from '#domain/access/rules.ts'
import { acceptItem } from '#domain/handover/accept-item.ts'
import { callOff } from '#domain/handover/call-off.ts'
import { completeHandover } from '#domain/handover/complete-handover.ts'
import { type Handover, itemsLeft } from '#domain/handover/handover.ts'
import { planHandover } from '#domain/handover/plan-handover.ts'
import { recordIntroduction } from '#domain/handover/record-introduction.ts'
import { takeOverAtOnce } from '#domain/handover/take-over-at-once.ts'
import { addDays } from '#domain/kernel/date.ts'
import { actor, nowAt, patience, people, posts, sequences, tally, turns } from '#test/support/machine.ts'

const file = 'the file'
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
/** who sits on which chair; the one with two posts came later */
const holderOf = (post: string): string | null => people.find(({ postIds }) => postIds.includes(post))?.accountId ?? null

const handing = [
  'handover.plan',
  'handover.take-over-at-once',
  'handover.call-off',
  'handover.accept-item',
  'handover.accept-item',
  'handover.record-introduction',
  'handover.complete'
] as const satisfies readonly Action[]

it('T9 hand-overs: one owner at every moment, never both sides in one hand, nothing finished that was not read', patience, () => {
  const counted = tally()
  fc.assert(
    fc.property(turns(handing), (sequence) => {
      const owned = { workerPostId: posts.worker as string, supervisorPostId: posts.supervisor as string }
      let open = null as Handover | null
      for (const [index, { who: drawn, what, n, lucky }] of sequence.entries()) {
        const who = actor(what, drawn, owned, n, [posts.worker, posts.companion])
        if (!who) continue
        const now = nowAt(index)
        const before = open as Handover | null
        const owner = owned.workerPostId
        const toPostId = pick([posts.worker, posts.companion, posts.companion, posts.worker, posts.vacant, posts.head], n)
        const state = {
          file: { state: 'ST09' as const, unitId: 'unit', ...owned, worker: holderOf(owner) },
          post: {
            role: toPostId === posts.companion ? 'R03' : toPostId === posts.head ? 'R04' : 'R01',
            unitId: 'unit',
            holder: holderOf(toPostId),
            isKeptAway: n % 13 === 0,
            openFiles: n % 17 ? 4 : 25,
            standings: []
          },
          open: before && { id: before.id, hasChangedHands: before.changedHandsAt !== null }
        }
        const change = {
          caseFileId: file,
          handoverId: `hand-over ${index}`,
          fromPostId: owner,
          toPostId,
          reason: 'rotation' as const,
          despite: null
        }
        const fresh = (kind: 'planned' | 'sudden', to: string, firstDay: string): Handover => ({
          id: change.handoverId,
          kind,
          fromPostId: owner,
          toPostId,
          fromAccountId: holderOf(owner),
          toAccountId: to,
          firstDay,
          changedHandsAt: kind === 'sudden' ? now.at : null,
          items: ['summary', 'plan', 'promise'].map((item) => ({ item: item as 'summary', rowId: item, version: 1 })),
          accepted: [],
          childIntroduced: false,
          successorStands: true
        })
        if (what === 'handover.plan') {
          const done = planHandover.decide(
            state,
            { ...change, firstDay: addDays(now.today, 5 + (n % 30)), shortReason: lucky ? 'letter-date' : null },
            now,
            who
          )
          if (!done.ok) continue
          expect(before, 'one at a time').toBeNull()
          open = fresh('planned', done.value.toAccountId, done.value.firstDay)
        } else if (what === 'handover.take-over-at-once') {
          const done = takeOverAtOnce.decide(state, change, now, who)
          if (!done.ok) continue
          open = fresh('sudden', done.value.toAccountId, done.value.firstDay)
          owned.workerPostId = toPostId
        } else if (!before) continue
        else if (what === 'handover.call-off') {
          const done = callOff.decide({ file: state.file, handover: before }, { caseFileId: file, handoverId: before.id }, now, who)
          if (!done.ok) continue
          expect(before.changedHandsAt).toBeNull()
          open = null
        } else if (what === 'handover.accept-item') {
          const left = itemsLeft(before)
          const item = pick(left.length ? left : before.items, n)
          const input = {
            caseFileId: file,
            handoverId: before.id,
            item: item.item,
            rowId: item.rowId,
            seenVersion: n % 9 ? item.version : 7
          }
          const done = acceptItem.decide({ file: state.file, handover: before }, input, now, who)
          if (!done.ok) continue
          expect(who.accountId, 'only the successor takes').toBe(before.toAccountId)
          open = { ...before, accepted: [...before.accepted, item] }
          // the file goes on living: what was accepted may change
          if (n % 5 === 0)
            open = { ...open, items: open.items.map((one) => (one.rowId === 'promise' ? { ...one, version: one.version + 1 } : one)) }
        } else if (what === 'handover.record-introduction') {
          const input = {
            caseFileId: file,
            handoverId: before.id,
            introductionId: 'one',
            whom: 'child' as const,
            supporterId: null,
            way: 'joint-visit' as const,
            onDay: now.today,
            notYetReason: null,
            statement: lucky ? 'Senang.' : null,
            missingReason: null
          }
          const done = recordIntroduction.decide({ file: state.file, handover: before, supporterIds: [] }, input, now, who)
          if (!done.ok) continue
          expect(lucky, 'the child was asked').toBe(true)
          open = { ...before, childIntroduced: true }
        } else {
          const done = completeHandover.decide(
            { file: state.file, handover: before },
            { caseFileId: file, handoverId: before.id },
            now,
            who
          )
          if (!done.ok) continue
          expect([before.fromAccountId, before.toAccountId], 'a third pair of eyes').not.toContain(who.accountId)
          expect([itemsLeft(before).length, before.childIntroduced]).toEqual([0, true])
          owned.workerPostId = before.toPostId
          open = null
        }
        counted.add(what)
        expect(holderOf(owned.workerPostId), 'never a file without an owner').not.toBeNull()
        if (owned.workerPostId !== owner) expect(['handover.take-over-at-once', 'handover.complete']).toContain(what)
        if (open) expect(open.fromAccountId, 'nobody hands over to herself').not.toBe(open.toAccountId)
      }
    }),
    { numRuns: sequences }
  )
  for (const what of handing) expect(counted.of(what), `${what} was never accepted`).toBeGreaterThan(0)
  console.log(`T9: hand-over, ${sequences} sequences, ${counted.total()} steps accepted, an owner at every moment`)
})
