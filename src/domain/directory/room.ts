/** Room in a service: places, or beds by who may sleep in them (domain.md D16). Numbers only: nobody's name stands at a bed. */
import { z } from 'zod'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Service } from '#domain/plan/services.ts'
import { isSheltering } from './service.ts'

export const roomKinds = vocabulary([
  { code: 'places', id: 'Tempat', en: 'Places' },
  { code: 'girls', id: 'Tempat tidur anak perempuan', en: 'Beds for girls' },
  { code: 'boys', id: 'Tempat tidur anak laki-laki', en: 'Beds for boys' },
  { code: 'family', id: 'Tempat tidur keluarga', en: 'Beds for a family' },
  { code: 'accessible', id: 'Tempat tidur yang mudah dijangkau', en: 'Accessible beds' }
])
export type RoomKind = (typeof roomKinds.codes)[number]

export const Room = z.strictObject({
  kind: field(roomKinds.schema, 'Jenis tempat', 'Kind of room', 'S1', 'K18'),
  total: field(z.int().min(0).max(10_000), 'Seluruhnya', 'In all', 'S1', 'K18'),
  free: field(z.int().min(0).max(10_000), 'Kosong', 'Free', 'S1', 'K18')
})
export type Room = z.infer<typeof Room>

/** A shelter counts beds, everybody else places. */
export const roomKindsOf = (code: Service): readonly RoomKind[] =>
  isSheltering(code) ? ['girls', 'boys', 'family', 'accessible'] : ['places']

/** Beds are believed for a week: a full house that was said to have room sends a child on. */
export const bedsBelievedFor = 7

export type RoomProblem =
  | { readonly kind: 'more-free-than-all' }
  | { readonly kind: 'room-named-twice' }
  | { readonly kind: 'room-does-not-fit' }

export function roomFault(code: Service, rooms: readonly Room[]): RoomProblem | undefined {
  if (rooms.some(({ kind }) => !roomKindsOf(code).includes(kind))) return { kind: 'room-does-not-fit' }
  if (new Set(rooms.map(({ kind }) => kind)).size < rooms.length) return { kind: 'room-named-twice' }
  return rooms.some(({ free, total }) => free > total) ? { kind: 'more-free-than-all' } : undefined
}
