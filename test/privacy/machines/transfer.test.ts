/** T9: transfers between two units against a model: one owner at every moment, the pointer alone before a yes, nothing for the old unit after the end. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Action, may } from '#domain/access/rules.ts'
import { type Handover, itemsLeft } from '#domain/handover/handover.ts'
import type { Caller } from '#domain/kernel/command.ts'
import { addDays, addTime, daysBetween } from '#domain/kernel/date.ts'
import { acceptTransfer } from '#domain/transfer/accept-transfer.ts'
import { callOffTransfer } from '#domain/transfer/call-off-transfer.ts'
import { completeTransfer } from '#domain/transfer/complete-transfer.ts'
import { declineTransfer } from '#domain/transfer/decline-transfer.ts'
import { offerTransfer } from '#domain/transfer/offer-transfer.ts'
import { recordCall } from '#domain/transfer/record-call.ts'
import { type Transfer, transferReasons } from '#domain/transfer/transfer.ts'
import { nowAt, patience, sequences, tally } from '#test/support/machine.ts'

const file = 'the file'
const units = { here: '51.71', there: '52.03' } as const
type Unit = keyof typeof units
const other = (unit: Unit): Unit => (unit === 'here' ? 'there' : 'here')
const roles = { worker: 'R01', companion: 'R03', supervisor: 'R02', head: 'R04', vacant: 'R01' } as const
const at = (unit: Unit, what: keyof typeof roles) => `${unit} ${what}`
/** One of them supervises in one unit and stands in for the head of the other, as happens where staff are few. */
const people: readonly Caller[] = [
  ...(['here', 'there'] as const).flatMap((unit) =>
    (['worker', 'companion', 'supervisor', 'head'] as const).map((what) => ({ accountId: `${what} of ${unit}`, postIds: [at(unit, what)] }))
  ),
  { accountId: 'of both', postIds: [at('here', 'supervisor'), at('there', 'head')] },
  { accountId: 'nobody', postIds: [] }
]
const holderOf = (post: string): string | null => people.find(({ postIds }) => postIds.includes(post))?.accountId ?? null
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const moving = [
  'transfer.offer',
  'transfer.accept',
  'transfer.decline',
  'transfer.call-off',
  'transfer.record-call',
  'handover.accept-item',
  'handover.record-introduction',
  'transfer.complete'
] as const satisfies readonly Action[]
/** drawn more often, so that sequences get to an end */
const onward = [
  'transfer.offer',
  'transfer.accept',
  'transfer.record-call',
  'handover.accept-item',
  'handover.record-introduction',
  'transfer.complete',
  'transfer.complete'
] as const
const turns = fc.array(
  fc.record({ who: fc.constantFrom(...people), what: fc.constantFrom(...moving, ...onward), n: fc.nat(999), lucky: fc.boolean() }),
  { minLength: 30, maxLength: 50, size: 'max' }
)

interface Model {
  unit: Unit
  worker: string
  supervisor: string
  transfer: (Transfer & { acceptedOn: string | null }) | null
  dossier: Pick<Handover, 'id' | 'fromAccountId' | 'toAccountId' | 'items' | 'accepted' | 'childIntroduced' | 'successorStands'> | null
}

/** What the law of standings makes of somebody: nothing here knows a command. */
function standingsOf({ postIds }: Caller, { unit, worker, supervisor, transfer }: Model): string[] {
  const holds = (post: string | null | undefined) => post != null && postIds.includes(post)
  const accepted = transfer?.stage === 'accepted'
  return [
    'signed-in',
    ...(holds(worker) ? ['case-worker'] : []),
    ...(holds(supervisor) || (accepted && holds(transfer.supervisorPostId)) ? ['supervisor'] : []),
    ...(holds(at(unit, 'head')) ? ['unit-head'] : []),
    ...(accepted && holds(transfer.workerPostId) ? ['co-worker'] : []),
    ...(transfer?.stage === 'offered' && holds(transfer.toPostId) ? ['recipient-pending'] : [])
  ]
}

