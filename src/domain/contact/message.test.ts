/** Sentences and messages: two people stand behind every word, blanks come from closed lists, and a person settles what nobody knows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTime } from '#domain/kernel/date.ts'
import { file, id, kindOf, now, worker } from '#test/support/case-file.ts'
import { confirmMessage } from './confirm-message.ts'
import type { ContactRule, RuleInForce } from './contact-rule.ts'
import { weekdays } from './contact-terms.ts'
import { type Message, messageStates } from './message.ts'
import { type PrepareMessage, type PrepareState, prepareMessage } from './prepare-message.ts'
import { outcomes, outcomesFor, recordOutcome } from './record-outcome.ts'
import { reviewTemplate } from './review-template.ts'
import { setRule } from './set-rule.ts'
import { fillTemplate, sentDay, templateFault } from './template.ts'
import { withdrawMessage } from './withdraw-message.ts'
import { writeTemplate } from './write-template.ts'

const at = (hour: string) => ({ at: `2026-11-23T${hour}:00.000Z`, today: '2026-11-23' })
const inside = at('08:30')
const outside = at('11:00')
const rule: RuleInForce = {
  version: 2,
  doNotContact: false,
  channels: ['whatsapp', 'call', 'letter'],
  addresses: ['phone', 'post'],
  days: weekdays.codes,
  windows: ['TW4'],
  zone: 'WIB',
  mayLeaveMessage: false,
  identity: 'ID2',
  confirmedOn: '2026-11-20'
}
const person = { kind: 'child', isKeptAway: false, agreement: 'given', rule } as const
const template = { text: '{salam}, bertemu hari {hari} pukul {jam}? {pengirim}', channels: ['whatsapp', 'call'], automatic: false } as const
const input: PrepareMessage = {
  caseFileId: id(9),
  messageId: id(8),
  personId: id(7),
  templateId: id(6),
  templateVersion: 1,
  channel: 'whatsapp',
  filling: { greeting: 'GR2', onDay: '2026-11-24', atTime: '15:30' },
  notBefore: null
}
const prepared = (over: Partial<PrepareMessage> = {}, state: Partial<PrepareState> = {}, when = inside) =>
  prepareMessage.decide({ file, person, template, ...state }, { ...input, ...over }, when, worker)

describe('a sentence', () => {
  it('G-06 property: whatever is filled in, only words of the closed lists are added', () => {
    expect(fillTemplate(template.text, input.filling, 'ID2')).toBe('Hai, bertemu hari Selasa, 24 November pukul 15.30? Kak Senja')
    expect(sentDay('2027-01-01')).toBe('Jumat, 1 Januari')
    fc.assert(
      fc.property(fc.string(), (any) => {
        const text = any.replaceAll(/[{}]/g, '')
        expect(fillTemplate(text, input.filling, 'ID1')).toBe(text)
      })
    )
  })

  it('G-06 a word that tells, a number, a link, an unknown blank or no neutral sender keeps it in the house', () => {
    const fault = (text: string) => templateFault(text)?.kind ?? 'fine'
    expect(fault('{salam}, apa kabar? {pengirim}')).toBe('fine')
    expect(fault('{salam}, sidangnya besok. {pengirim}')).toBe('word-tells')
    expect(fault('{salam}, ini dari UPTD PPA. {pengirim}')).toBe('word-tells')
    expect(fault('{salam}, jam 3 ya. {pengirim}')).toBe('word-tells')
    expect(fault('{salam}, buka contoh.id ya. {pengirim}')).toBe('word-tells')
    expect(fault('{nama}, apa kabar? {pengirim}')).toBe('blank-unknown')
    expect(fault('{salam, apa kabar? {pengirim}')).toBe('blank-unknown')
    expect(fault('{salam}, apa kabar?')).toBe('sender-missing')
  })

  it('G-06 nobody reviews her own words', () => {
    const written = { id: id(6), version: 1, state: 'written', writtenBy: worker.accountId } as const
    const review = (over: Partial<typeof written> | { state: 'reviewed' } = {}) =>
      kindOf(reviewTemplate.decide({ template: { ...written, ...over } }, { templateId: id(6), seenVersion: 1 }, now, worker))
    expect(review()).toBe('own-words')
    expect(review({ writtenBy: id(3) } as never)).toBe('ok')
    expect(review({ writtenBy: id(3), state: 'reviewed' } as never)).toBe('nothing-to-review')
    const write = (text: string, seenVersion = 1) =>
      kindOf(
        writeTemplate.decide(
          { template: written },
          { templateId: id(6), seenVersion, terms: { title: 'Kabar', text, channels: ['sms'], automatic: false } },
          now,
          worker
        )
      )
    expect(write('{salam}, sampai nanti. {pengirim}')).toBe('ok')
    expect(write('{salam}, sampai nanti. {pengirim}', 0)).toBe('changed-meanwhile')
    expect(write('{salam}, polisi menunggu. {pengirim}')).toBe('word-tells')
  })
})

describe('a message', () => {
  it('G-06 waits for the next safe hour; it leaves by itself only when its sentence says so and the server can', () => {
    expect(prepared()).toMatchObject({
      ok: true,
      value: { state: 'planned', opensAt: '2026-11-23T08:00:00.000Z', identity: 'ID2', ruleVersion: 2 }
    })
    expect(prepared({}, {}, outside)).toMatchObject({ ok: true, value: { opensAt: '2026-11-24T08:00:00.000Z' } })
    expect(prepared({}, { template: { ...template, automatic: true } })).toMatchObject({ ok: true, value: { state: 'confirmed' } })
    expect(prepared({ channel: 'call' }, { template: { ...template, automatic: true } })).toMatchObject({
      ok: true,
      value: { state: 'planned' }
    })
    expect(prepared({ notBefore: '2026-11-24T03:00:00.000Z' })).toMatchObject({ ok: true, value: { opensAt: '2026-11-24T08:00:00.000Z' } })
  })

  it('G-06 no free word, no empty blank, no day that is over when it arrives', () => {
    expect(kindOf(prepared({ filling: { ...input.filling, atTime: null } }))).toBe('blank-missing')
    expect(kindOf(prepared({ filling: { ...input.filling, onDay: '2026-11-23' } }, {}, outside))).toBe('day-past')
    expect(kindOf(prepared({ channel: 'letter' }))).toBe('template-not-for-channel')
    expect(kindOf(prepared({}, { template: null }))).toBe('template-not-usable')
    expect(kindOf(prepared({ notBefore: addTime(inside.at, 40, 'day'), filling: { ...input.filling, onDay: '2027-02-01' } }))).toBe(
      'too-far-ahead'
    )
  })

  const message: Message = {
    id: id(8),
    personId: id(7),
    channel: 'whatsapp',
    state: 'planned',
    onDay: null,
    settledAt: null,
    opensAt: '2026-11-23T08:00:00.000Z',
    closesAt: '2026-11-23T10:00:00.000Z',
    version: 1
  }
  const which = { caseFileId: id(9), messageId: id(8), seenVersion: 1 }

  it('G-06 is confirmed inside its window only, as the rule stands then', () => {
    const confirm = (over: Partial<Message> = {}, when = inside, state: object = {}) =>
      kindOf(
        confirmMessage.decide({ file, person, message: { ...message, ...over }, isTemplateUsable: true, ...state }, which, when, worker)
      )
    expect(confirm()).toBe('ok')
    expect(confirm({}, outside)).toBe('outside-window')
    expect(confirm({}, inside, { person: { ...person, isKeptAway: true } })).toBe('kept-away')
    expect(confirm({}, inside, { isTemplateUsable: false })).toBe('template-not-usable')
    expect(confirm({ onDay: '2026-11-22' })).toBe('day-past')
    expect(confirm({ channel: 'call' })).toBe('done-by-hand')
    expect(confirm({ state: 'sending' })).toBe('not-waiting')
    expect(confirm({ version: 2 })).toBe('changed-meanwhile')
  })

  it('is taken back while it has not left', () => {
    const back = (over: Partial<Message> = {}, isLeaving = false, reason: 'child-asked' | 'kept-away' = 'child-asked') =>
      kindOf(withdrawMessage.decide({ message: { ...message, ...over }, isLeaving }, { ...which, reason }, now, worker))
    expect(back()).toBe('ok')
    expect(back({ state: 'sending' })).toBe('ok')
    expect(back({ state: 'sending' }, true)).toBe('left-already')
    expect(back({ state: 'delivered' })).toBe('left-already')
    expect(back({}, false, 'kept-away')).toBe('reason-not-yours')
  })

  it('G-06 property: what a person says of it fits how it stands; a settled message is never opened again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messageStates.codes),
        fc.constantFrom(...outcomes.codes),
        fc.constantFrom('whatsapp' as const, 'call' as const, 'letter' as const),
        (state, outcome, channel) => {
          const now = { ...message, state, channel }
          const result = recordOutcome.decide({ file, person, message: now }, { ...which, outcome }, inside, worker)
          if (!result.ok) return
          expect(outcomesFor(now)).toContain(outcome)
          if (messageStates.term(state).settled) expect(result.value.state).toBe(state)
          expect(result.value.state).not.toBe('planned')
        }
      )
    )
    const say = (outcome: 'message-left' | 'reached', over: Partial<RuleInForce> = {}, when = inside) =>
      kindOf(
        recordOutcome.decide(
          { file, person: { ...person, rule: { ...rule, ...over } }, message: { ...message, channel: 'call' } },
          { ...which, outcome },
          when,
          worker
        )
      )
    expect(say('message-left')).toBe('may-not-leave-message')
    expect(say('message-left', { mayLeaveMessage: true })).toBe('ok')
    expect(say('reached', {}, outside)).toBe('outside-window')
  })
})

describe('a rule', () => {
  const whole: ContactRule = {
    doNotContact: false,
    channels: ['call'],
    phone: '0811 5550 1234',
    email: null,
    post: null,
    readers: null,
    codeWord: 'layang-layang',
    days: ['MON'],
    windows: ['TW4'],
    zone: 'WIB',
    mayLeaveMessage: false,
    identity: 'ID1',
    confirmedBy: 'child',
    confirmedOn: now.today
  }
  const child = { kind: 'child', name: null, accountId: null } as const
  const set = (over: Partial<ContactRule> = {}, state: object = {}, seenVersion = 0) =>
    kindOf(
      setRule.decide(
        { file, version: 0, hasChild: false, accountKnown: true, ...state },
        { caseFileId: id(9), personId: id(7), seenVersion, person: child, rule: { ...whole, ...over } },
        now,
        worker
      )
    )
  it('G-06 lets somebody be reached only with channel, address, hours and the child’s or the carer’s word; not to contact needs none of it', () => {
    expect(set()).toBe('ok')
    expect(set({ channels: [] })).toBe('channel-missing')
    expect(set({ channels: ['call', 'email'] })).toBe('address-missing')
    expect(set({ windows: [] })).toBe('hours-missing')
    expect(set({ channels: ['letter'], post: 'Jalan Contoh 7', windows: [], days: [] })).toBe('ok')
    expect(set({ confirmedBy: null })).toBe('confirmation-missing')
    expect(set({ confirmedOn: '2099-01-01' })).toBe('confirmed-in-the-future')
    expect(set({ confirmedOn: '2020-01-01' })).toBe('confirmed-too-long-ago')
    expect(set({ doNotContact: true, channels: [], phone: null, confirmedBy: null, confirmedOn: null })).toBe('ok')
    expect(set({}, { hasChild: true })).toBe('child-there-already')
    expect(set({}, { version: 3 })).toBe('changed-meanwhile')
  })
})
