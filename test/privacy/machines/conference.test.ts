/** T9: the case conference against a model: no agenda before everybody’s promise and the child’s view, no decision before or afterwards. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Action } from '#domain/access/rules.ts'
import { begin } from '#domain/conference/begin.ts'
import { close } from '#domain/conference/close.ts'
import type { Conference, Seat } from '#domain/conference/conference.ts'
import { pledge, recordPaperPledge } from '#domain/conference/pledge.ts'
import { recordDecision } from '#domain/conference/record-decision.ts'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { actor, nowAt, patience, posts, sequences, tally, turns } from '#test/support/machine.ts'

const file = 'the file'
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const meeting = [
  'conference.pledge',
  'conference.pledge',
  'conference.record-paper-pledge',
  'conference.begin',
  'conference.record-decision',
  'conference.close'
] as const satisfies readonly Action[]

it(
  'T9 conferences: nobody sits there without a promise, nothing begins without the child’s view, nothing is decided afterwards',
  patience,
  () => {
    const counted = tally()
    const owned = { workerPostId: posts.worker, supervisorPostId: posts.supervisor }
    fc.assert(
      fc.property(turns(meeting), (sequence) => {
        const theFile = { state: 'ST06' as const, version: 1, codeName: 'KUTILANG', unitId: 'unit', ...owned }
        let conference: Conference = { id: 'one', state: 'called', version: 1, heldAt: addTime(nowAt(0).at, 3, 'day') }
        let seats: readonly Seat[] = [
          { participantId: 'worker', postId: posts.worker, role: 'R01', unitId: 'unit', holder: 'Sari', pledgedAt: null, attendance: null },
          {
            participantId: 'supervisor',
            postId: posts.supervisor,
            role: 'R02',
            unitId: 'unit',
            holder: 'Ratna',
            pledgedAt: null,
            attendance: null
          },
          {
            participantId: 'service',
            postId: 'post-clinic',
            role: 'R10',
            unitId: 'clinic',
            holder: null,
            pledgedAt: null,
            attendance: null
          }
        ]
        let decisionIds: readonly string[] = []
        for (const [index, { who: drawn, what, n, lucky }] of sequence.entries()) {
          const who = actor(what, drawn, owned, n)
          if (!who) continue
          const now = nowAt(index)
          const state = { file: theFile, conference, seats, pointIds: ['point'], goalIds: [], decisionIds }
          const of = { caseFileId: file, conferenceId: conference.id }
          const promise = (participantId: string) => {
            expect(seats.find((one) => one.participantId === participantId)?.pledgedAt, 'promised once').toBeNull()
            seats = seats.map((one) => (one.participantId === participantId ? { ...one, pledgedAt: now.at } : one))
          }
          const seat = pick(seats, n)
          if (what === 'conference.pledge') {
            const own = seat.postId && {
              participantId: seat.participantId,
              postId: seat.postId,
              isPledged: seat.pledgedAt !== null,
              state: conference.state
            }
            const done = pledge.decide({ seat: own || null }, { conferenceId: conference.id, participantId: seat.participantId }, now, who)
            if (!done.ok) continue
            expect(who.postIds, 'nobody promises for another').toContain(seat.postId)
            promise(seat.participantId)
          } else if (what === 'conference.record-paper-pledge') {
            const done = recordPaperPledge.decide(state, { ...of, participantId: seat.participantId, signed: true }, now, who)
            if (!done.ok) continue
            expect(seat.holder, 'whoever has an account promises there').toBeNull()
            promise(seat.participantId)
          } else if (what === 'conference.begin') {
            const input = {
              ...of,
              seenVersion: n % 7 ? conference.version : 9,
              attendance: seats.map(({ participantId }) => ({ participantId, attendance: 'came' as const })),
              statement: lucky ? 'Aku mau sekolah.' : null,
              missingReason: null,
              childPart: 'sent-words' as const,
              representedBy: 'companion' as const,
              movesState: false
            }
            const done = begin.decide(state, input, now, who)
            if (!done.ok) continue
            expect(lucky, 'the child’s view comes first').toBe(true)
            expect(seats.every(({ pledgedAt }) => pledgedAt !== null)).toBe(true)
            conference = { ...conference, state: 'running', version: done.value.version }
          } else if (what === 'conference.record-decision') {
            const terms = {
              pointId: 'point',
              need: 'N4',
              key: 'EMP',
              level: 'MEZ',
              service: 'SV61',
              what: null,
              workerRole: 'BROKER',
              ownerPostId: lucky ? posts.worker : null,
              outsideOwner: null,
              dueOn: addDays(now.today, 7),
              goalId: null,
              dissent: []
            } as const
            const input = { ...of, decisionId: `decision ${index}`, actionId: `action ${index}`, terms } as unknown as Parameters<
              typeof recordDecision.decide
            >[1]
            const done = recordDecision.decide(state, input, now, who)
            if (!done.ok) continue
            expect([conference.state, lucky], 'decided around the table, and owned').toEqual(['running', true])
            decisionIds = [...decisionIds, input.decisionId]
          } else {
            const done = close.decide(state, { ...of, seenVersion: conference.version, undecided: lucky ? null : 'more-facts' }, now, who)
            if (!done.ok) continue
            expect(conference.state).toBe('running')
            expect(decisionIds.length > 0).toBe(lucky)
            conference = { ...conference, state: 'closed', version: done.value.version }
          }
          counted.add(what)
        }
      }),
      { numRuns: sequences }
    )
    for (const what of meeting) expect(counted.of(what), `${what} was never accepted`).toBeGreaterThan(0)
    console.log(`T9: conference, ${sequences} sequences, ${counted.total()} steps accepted, none begun without promise and view`)
  }
)
