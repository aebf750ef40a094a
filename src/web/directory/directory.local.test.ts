/** The directory on the phone: what was done there is laid over what the server said, in order, never twice, never over what is newer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Listed } from '#domain/directory/service.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { type Entry, layEntry, layOwn, type SearchRead } from './directory.local.ts'

const terms = {
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
  phone: null,
  email: null,
  address: null,
  status: 'active',
  confidential: false
} as const
const service = { ...terms, id: 's', unitId: 'u', version: 4, verifiedOn: '2026-01-01', verifyAgainOn: '2026-06-30' } as unknown as Listed
const entry: Entry = {
  service,
  unit: 'Unit (contoh)',
  agency: 'Lembaga (contoh)',
  regionCode: '12.71',
  region: 'Kota Medan',
  keeps: true,
  rooms: [
    { kind: 'girls', total: 8, free: 2 },
    { kind: 'boys', total: 4, free: 0 }
  ],
  roomSaidAt: null,
  intake: null,
  verifiedBy: null,
  posts: [],
  regions: [],
  history: []
}
const madeAt = '2026-11-23T03:00:00.000Z'
const item = (name: string, input: object, status = 'waiting') =>
  ({ name, input: { serviceId: 's', ...input }, madeAt, status }) as unknown as OutboxItem

describe('one entry', () => {
  it('shows room that was counted here: the kinds that were named, the others as they were', () => {
    const laid = layEntry(entry, [item('directory.set-vacancy', { rooms: [{ kind: 'girls', total: 8, free: 5 }] })])
    expect(laid.rooms).toEqual([
      { kind: 'boys', total: 4, free: 0 },
      { kind: 'girls', total: 8, free: 5 }
    ])
    expect([laid.roomSaidAt, laid.onPhone]).toEqual([madeAt, true])
  })

  it('counts its versions on, so that a second change follows the first', () => {
    const laid = layEntry(entry, [
      item('directory.verify-service', { seenVersion: 4 }),
      item('directory.change-service', { seenVersion: 5, terms: { ...terms, name: 'Nama baru (contoh)' } }),
      item('directory.close-service', { seenVersion: 6 })
    ])
    expect(laid.service).toMatchObject({
      version: 7,
      name: 'Nama baru (contoh)',
      status: 'closed',
      verifiedOn: '2026-11-23',
      verifyAgainOn: '2027-05-22'
    })
  })

  it('property: what was refused, is in conflict, or was seen in another version or on another entry changes nothing', () => {
    const names = ['directory.verify-service', 'directory.change-service', 'directory.close-service'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('refused', 'conflict', 'waiting'),
        fc.nat(9),
        fc.boolean(),
        (name, status, seenVersion, isOther) => {
          const laid = layEntry(entry, [item(name, { seenVersion, terms, ...(isOther ? { serviceId: 'other' } : {}) }, status)])
          const counts = status === 'waiting' && seenVersion === 4 && !isOther
          expect(laid.service.version).toBe(counts ? 5 : 4)
          if (!counts) expect(laid).toEqual(entry)
        }
      )
    )
  })
})

describe('the entries of one’s unit', () => {
  const read: SearchRead = { region: null, units: [{ id: 'u', name: 'Unit (contoh)', regionCode: '12.71' }], services: [] }
  const record = (serviceId: string, status = 'waiting') =>
    item('directory.record-service', { serviceId, unitId: 'u', terms, verifiedOn: '2026-11-20' }, status)

  it('begin with those made here, until the server knows them', () => {
    const laid = layOwn(read, [record('a'), record('b', 'refused')])
    expect(laid.services).toMatchObject([{ id: 'a', unit: 'Unit (contoh)', hasInbox: false, verifyAgainOn: '2027-05-19', onPhone: true }])
    const known = { ...read, services: laid.services.map(({ onPhone: _, ...one }) => one) }
    expect(layOwn(known, [record('a')])).toBe(known)
  })
})
