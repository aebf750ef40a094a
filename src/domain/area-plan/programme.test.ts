import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/kernel/date.ts'
import { asksForRenewal, endsOn } from './programme.ts'
import { recordMeeting } from './record-meeting.ts'
import { recordProgramme } from './record-programme.ts'

const now = { at: '2026-11-23T03:00:00.000Z', today: '2026-11-23' }
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [post, partner] = [id(1), id(2)]
const commitment = { id: id(9) }
const caller = () => ({ accountId: id(3), postIds: [] })
const kindOf = (result: { ok: boolean; problem?: { kind: string } }) => (result.ok ? 'accepted' : result.problem?.kind)

describe('meetings and programmes', () => {
  const meeting = (change: object = {}) =>
    recordMeeting.decide(
      { leads: ['21.71'], posts: [post, partner], commitments: [commitment.id] },
      {
        meetingId: id(5),
        regionCode: '21.71',
        heldOn: '2026-11-20',
        attendingPostIds: [post, partner],
        outsideOffices: [],
        decisions: [{ decisionId: id(4), words: 'Masuk usulan APBD.', commitmentId: commitment.id }],
        nextOn: '2027-01-20',
        ...change
      },
      now,
      caller()
    )

  it('S135 a meeting has two offices at least, a day that has come, and decisions about promises of this area', () => {
    expect(meeting().ok).toBe(true)
    expect(kindOf(meeting({ attendingPostIds: [post] }))).toBe('nobody-came')
    expect(kindOf(meeting({ heldOn: '2026-11-24' }))).toBe('held-in-future')
    expect(kindOf(meeting({ heldOn: addDays(now.today, -184) }))).toBe('held-long-ago')
    expect(kindOf(meeting({ nextOn: '2026-11-20' }))).toBe('next-not-after')
    expect(kindOf(meeting({ decisions: [{ decisionId: id(4), words: 'Lain.', commitmentId: id(44) }] }))).toBe('commitment-unknown')
    expect(kindOf(meeting({ attendingPostIds: [post, id(55)] }))).toBe('post-of-another-area')
    expect(kindOf(meeting({ regionCode: '12.71' }))).toBe('not-your-area')
  })

  it('S117 a programme is asked about sixty days before its money or its decree ends, whichever is first', () => {
    const one = { state: 'running' as const, fundedUntil: '2027-06-01', decreeUntil: '2027-01-22' }
    expect(endsOn(one)).toBe('2027-01-22')
    expect(asksForRenewal(one, now.today)).toBe(true)
    expect(asksForRenewal({ ...one, decreeUntil: '2027-01-23' }, now.today)).toBe(false)
    expect(asksForRenewal({ ...one, state: 'ended' }, now.today)).toBe(false)
    expect(asksForRenewal({ ...one, fundedUntil: null, decreeUntil: null }, now.today)).toBe(false)
  })

  it('G-17 a programme has a post of the area, ends after it begins, and is changed on what was seen', () => {
    const terms = {
      name: 'Rumah aman bersama',
      institution: 'Dinas PPPA (contoh)',
      services: ['SV40' as const],
      since: '2024-01-01',
      funding: 'FU-D' as const,
      fundedUntil: '2026-12-31',
      decree: null,
      decreeUntil: null,
      responsiblePostId: post,
      state: 'running' as const
    }
    const record = (change: object = {}, seenVersion = 0, programme: object | null = null) =>
      recordProgramme.decide(
        { leads: ['21.71'], posts: [post], programme: programme && { ...terms, id: id(3), version: 1, regionCode: '21.71', ...programme } },
        { programmeId: id(3), regionCode: '21.71', seenVersion, terms: { ...terms, ...change } },
        now,
        caller()
      )
    expect(record()).toMatchObject({ ok: true, value: { version: 1 } })
    expect(record({}, 1, {})).toMatchObject({ ok: true, value: { version: 2 } })
    expect(kindOf(record({}, 1, { version: 2 }))).toBe('changed-meanwhile')
    expect(kindOf(record({}, 0, {}))).toBe('programme-unknown')
    expect(kindOf(record({}, 1, { regionCode: '12.71' }))).toBe('programme-unknown')
    expect(kindOf(record({ fundedUntil: '2023-12-31' }))).toBe('ends-before-it-begins')
    expect(kindOf(record({ decreeUntil: '2027-12-31' }))).toBe('decree-without-number')
    expect(kindOf(record({ responsiblePostId: partner }))).toBe('post-of-another-area')
  })
})
