/** The machine of a referral: nothing happens twice, nothing opens before yes, nobody decides for the other side, and everything ends. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Caller } from '#domain/kernel/command.ts'
import { roles } from '#domain/access/role.ts'
import { compartments } from '#domain/access/compartments.ts'
import { cellOf } from '#domain/access/matrix.ts'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { fieldsFor, packetFields } from './packet.ts'
import {
  isOpenToRecipient,
  isOver,
  mayHappen,
  moveOf,
  moves,
  type Referral,
  type ReferralEvent,
  referralStates,
  stateAt,
  stepsDone
} from './referral.ts'
import { faultInEvent, type ReferralInState } from './referral-open.ts'

const events = moves.map(({ event }) => event)
const unit: Caller = { accountId: id(3), postIds: [id(21)] }
const referral = (over: Partial<Referral> = {}): Referral => ({
  id: id(7),
  state: 'RS04',
  version: 3,
  service: 'SV32',
  urgency: 'U2',
  toPostId: id(21),
  fields: ['called', 'needs'],
  days: 30,
  standsUntil: '2026-11-25T03:00:00Z',
  sentBy: worker.accountId,
  sentOn: '2026-11-21',
  consentUntil: '2027-01-01',
  accessUntil: null,
  ...over
})
const about = { caseFileId: id(9), referralId: id(7), seenVersion: 3 }
const sender = (over: Partial<Referral> = {}): ReferralInState => ({ referral: referral(over), accompanies: true, file })
const recipient = (over: Partial<Referral> = {}): ReferralInState => ({ referral: referral(over), accompanies: false, file })

describe('the machine', () => {
  it('D13 property: no walk leaves the states, nothing happens after the end, and a packet is open only between yes and the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (walk) => {
        let state: Referral['state'] = 'RS01'
        let accepted = 0
        for (const event of walk) {
          if (!mayHappen(event, state)) continue
          expect(isOver(state) && event !== 'cancel').toBe(false)
          if (event === 'accept') accepted++
          state = moveOf(event).to
          expect(referralStates.codes).toContain(state)
          if (isOpenToRecipient(state)) expect(accepted).toBe(1)
          expect(isOpenToRecipient(state) && isOver(state)).toBe(false)
        }
        expect(accepted).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 }
    )
  })

  it('D13 every state is reached, and from every live state some road leads to the end', () => {
    const ends = (state: Referral['state'], seen: readonly string[] = []): boolean =>
      isOver(state) ||
      moves.some((move) => (move.from as readonly string[]).includes(state) && !seen.includes(move.to) && ends(move.to, [...seen, state]))
    for (const state of referralStates.codes) {
      expect(ends(state), state).toBe(true)
      if (state !== 'RS01')
        expect(
          moves.some((move) => move.to === state),
          state
        ).toBe(true)
    }
    expect(['RS03', 'RS04', 'RS05', 'RS07', 'RS08', 'RS10', 'RS11', 'RS12'].map((state) => stepsDone(state as 'RS03'))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8
    ])
  })

  it('property: each event is brought about by its own side alone, whichever state it is in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.constantFrom(...referralStates.codes), fc.boolean(), (event, state, onPaper) => {
        const over = { state, toPostId: onPaper ? null : id(21) }
        const bySender = faultInEvent(sender(over), event, about, now, worker)
        const byUnit = faultInEvent(recipient(over), event, about, now, unit)
        const { by } = moveOf(event)
        const happens = mayHappen(event, stateAt(referral(over), now.at))
        expect(bySender === undefined).toBe(happens && (by === 'sender' || by === 'either' || (by === 'recipient' && onPaper)))
        expect(byUnit === undefined).toBe(happens && !onPaper && (by === 'recipient' || by === 'either'))
      })
    )
  })

  it('an unanswered referral lapses by itself, and only its sender puts it away', () => {
    const late = { at: '2026-11-25T03:00:00Z', today: '2026-11-25' }
    expect(stateAt(referral(), late.at)).toBe('RS14')
    expect(stateAt(referral({ state: 'RS05' }), late.at)).toBe('RS05')
    const of = (event: ReferralEvent, state: ReferralInState, caller = unit) =>
      kindOf(faultInEvent(state, event, about, late, caller) ?? { ok: true })
    expect(of('accept', recipient())).toBe('referral-moved-on')
    expect(of('cancel', sender(), worker)).toBe('ok')
  })

  it('says first that it moved on, then that it is not one’s turn, then that somebody was faster', () => {
    const of = (state: ReferralInState, seenVersion = 3) =>
      kindOf(faultInEvent(state, 'accept', { ...about, seenVersion }, now, unit) ?? { ok: true })
    expect(of({ ...recipient(), referral: null })).toBe('referral-unknown')
    expect(of(recipient({ state: 'RS05' }))).toBe('referral-moved-on')
    expect(of(recipient({ toPostId: id(22) }))).toBe('not-your-turn')
    expect(of(recipient(), 2)).toBe('changed-meanwhile')
    expect(of(recipient())).toBe('ok')
  })
})

describe('what travels', () => {
  it('B3 property: no packet goes beyond the line of the duty, and none has a field for the form of what happened', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles.codes), (role) => {
        for (const code of fieldsFor(role)) {
          const { compartment } = packetFields.term(code)
          // at least a summary of the part; nothing of what the line leaves blank
          expect(cellOf(role, compartment), `${role} ${code}`).not.toBe(undefined)
        }
      })
    )
    expect(packetFields.terms.some(({ compartment }) => ['K4', 'K6', 'K7', 'K8'].includes(compartment))).toBe(false)
    expect(compartments.codes).toContain('K12')
  })

  it('B3 a school is given name and grade, an education office no name, volunteers and administrators no packet at all', () => {
    expect(fieldsFor('R14')).toEqual(['name', 'called', 'grade'])
    expect(fieldsFor('R15')).toEqual(['accommodation', 'grade', 'message'])
    for (const role of ['R17', 'R18', 'R24', 'R27', 'R28'] as const) expect(fieldsFor(role)).toEqual([])
    expect(fieldsFor('R06')).toContain('nik')
    expect(fieldsFor('R10')).not.toContain('nik')
    expect(fieldsFor(null)).toEqual(['called', 'accommodation', 'message'])
  })
})
