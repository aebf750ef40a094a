/** Any directory as one that is exchanged: agencies, units and services with every field sometimes there and sometimes not. */
import fc from 'fast-check'
import { languages } from '#domain/case-file/consent-terms.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { weekdays } from '#domain/directory/hours.ts'
import { roomKindsOf } from '#domain/directory/room.ts'
import { costKinds, isSheltering, verifyAgainOn } from '#domain/directory/service.ts'
import { services } from '#domain/plan/services.ts'
import type { Exchange } from '#server/directory/hsds-organisation.ts'

const regions = ['12', '12.71', '12.71.01', '21.71', 'ID']
const word = fc.constantFrom('Layanan', 'Konseling', 'Pos', 'sore', '"petik"', 'a,b', 'baris\nbaru', 'é', 'contoh', '0', '; ')
const text = (least = 1) =>
  fc
    .array(word, { minLength: least, maxLength: 6 })
    .map((words) => words.join(' ').trim())
    .filter((one) => one.length >= 3)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const someOf = <T>(all: readonly T[], least = 0) => fc.uniqueArray(fc.constantFrom(...all), { minLength: least, maxLength: all.length })
const moment = fc.integer({ min: 0, max: 680 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days, days % 24, 5)).toISOString())
const day = moment.map((at) => at.slice(0, 10))
const hour = fc.integer({ min: 0, max: 11 })
const hours = fc
  .uniqueArray(fc.record({ day: fc.constantFrom(...weekdays.codes), from: hour, length: fc.integer({ min: 1, max: 12 }) }), {
    selector: (row) => row.day,
    minLength: 1,
    maxLength: 5
  })
  .map((rows) =>
    rows.map((row) => ({
      days: [row.day],
      opens: `${String(row.from).padStart(2, '0')}:00`,
      closes: `${String(row.from + row.length).padStart(2, '0')}:30`
    }))
  )

const service = (unitIds: readonly string[]) =>
  fc
    .record({
      id: fc.uuid(),
      unitId: fc.constantFrom(...unitIds),
      code: fc.constantFrom(...services.codes),
      name: text(),
      description: maybe(text()),
      ages: maybe(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 11, max: 25 }))),
      sexes: someOf(['P', 'L'] as const, 1),
      disabilities: someOf(functionings.codes),
      regionCodes: someOf(regions, 1),
      languages: someOf(languages.codes),
      cost: fc.constantFrom(...costKinds.codes),
      costWords: maybe(text()),
      papers: fc.uniqueArray(text(), { maxLength: 4 }),
      hours: maybe(hours),
      phone: maybe(fc.constantFrom('061 555 0100', '+62 61 555 0101', '129')),
      email: maybe(fc.constant('layanan@contoh.example')),
      address: maybe(text()),
      status: fc.constantFrom('active', 'paused', 'closed'),
      hidden: fc.boolean(),
      verifiedOn: day,
      recordedAt: moment,
      room: fc.array(fc.tuple(fc.nat(5), fc.nat(5), moment), { maxLength: 4 })
    })
    .map(({ ages, hidden, room, ...one }) => {
      const confidential = hidden || isSheltering(one.code)
      return {
        ...one,
        minAge: ages?.[0] ?? null,
        maxAge: ages?.[1] ?? null,
        confidential,
        verifyAgainOn: verifyAgainOn(one.verifiedOn),
        ...(confidential ? { phone: null, email: null, address: null } : {}),
        rooms: roomKindsOf(one.code)
          .slice(0, room.length)
          .map((kind, index) => ({
            kind,
            free: room[index]?.[0] ?? 0,
            total: (room[index]?.[0] ?? 0) + (room[index]?.[1] ?? 0),
            at: room[index]?.[2] ?? ''
          })),
        more: null
      }
    })

export const anyDirectory: fc.Arbitrary<Exchange> = fc
  .uniqueArray(fc.uuid(), { minLength: 2, maxLength: 6 })
  .chain(([agencyId = '', ...unitIds]) =>
    fc.record({
      agencies: fc.record({ name: text(), description: maybe(text()) }).map((one) => [{ ...one, id: agencyId, kind: 'lsm', more: null }]),
      units: fc.tuple(
        ...unitIds.map((id) =>
          fc
            .record({ name: text(), description: maybe(text()), regionCode: fc.constantFrom('12.71', '12.71.01', '21.71') })
            .map((one) => ({ ...one, id, agencyId, more: null }))
        )
      ),
      services: fc.uniqueArray(service(unitIds), { selector: (one) => one.id, maxLength: 5 })
    })
  )
