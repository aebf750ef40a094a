/** Safe contact: the default is not to contact, nothing leaves outside an agreed hour, and a state never goes backwards. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactWindows } from '#domain/case-file/safety.ts'
import { addDays, addTime } from '#domain/kernel/date.ts'
import { file, kindOf, now } from '#test/support/case-file.ts'
import { channels, personKinds, weekdays, zoneOf, zones } from './contact-terms.ts'
import { ruleEndsAfterDays, type RuleInForce } from './contact-rule.ts'
import { type ContactState, mayContact, mayContactNow } from './may-contact.ts'
import { mayFollow, messageStates } from './message.ts'
import { afterSending, type Handed, nextStep, type Waiting } from './next-step.ts'
import { isOpen, localDay, weekdayOf, windowFrom } from './window.ts'

const rule: RuleInForce = {
  version: 1,
  doNotContact: false,
  channels: ['whatsapp', 'call'],
  addresses: ['phone'],
  days: weekdays.codes,
  windows: ['TW4'],
  zone: 'WIB',
  mayLeaveMessage: false,
  identity: 'ID1',
  confirmedOn: now.today
}
const state = (over: Partial<NonNullable<ContactState['person']>> = {}, change: Partial<RuleInForce> = {}): ContactState => ({
  file,
  person: { kind: 'child', isKeptAway: false, agreement: 'given', rule: { ...rule, ...change }, ...over }
})

const moments = fc.integer({ min: 0, max: 60 * 24 * 40 }).map((minutes) => addTime('2026-11-01T00:00:00.000Z', minutes, 'minute'))
const rules = fc.record({
  days: fc.subarray([...weekdays.codes]),
  windows: fc.subarray([...contactWindows.codes]),
  zone: fc.constantFrom(...zones.codes)
})

describe('the window', () => {
  it('G-06 property: whatever window is offered lies on an agreed day, in agreed hours of the person’s own zone, and is not over', () => {
    fc.assert(
      fc.property(moments, rules, (at, hours) => {
        const window = windowFrom(at, hours)
        if (!window) {
          expect(hours.days.length * hours.windows.length).toBe(0)
          return
        }
        expect(Date.parse(window.closesAt)).toBeGreaterThan(Date.parse(at))
        const offset = zones.term(hours.zone).hours
        for (let minute = Date.parse(window.opensAt); minute < Date.parse(window.closesAt); minute += 15 * 60_000) {
          const moment = new Date(minute).toISOString()
          expect(hours.days).toContain(weekdayOf(localDay(moment, hours.zone)))
          const hour = new Date(minute + offset * 3_600_000).getUTCHours()
          expect(contactWindows.terms.some(({ code, from, until }) => hours.windows.includes(code) && hour >= from && hour < until)).toBe(
            true
          )
        }
      })
    )
  })

  it('G-06 property: there is no earlier moment that would have been allowed', () => {
    fc.assert(
      fc.property(moments, rules, (at, hours) => {
        const window = windowFrom(at, hours)
        if (!window) return
        for (let minute = Date.parse(at); minute < Date.parse(window.opensAt); minute += 30 * 60_000) {
          const own = windowFrom(new Date(minute).toISOString(), hours)
          expect(own?.opensAt).toBe(window.opensAt)
        }
      })
    )
  })

  it('names the zone by the province', () => {
    expect([zoneOf('12.71'), zoneOf('51.71'), zoneOf('52.02'), zoneOf('71'), zoneOf('81.71'), zoneOf('94.01'), zoneOf(null)]).toEqual([
      'WIB',
      'WITA',
      'WITA',
      'WITA',
      'WIT',
      'WIT',
      'WIB'
    ])
    // three in the afternoon in Lombok is eight in the morning UTC less one hour than in Medan
    expect(windowFrom('2026-11-23T00:00:00.000Z', { ...rule, zone: 'WITA' })).toEqual({
      opensAt: '2026-11-23T07:00:00.000Z',
      closesAt: '2026-11-23T09:00:00.000Z'
    })
    expect(windowFrom('2026-11-23T00:00:00.000Z', { ...rule, windows: ['TW2', 'TW3', 'TW4'] })).toEqual({
      opensAt: '2026-11-23T01:00:00.000Z',
      closesAt: '2026-11-23T10:00:00.000Z'
    })
  })
})

describe('may she be contacted', () => {
  const asked = (given: ContactState, channel: (typeof channels.codes)[number] = 'whatsapp') => kindOf(mayContact(given, channel, now.at))

  it('G-06 without a rule, with a closed file, kept away, refused, too old or by another channel: not contacted, each by its name', () => {
    expect(asked({ file: null, person: null })).toBe('case-file-closed')
    expect(asked({ file, person: null })).toBe('person-not-there')
    expect(asked(state({ rule: null }))).toBe('do-not-contact')
    expect(asked(state({}, { doNotContact: true }))).toBe('do-not-contact')
    expect(asked(state({ isKeptAway: true }))).toBe('kept-away')
    expect(asked(state({ agreement: 'refused' }))).toBe('consent-ended')
    expect(asked(state({ kind: 'carer', agreement: 'not-asked' }))).toBe('consent-needed')
    expect(asked(state({}, { confirmedOn: addDays(now.today, -ruleEndsAfterDays - 1) }))).toBe('rule-too-old')
    expect(asked(state(), 'email')).toBe('channel-not-agreed')
    expect(asked(state({}, { addresses: [] }))).toBe('channel-not-agreed')
    expect(asked(state({}, { days: [] }))).toBe('no-window')
    expect(asked(state({ agreement: 'not-asked' }))).toBe('ok')
  })

  it('G-06 property: nothing that stops contact is ever outweighed by something else', () => {
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...channels.codes),
        fc.constantFrom(...personKinds.codes),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('given' as const, 'not-asked' as const, 'refused' as const, 'over' as const),
        rules,
        (at, channel, kind, doNotContact, isKeptAway, agreement, hours) => {
          const asking = state({ kind, isKeptAway, agreement }, { ...hours, doNotContact, confirmedOn: localDay(at, hours.zone) })
          const answer = mayContactNow(asking, channel, at)
          if (!answer.ok) return
          expect([doNotContact, isKeptAway]).toEqual([false, false])
          expect(rule.channels).toContain(channel)
          expect(kind === 'child' ? ['given', 'not-asked'] : ['given']).toContain(agreement)
          expect(isOpen(answer.value, at)).toBe(true)
        }
      )
    )
  })
})

describe('what the sender does', () => {
  const waiting: Waiting = {
    channel: 'whatsapp',
    state: 'confirmed',
    identity: 'ID1',
    greeting: 'GR1',
    onDay: null,
    atTime: null,
    takenAt: null,
    tries: 0,
    fileState: file.state,
    isErased: false,
    kind: 'child',
    isKeptAway: false,
    agreement: 'given',
    senderStands: true,
    template: '{salam}, apa kabar? {pengirim}',
    rule
  }
  const inside = '2026-11-23T08:30:00.000Z'
  const step = (over: Partial<Waiting>, at = inside, transport: 'none' | 'once' | 'repeatable' = 'repeatable') =>
    nextStep({ ...waiting, rule: { ...rule, confirmedOn: '2026-11-20' }, ...over }, at, transport)

  it('G-06 sends inside the window with the sentence filled, and waits for the next one outside', () => {
    expect(step({})).toEqual({ step: 'send', text: 'Halo, apa kabar? Kak Bintang' })
    expect(step({}, '2026-11-23T11:00:00.000Z')).toEqual({
      step: 'wait',
      opensAt: '2026-11-24T08:00:00.000Z',
      closesAt: '2026-11-24T10:00:00.000Z',
      nextAt: '2026-11-24T08:00:00.000Z'
    })
    expect(step({ onDay: '2026-11-23' }, '2026-11-23T11:00:00.000Z')).toMatchObject({ step: 'settle', state: 'failed', reason: 'too-late' })
    expect(step({ state: 'planned' })).toMatchObject({ step: 'wait', nextAt: '2026-11-23T10:00:00.000Z' })
  })

  it('G-06 whatever changed meanwhile stops it, by its name', () => {
    const reason = (over: Partial<Waiting>, transport: 'none' | 'once' | 'repeatable' = 'repeatable') => {
      const next = step(over, inside, transport)
      return next.step === 'settle' ? `${next.state} ${next.reason}` : next.step
    }
    expect(reason({ isKeptAway: true })).toBe('withdrawn kept-away')
    expect(reason({ agreement: 'refused' })).toBe('withdrawn consent-ended')
    expect(reason({ isErased: true })).toBe('withdrawn file-closed')
    expect(reason({ fileState: 'ST15' })).toBe('withdrawn file-closed')
    expect(reason({ senderStands: false })).toBe('withdrawn sender-left')
    expect(reason({ template: null })).toBe('withdrawn template-withdrawn')
    expect(reason({ rule: { ...rule, doNotContact: true } })).toBe('withdrawn rule-changed')
    expect(reason({}, 'none')).toBe('failed no-transport')
    // taken and never heard of again: a server that cannot tell is not asked a second time
    expect(reason({ state: 'sending', takenAt: inside }, 'once')).toBe('unknown no-answer')
    expect(reason({ state: 'sending', takenAt: inside })).toBe('send')
    expect(reason({ state: 'sending', takenAt: inside, isKeptAway: true })).toBe('unknown kept-away')
  })

  it('G-06 property: by itself a state never goes backwards, and what is settled stays', () => {
    const order = ['planned', 'confirmed', 'sending', 'unknown', 'handed-over']
    fc.assert(
      fc.property(fc.constantFrom(...messageStates.codes), fc.constantFrom(...messageStates.codes), (from, to) => {
        if (!mayFollow(from, to)) return
        expect(messageStates.term(from).settled).toBe(false)
        if (!messageStates.term(to).settled) expect(order.indexOf(to)).toBeGreaterThan(order.indexOf(from))
      })
    )
  })

  it('tries again what was surely not taken, asks a gateway again under the same id, and gives up with a name', () => {
    const ended = (how: Handed, tries: number, transport: 'once' | 'repeatable') => afterSending(how, tries, inside, transport)
    expect(ended('temporary', 0, 'once')).toEqual({
      state: 'sending',
      reason: null,
      nextAt: '2026-11-23T08:31:00.000Z',
      mayHaveLeft: false
    })
    expect(ended('temporary', 5, 'once')).toMatchObject({ state: 'failed', reason: 'gave-up', nextAt: null })
    expect(ended('unknown', 0, 'once')).toMatchObject({ state: 'unknown', reason: 'no-answer', nextAt: null })
    expect(ended('unknown', 0, 'repeatable')).toMatchObject({ state: 'sending', mayHaveLeft: true })
    expect(ended('unknown', 5, 'repeatable')).toMatchObject({ state: 'unknown', nextAt: null })
    expect(ended('refused', 0, 'repeatable')).toMatchObject({ state: 'failed', reason: 'refused' })
  })
})
