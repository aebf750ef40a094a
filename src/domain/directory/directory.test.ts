/** Entries of the directory: what each must keep, who keeps it, when it is open, and what answers a need. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needs } from '#domain/assessment/need.ts'
import { services } from '#domain/plan/services.ts'
import { changeService } from './change-service.ts'
import { closeService } from './close-service.ts'
import { servicesFor } from './finding.ts'
import { always, isAlways, isOpen, OpeningHours, openUntil, weekdays, zoneOf } from './hours.ts'
import { recordService } from './record-service.ts'
import { roomFault, roomKinds, roomKindsOf } from './room.ts'
import { isSheltering, type Listed, ServiceTerms, termsFault, verifyAgainOn } from './service.ts'
import { setVacancy } from './set-vacancy.ts'
import { verifyService } from './verify-service.ts'

const now = { at: '2026-11-23T03:00:00.000Z', today: '2026-11-23' }
const caller = { accountId: '00000000-0000-7000-8000-000000000001', postIds: [] }
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
const kindOf = (result: { ok: boolean; problem?: { kind: string } }) => (result.ok ? 'accepted' : result.problem?.kind)

const terms: ServiceTerms = {
  code: 'SV32',
  name: 'Konseling remaja (contoh)',
  description: null,
  intakePostId: null,
  minAge: 6,
  maxAge: 17,
  sexes: ['P', 'L'],
  disabilities: [],
  regionCodes: ['12.71'],
  languages: ['LA01'],
  cost: 'free',
  costWords: null,
  papers: [],
  hours: null,
  phone: '061 555 0100',
  email: null,
  address: null,
  status: 'active',
  confidential: false
}
const listed: Listed = { ...terms, id: id(2), unitId: id(3), version: 4, verifiedOn: '2026-10-01', verifyAgainOn: '2027-03-30' }
const fault = (change: Partial<ServiceTerms>) => termsFault({ ...terms, ...change }, [id(7)], ['12.71', '21.71'])?.kind

describe('a service in the directory', () => {
  it('D10 keeps where a child is sheltered out of every field, whoever writes it', () => {
    const hidden = { confidential: true, phone: null }
    for (const code of services.codes) {
      expect(fault({ code, confidential: false, phone: null }), code).toBe(isSheltering(code) ? 'shelter-is-confidential' : undefined)
      expect(fault({ code, ...hidden }), code).toBeUndefined()
      for (const place of [{ phone: '061 555' }, { email: 'a@b.example' }, { address: 'Dekat pasar' }])
        expect(fault({ code, ...hidden, ...place }), code).toBe('place-of-confidential')
    }
    for (const words of ['Jl. Melati 3', 'di Jalan Contoh', 'masuk gang 5', 'Blok C', 'RT 03', 'perumahan Indah'])
      expect(fault({ ...hidden, description: words }), words).toBe('place-in-words')
    for (const words of ['Anak boleh berjalan-jalan di halaman', 'Terbuka siang dan malam', 'Blokir akun bersama pendamping'])
      expect(fault({ ...hidden, description: words }), words).toBeUndefined()
    // a service with a door may name its street
    expect(fault({ description: 'Di Jalan Contoh 3' })).toBeUndefined()
  })

  it('has ages in order, regions that exist, a post of its own unit, and nothing twice', () => {
    expect(fault({ minAge: 18, maxAge: 12 })).toBe('ages-turned-round')
    expect(fault({ regionCodes: ['99.99'] })).toBe('region-unknown')
    expect(fault({ regionCodes: ['ID'] })).toBeUndefined()
    expect(fault({ intakePostId: id(8) })).toBe('post-of-another-unit')
    expect(fault({ intakePostId: id(7) })).toBeUndefined()
    expect(fault({ papers: ['KK', 'KK'] })).toBe('named-twice')
    expect(ServiceTerms.safeParse({ ...terms, description: 'Hubungi 0812 5550 1234' }).success).toBe(false)
  })

  it('is entered by its keepers, on a day that has come', () => {
    const record = (state: object = {}, verifiedOn = now.today) =>
      recordService.decide(
        { keeps: true, unitPosts: [], regions: ['12.71'], ...state },
        { serviceId: id(2), unitId: id(3), terms, verifiedOn },
        now,
        caller
      )
    expect(record()).toMatchObject({ ok: true, value: { verifyAgainOn: '2027-05-22' } })
    expect(kindOf(record({ keeps: false }))).toBe('not-your-unit')
    expect(kindOf(record({}, '2026-11-25'))).toBe('verified-in-future')
  })

  it('is changed, verified and closed on the version somebody saw, and not after it was closed', () => {
    const ground = { unitPosts: [], regions: ['12.71'] }
    const seen = { serviceId: listed.id, seenVersion: 4 }
    for (const send of [
      (state: object, seenVersion = 4) =>
        changeService.decide({ keeps: true, service: listed, ...ground, ...state }, { ...seen, seenVersion, terms }, now, caller),
      (state: object, seenVersion = 4) =>
        verifyService.decide({ keeps: true, service: listed, ...state }, { ...seen, seenVersion }, now, caller),
      (state: object, seenVersion = 4) =>
        closeService.decide({ keeps: true, service: listed, ...state }, { ...seen, seenVersion }, now, caller)
    ]) {
      expect(send({})).toMatchObject({ ok: true, value: { version: 5 } })
      expect(send({}, 3)).toMatchObject({ ok: false, problem: { kind: 'changed-meanwhile', current: listed } })
      expect(kindOf(send({ keeps: false }))).toBe('not-your-unit')
      expect(kindOf(send({ service: null }))).toBe('service-unknown')
      expect(kindOf(send({ service: { ...listed, status: 'closed' } }))).toBe('service-closed')
    }
    expect(verifyAgainOn('2026-11-23')).toBe('2027-05-22')
  })

  it('D16 counts beds in a shelter and places elsewhere, never more free than there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...services.codes),
        fc.array(fc.record({ kind: fc.constantFrom(...roomKinds.codes), total: fc.nat(20), free: fc.nat(20) }), {
          minLength: 1,
          maxLength: 4
        }),
        (code, rooms) => {
          const right =
            rooms.every(({ kind, total, free }) => roomKindsOf(code).includes(kind) && free <= total) &&
            new Set(rooms.map(({ kind }) => kind)).size === rooms.length
          expect(roomFault(code, rooms) === undefined).toBe(right)
        }
      )
    )
    const set = (service: Listed | null, keeps = true) =>
      kindOf(setVacancy.decide({ keeps, service }, { serviceId: id(2), rooms: [{ kind: 'places', total: 3, free: 1 }] }, now, caller))
    expect([set(listed), set(listed, false), set(null), set({ ...listed, status: 'closed' })]).toEqual([
      'accepted',
      'not-your-unit',
      'service-unknown',
      'service-closed'
    ])
  })
})

describe('opening hours', () => {
  it('refuses what closes before it opens, and the same hour twice', () => {
    const fits = (hours: unknown) => OpeningHours.safeParse(hours).success
    expect(fits([{ days: ['MO'], opens: '08:00', closes: '16:00' }])).toBe(true)
    expect(fits([{ days: ['MO'], opens: '16:00', closes: '08:00' }])).toBe(false)
    expect(fits([{ days: ['MO', 'MO'], opens: '08:00', closes: '16:00' }])).toBe(false)
    const morning = { days: ['MO', 'TU'], opens: '08:00', closes: '12:00' }
    expect(fits([morning, { days: ['TU'], opens: '12:00', closes: '16:00' }])).toBe(true)
    expect(fits([morning, { days: ['TU'], opens: '11:59', closes: '16:00' }])).toBe(false)
    expect(fits([morning, { days: ['WE'], opens: '08:00', closes: '24:00' }])).toBe(true)
  })

  it('round the clock is open at every moment in every zone', () => {
    expect(isAlways(always)).toBe(true)
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2040-01-01') }),
        fc.constantFrom('12', '51.71', '91.03'),
        (at, region) => {
          expect(isOpen(always, region, at.toISOString())).toBe(true)
        }
      )
    )
  })

  it('tells the hour of the place, not of the reader', () => {
    const hours: OpeningHours = [{ days: ['MO'], opens: '08:00', closes: '16:00' }]
    // Monday 23 November 2026, eight in the morning in Jakarta is ten in Jayapura
    const at = (time: string) => `2026-11-23T${time}:00.000Z`
    expect([openUntil(hours, '31.71', at('01:00')), openUntil(hours, '31.71', at('00:59'))]).toEqual(['16:00', undefined])
    expect([openUntil(hours, '91.71', at('06:59')), openUntil(hours, '91.71', at('07:00'))]).toEqual(['16:00', undefined])
    expect([zoneOf('12.71'), zoneOf('52.03'), zoneOf('94.01')]).toEqual([7, 8, 9])
    expect(weekdays.codes.filter((day) => isOpen([{ days: [day], opens: '00:00', closes: '24:00' }], '31', at('03:00')))).toEqual(['MO'])
  })
})

it('every need has services that answer it', () => {
  for (const need of needs.codes) {
    expect(servicesFor(need).length, need).toBeGreaterThan(2)
    expect(new Set(servicesFor(need)).size).toBe(servicesFor(need).length)
  }
})