it('T9 transfers: never no owner and never two, only the pointer before a yes, nothing left to the old unit', patience, () => {
  const counted = tally()
  fc.assert(
    fc.property(turns, (sequence) => {
      const m: Model = { unit: 'here', worker: at('here', 'worker'), supervisor: at('here', 'supervisor'), transfer: null, dossier: null }
      for (const [index, { who: drawn, what, n, lucky }] of sequence.entries()) {
        const allowed = people.filter((one) => may(what, standingsOf(one, m)))
        const who = allowed.includes(drawn) || n % 4 === 0 ? drawn : allowed[Math.floor(n / 5) % Math.max(1, allowed.length)]
        if (!who || !allowed.includes(who)) continue
        const now = nowAt(index)
        const before: Readonly<Model> = { ...m }
        const there = other(m.unit)
        const which = { caseFileId: file, transferId: m.transfer?.id ?? 'none' }
        const t = m.transfer
        if (what === 'transfer.offer') {
          const toPostId = at(
            n % 11 ? there : m.unit,
            pick(['head', 'head', 'supervisor', 'supervisor', 'head', 'vacant', 'worker'] as const, Math.floor(n / 3))
          )
          const reason = pick(transferReasons.codes, Math.floor(n / 7))
          const role = roles[toPostId.split(' ')[1] as keyof typeof roles]
          const region = units[toPostId.split(' ')[0] as Unit]
          const done = offerTransfer.decide(
            {
              file: { state: 'ST09', unitId: m.unit, region: units[m.unit] },
              post: {
                role,
                unitId: toPostId.split(' ')[0] ?? '',
                region,
                holder: holderOf(toPostId),
                isKeptAway: n % 13 === 0,
                stands: false
              },
              transferOpen: t?.stage === 'offered' || t?.stage === 'accepted',
              handoverOpen: n % 37 === 0,
              consents: [{ id: 'consent', purpose: 'CS04' }],
              assessments: [],
              determination: n % 3 ? { id: 'panel', goesAhead: n % 8 > 0 } : null
            },
            {
              caseFileId: file,
              transferId: `transfer ${index}`,
              toPostId,
              reason,
              firstDay: addDays(now.today, 1 + (n % 5)),
              shortReason: lucky || n % 3 ? 'letter-date' : null,
              consentId: 'consent',
              bestInterestId: null
            },
            now,
            who
          )
          if (!done.ok) continue
          expect(['offered', 'accepted'], 'one at a time').not.toContain(t?.stage)
          m.transfer = {
            id: done.value.transferId,
            stage: 'offered',
            isMovable: true,
            fromUnitId: m.unit,
            toUnitId: there,
            toPostId,
            reason,
            firstDay: done.value.firstDay,
            shortReason: done.value.shortReason,
            offeredBy: who.accountId,
            workerPostId: null,
            supervisorPostId: null,
            callPlannedAt: null,
            callHeldOn: null,
            journeyVersion: 0,
            handoverOpen: false,
            acceptedOn: null
          }
        } else if (!t) continue
        else if (what === 'transfer.accept') {
          const candidates = (['worker', 'companion', 'supervisor', 'head', 'vacant'] as const).map((post) => ({
            postId: at(there, post),
            role: roles[post],
            holder: holderOf(at(there, post)),
            openFiles: n % 17 ? 4 : 25,
            trained: n % 7 > 0 || post !== 'worker'
          }))
          const posts = {
            workerPostId: at(there, pick(['worker', 'companion', 'vacant'], n)),
            supervisorPostId: at(there, pick(['supervisor', 'head'], n))
          }
          const firstDay = addDays(t.firstDay > now.today ? t.firstDay : now.today, t.shortReason === null ? 14 - (n % 3) : 1 + (n % 3))
          const done = acceptTransfer.decide(
            { transfer: t, candidates },
            { ...which, ...posts, firstDay, callAt: addTime(now.at, 1, 'day') },
            now,
            who
          )
          if (!done.ok) continue
          expect([t.stage, who.accountId === t.offeredBy, who.postIds.includes(t.toPostId)], 'never the sender').toEqual([
            'offered',
            false,
            true
          ])
          m.transfer = { ...t, ...posts, stage: 'accepted', firstDay, acceptedOn: now.today }
          m.dossier = {
            id: t.id,
            fromAccountId: holderOf(m.worker),
            toAccountId: holderOf(posts.workerPostId) ?? '',
            items: ['summary', 'promise'].map((item) => ({ item: item as 'summary', rowId: item, version: 1 })),
            accepted: [],
            childIntroduced: false,
            successorStands: true
          }
        } else if (what === 'transfer.decline') {
          if (n % 3 || !declineTransfer.decide({ transfer: t }, { ...which, reason: 'no-room' }, now, who).ok) continue
          expect(who.accountId).not.toBe(t.offeredBy)
          m.transfer = { ...t, stage: 'declined' }
        } else if (what === 'transfer.call-off') {
          const signsAsOwner = who.postIds.some((post) => post === m.supervisor || post === at(m.unit, 'head'))
          if (n % 7 || !callOffTransfer.decide({ transfer: t, signsAsOwner }, { ...which, reason: 'child-wish' }, now, who).ok) continue
          m.transfer = { ...t, stage: 'called-off' }
          m.dossier = null
        } else if (what === 'transfer.record-call') {
          const words = { statement: lucky ? 'Senang.' : null, missingReason: null }
          if (!recordCall.decide({ transfer: t }, { ...which, heldOn: now.today, ...words }, now, who).ok) continue
          expect(lucky, 'the child was heard').toBe(true)
          m.transfer = { ...t, callHeldOn: now.today }
        } else if (what === 'transfer.complete') {
          if (!completeTransfer.decide({ transfer: t, handover: m.dossier }, which, now, who).ok) continue
          const { dossier } = m
          expect([dossier?.fromAccountId, dossier?.toAccountId], 'a third pair of eyes').not.toContain(who.accountId)
          expect(who.postIds).toContain(t.supervisorPostId)
          expect([dossier && itemsLeft(dossier).length, dossier?.childIntroduced, t.callHeldOn !== null, t.firstDay <= now.today]).toEqual([
            0,
            true,
            true,
            true
          ])
          if (t.shortReason === null) expect(daysBetween(t.acceptedOn ?? '', t.firstDay), 'SLA-17').toBeGreaterThanOrEqual(14)
          Object.assign(m, {
            unit: there,
            worker: t.workerPostId,
            supervisor: t.supervisorPostId,
            transfer: { ...t, stage: 'completed' },
            dossier: null
          })
        } else if (!m.dossier || who.accountId !== m.dossier.toAccountId) continue
        else if (what === 'handover.accept-item') m.dossier = { ...m.dossier, accepted: [...m.dossier.accepted, pick(m.dossier.items, n)] }
        else m.dossier = { ...m.dossier, childIntroduced: true }
        counted.add(what)

        expect(holderOf(m.worker), 'never a file without an owner').not.toBeNull()
        expect(m.worker.startsWith(m.unit), 'the owner is of the unit that has the file').toBe(true)
        expect(people.filter((one) => standingsOf(one, m).includes('case-worker')).length).toBeGreaterThan(0)
        if (m.unit !== before.unit) expect(what).toBe('transfer.complete')
        for (const one of people.filter(({ postIds }) => !postIds.some((post) => post.startsWith(m.unit)))) {
          const standings = standingsOf(one, m)
          const reads = may('case-file.read', standings)
          if (m.transfer?.stage !== 'accepted') expect(reads, `${one.accountId} reads while ${m.transfer?.stage}`).toBe(false)
          else
            expect(reads).toBe(
              [m.transfer.workerPostId, m.transfer.supervisorPostId].some((post) => post !== null && one.postIds.includes(post))
            )
          expect(may('transfer.call-off', standings) && m.transfer?.stage === 'offered', 'who is asked calls nothing off').toBe(false)
        }
      }
    }),
    { numRuns: sequences }
  )
  for (const what of moving) expect(counted.of(what), `${what} was never accepted`).toBeGreaterThan(0)
  console.log(
    `T9: transfer, ${sequences} sequences, ${counted.total()} steps accepted, ${counted.of('transfer.complete')} files moved, an owner at every moment`
  )
})
