/** Letters of appointment under every order of dates and people: never longer than a year, never for oneself, never two on one post. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '#domain/access/role.ts'
import { addDays, dayOf, type Now } from '#domain/kernel/date.ts'
import { appoint } from './appoint.ts'
import { closeAccount } from './close-account.ts'
import { confirmRecovery } from './confirm-recovery.ts'
import { lengthOfPart, partFrom, partsOf, shown } from './entry-code.ts'
import { openAccount, userNameFor } from './open-account.ts'
import { rotatePost } from './rotate-post.ts'
import { answersForFiles, guardOf, lastDayOf, type Letter, overlap, type Person, type Post, spanOf } from './staff.ts'
import { startRecovery } from './start-recovery.ts'

const now: Now = { at: '2026-11-22T09:00:00.000Z', today: '2026-11-22' }
const administrator = { accountId: 'a0000000-0000-4000-8000-000000000001', postIds: [] }
const person = (letters: readonly Letter[] = [], also: Partial<Person> = {}): Person => ({
  accountId: 'a0000000-0000-4000-8000-000000000002',
  isClosed: false,
  hasEntered: true,
  letters,
  ...also
})
const post = (role: Role, letters: readonly Letter[] = []): Post => ({ id: 'b0000000-0000-4000-8000-000000000001', role, letters })
const letter = (role: Role, fromOn: string, untilOn: string, accountId = 'a0000000-0000-4000-8000-000000000003'): Letter => ({
  id: 'c0000000-0000-4000-8000-000000000001',
  postId: 'b0000000-0000-4000-8000-000000000001',
  role,
  accountId,
  ...spanOf({ fromOn, untilOn }, { at: `${fromOn}T00:00:00+07:00`, today: '' })
})
const terms = (fromOn: string, untilOn: string) => ({
  accountId: person().accountId,
  postId: post('R01').id,
  appointmentId: 'c0000000-0000-4000-8000-000000000009',
  letter: '800/12/UPTD/2026',
  fromOn,
  untilOn
})
const day = fc.integer({ min: -400, max: 800 }).map((days) => addDays(now.today, days))
const role = fc.constantFrom<Role>('R01', 'R02', 'R04', 'R06', 'R13', 'R24', 'R28')

describe('letters of appointment', () => {
  it('S118 none is accepted that begins in the past, has no room between its days, or runs longer than twelve months', () => {
    let accepted = 0
    fc.assert(
      fc.property(day, day, (fromOn, untilOn) => {
        const decided = appoint.decide({ person: person(), post: post('R01') }, terms(fromOn, untilOn), now, administrator)
        if (decided.ok) accepted++
        const { from, until } = spanOf({ fromOn, untilOn }, now)
        const lasts = (Date.parse(until) - Date.parse(from)) / 86_400_000
        expect(decided.ok).toBe(
          fromOn >= now.today && fromOn <= addDays(now.today, 92) && untilOn >= fromOn && untilOn <= lastDayOf(fromOn)
        )
        if (decided.ok) expect(lasts).toBeLessThanOrEqual(366)
      }),
      { numRuns: 2000 }
    )
    expect(accepted).toBeGreaterThan(20)
  })

  it('counts twelve months as people do', () => {
    expect(lastDayOf('2026-01-01')).toBe('2026-12-31')
    expect(lastDayOf('2026-11-22')).toBe('2027-11-21')
    expect(lastDayOf('2028-02-29')).toBe('2029-02-28')
  })

  it('N16 nobody gives himself a letter, ends his own, or rotates with himself, whatever else is true', () => {
    fc.assert(
      fc.property(role, day, day, (duty, fromOn, untilOn) => {
        const own = person([], { accountId: administrator.accountId })
        expect(appoint.decide({ person: own, post: post(duty) }, terms(fromOn, untilOn), now, administrator).ok).toBe(false)
        const mine = letter(duty, '2026-10-01', '2027-02-01', administrator.accountId)
        const input = { ...terms(fromOn, untilOn), fromAccountId: administrator.accountId, toAccountId: person().accountId }
        expect(rotatePost.decide({ person: person(), post: post(duty, [mine]) }, input, now, administrator).ok).toBe(false)
        const held = letter(duty, '2026-10-01', '2027-02-01')
        const toMe = { ...input, fromAccountId: held.accountId, toAccountId: own.accountId }
        expect(rotatePost.decide({ person: own, post: post(duty, [held]) }, toMe, now, administrator).ok).toBe(false)
      })
    )
  })

  it('a post is never promised twice, and who guards the system does nothing else', () => {
    fc.assert(
      fc.property(role, role, day, day, day, day, (duty, other, a, b, c, d) => {
        const before = letter(other, a < b ? a : b, a < b ? b : a)
        const asked = terms(c, d)
        const held = appoint.decide({ person: person(), post: post(duty, [before]) }, asked, now, administrator)
        if (held.ok) expect(overlap(before, spanOf(asked, now))).toBe(false)
        const elsewhere = appoint.decide({ person: person([before]), post: post(duty) }, asked, now, administrator)
        if (elsewhere.ok && overlap(before, spanOf(asked, now))) expect(guardOf(duty)).toBe(guardOf(other))
      }),
      { numRuns: 1000 }
    )
    const administers = letter('R24', '2026-10-01', '2027-02-01')
    const decided = appoint.decide(
      { person: person([administers]), post: post('R01') },
      terms('2026-12-01', '2027-03-01'),
      now,
      administrator
    )
    expect(decided).toMatchObject({ ok: false, problem: { kind: 'duties-apart' } })
  })

  it('S118 mutasi passes over the letter it ends, and only that one', () => {
    const held = letter('R01', '2026-10-01', '2027-02-01')
    const input = { ...terms(now.today, '2027-05-01'), fromAccountId: held.accountId, toAccountId: person().accountId }
    expect(rotatePost.decide({ person: person(), post: post('R01', [held]) }, input, now, administrator).ok).toBe(true)
    const promised = { ...letter('R01', '2027-02-02', '2027-06-01'), id: 'c0000000-0000-4000-8000-000000000002' }
    const decide = (letters: readonly Letter[], also = {}) =>
      rotatePost.decide({ person: person(), post: post('R01', letters) }, { ...input, ...also }, now, administrator)
    expect(decide([held, promised])).toMatchObject({ problem: { kind: 'post-held' } })
    expect(decide([])).toMatchObject({ problem: { kind: 'post-vacant' } })
    expect(decide([held], { fromAccountId: administrator.accountId })).toMatchObject({ problem: { kind: 'holder-changed' } })
    expect(decide([held], { toAccountId: held.accountId })).toMatchObject({ problem: { kind: 'same-person' } })
  })

  it('G-17 an account that may answer for files is not closed before its post went on; the question is the duty, not the files', () => {
    fc.assert(
      fc.property(role, (duty) => {
        const decided = closeAccount.decide(
          { person: person([letter(duty, '2026-10-01', '2027-02-01')]), handoverIsOpen: false, promisesLeft: false },
          terms('', ''),
          now,
          administrator
        )
        expect(decided.ok).toBe(!answersForFiles(duty))
      })
    )
    const decide = (also: object, handoverIsOpen: boolean, promisesLeft = false) =>
      closeAccount.decide({ person: person([], also), handoverIsOpen, promisesLeft }, terms('', ''), now, administrator)
    expect(decide({ accountId: administrator.accountId }, false)).toMatchObject({ problem: { kind: 'own-account' } })
    expect(decide({}, true)).toMatchObject({ problem: { kind: 'handover-open' } })
    expect(decide({}, false, true)).toMatchObject({ problem: { kind: 'promises-left' } })
  })
})

describe('coming in again', () => {
  const codeHash = '0'.repeat(64)
  const open = {
    id: 'd0000000-0000-4000-8000-000000000001',
    startedBy: administrator.accountId,
    isConfirmed: false,
    until: '2026-11-23T00:00:00Z'
  }
  it('N16 takes two officers, and the person herself is neither', () => {
    const [a, b, c] = ['1', '2', '3'].map((last) => `a0000000-0000-4000-8000-00000000000${last}`) as [string, string, string]
    const who = fc.constantFrom(a, b, c)
    fc.assert(
      fc.property(who, who, who, (helped, starts, confirms) => {
        const as = (accountId: string) => ({ accountId, postIds: [] })
        const started = startRecovery.decide(
          { person: person([], { accountId: helped }) },
          { recoveryId: open.id, accountId: helped, codeHash },
          now,
          as(starts)
        )
        const confirmed = confirmRecovery.decide(
          { recovery: { ...open, accountId: helped, startedBy: starts } },
          { recoveryId: open.id, isPresent: true, codeHash },
          now,
          as(confirms)
        )
        expect(started.ok && confirmed.ok).toBe(new Set([helped, starts, confirms]).size === 3)
      })
    )
  })
  it('is over when its time is, or when it was confirmed', () => {
    const decide = (also: object) =>
      confirmRecovery.decide(
        { recovery: { ...open, accountId: person().accountId, ...also } },
        { recoveryId: open.id, isPresent: true, codeHash },
        now,
        { accountId: 'a0000000-0000-4000-8000-000000000007', postIds: [] }
      )
    expect(decide({}).ok).toBe(true)
    expect(decide({ until: now.at })).toMatchObject({ problem: { kind: 'recovery-over' } })
    expect(decide({ isConfirmed: true })).toMatchObject({ problem: { kind: 'recovery-over' } })
  })
})

describe('the code on paper', () => {
  const bytes = fc.uint8Array({ minLength: lengthOfPart, maxLength: lengthOfPart })
  it('is read back as it was made, however it is copied', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.constantFrom('', ' ', '-', ' - '), (one, two, between) => {
        const [first, second] = [partFrom(one), partFrom(two)]
        expect(partsOf(shown(first).toLowerCase()), 'half a code').toBeNull()
        expect(partsOf(` ${shown(first)}${between}${second.replaceAll('0', 'o').replaceAll('1', 'l')}\n`)).toEqual([first, second])
      })
    )
    expect(partsOf('bukan kode')).toBeNull()
    expect(partsOf('')).toBeNull()
  })
})

it('a new account carries a name of staff, never a number', () => {
  const input = { accountId: person().accountId, userName: 'rina.kelapa', codeId: person().accountId, codeHash: '0'.repeat(64) }
  expect(openAccount.input.safeParse({ ...input, displayName: 'Rina Kelapa, S.Sos.' }).success).toBe(true)
  expect(openAccount.input.safeParse({ ...input, displayName: 'Rina 0811 5550 1234' }).success).toBe(false)
  expect(userNameFor('Rina Tri Kelapa')).toBe('rina.kelapa')
  expect(userNameFor('Umi')).toBe('umi')
  expect(dayOf(now.at)).toBe(now.today)
})
