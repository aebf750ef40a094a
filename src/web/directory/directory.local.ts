/** The directory as this phone knows it: what the server said, with everything still on the phone laid over it. */
import type { ChangeService } from '#domain/directory/change-service.ts'
import type { Misfit } from '#domain/directory/finding.ts'
import type { RecordService } from '#domain/directory/record-service.ts'
import type { Room, RoomKind } from '#domain/directory/room.ts'
import { type Listed, verifyAgainOn } from '#domain/directory/service.ts'
import type { SetVacancy } from '#domain/directory/set-vacancy.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'

export interface Place {
  readonly code: string
  readonly name: string
}
export interface Unit {
  readonly id: string
  readonly name: string
  readonly regionCode: string
}
export interface Found
  extends Pick<
    Listed,
    | 'id'
    | 'unitId'
    | 'code'
    | 'name'
    | 'description'
    | 'hours'
    | 'cost'
    | 'costWords'
    | 'papers'
    | 'confidential'
    | 'status'
    | 'verifiedOn'
    | 'verifyAgainOn'
  > {
  readonly unit: string
  readonly regionCode: string
  readonly region: string
  readonly hasInbox: boolean
  readonly rooms: readonly Room[]
  readonly distance: number
  readonly free: number | null
  readonly fits: boolean
  readonly why: readonly Misfit[]
  readonly onPhone?: true
}
export interface SearchRead {
  readonly region: Place | null
  readonly units: readonly Unit[]
  readonly services: readonly Found[]
}

export interface Entry {
  readonly service: Listed
  readonly unit: string
  readonly agency: string
  readonly regionCode: string
  readonly region: string
  readonly keeps: boolean
  readonly rooms: readonly Room[]
  readonly roomSaidAt: string | null
  readonly intake: string | null
  readonly verifiedBy: string | null
  readonly posts: readonly { readonly id: string; readonly title: string }[]
  readonly regions: readonly Place[]
  readonly history: readonly { readonly kind: RoomKind; readonly total: number; readonly free: number; readonly at: string }[]
  readonly onPhone?: true
}
export interface EntryRead {
  readonly entry: Entry | null
}

const isOurs = ({ name, status }: OutboxItem): boolean => name.startsWith('directory.') && status !== 'refused' && status !== 'conflict'

/** The latest of each kind. */
const withRooms = (rooms: readonly Room[], said: readonly Room[]): readonly Room[] => [
  ...rooms.filter(({ kind }) => !said.some((room) => room.kind === kind)),
  ...said
]

/** What a keeper did to one entry, in the order in which it was done. */
export const layEntry = (entry: Entry, items: readonly OutboxItem[]): Entry => items.filter(isOurs).reduce(lay, entry)

function lay(entry: Entry, { name, input, madeAt }: OutboxItem): Entry {
  const { service } = entry
  const { serviceId, seenVersion } = input as { serviceId: string; seenVersion?: number }
  if (serviceId !== service.id) return entry
  if (name === 'directory.set-vacancy') {
    const { rooms } = input as SetVacancy
    return { ...entry, rooms: withRooms(entry.rooms, rooms), roomSaidAt: madeAt, onPhone: true }
  }
  if (seenVersion !== service.version) return entry
  const version = service.version + 1
  const day = madeAt.slice(0, 10)
  const verified = { verifiedOn: day, verifyAgainOn: verifyAgainOn(day) }
  switch (name) {
    case 'directory.change-service':
      return { ...entry, service: { ...service, ...(input as ChangeService).terms, ...verified, version }, onPhone: true }
    case 'directory.verify-service':
      return { ...entry, service: { ...service, ...verified, version }, onPhone: true }
    case 'directory.close-service':
      return { ...entry, service: { ...service, status: 'closed', version }, onPhone: true }
    default:
      return entry
  }
}

/** Entries made on this phone stand first among the unit's own until the server knows them. */
export function layOwn(read: SearchRead, items: readonly OutboxItem[]): SearchRead {
  const made = items
    .filter((item) => item.name === 'directory.record-service' && isOurs(item))
    .map(({ input }) => input as RecordService)
    .filter(({ serviceId }) => !read.services.some(({ id }) => id === serviceId))
    .map(({ serviceId, unitId, terms, verifiedOn }): Found => {
      const unit = read.units.find(({ id }) => id === unitId)
      return {
        ...terms,
        id: serviceId,
        unitId,
        verifiedOn,
        verifyAgainOn: verifyAgainOn(verifiedOn),
        unit: unit?.name ?? '',
        regionCode: unit?.regionCode ?? '',
        region: '',
        hasInbox: terms.intakePostId !== null,
        rooms: [],
        distance: 0,
        free: null,
        fits: true,
        why: [],
        onPhone: true
      }
    })
  return made.length ? { ...read, services: [...made, ...read.services] } : read
}
