/** The child's maps as this phone knows them, with what is not yet sent laid over; and where a person stands on the drawn rings. */
import type { Near, PlacedPerson } from '#domain/support-map/child-map.ts'
import type { LinkChildPerson, PersonLink } from '#domain/support-map/link-child-person.ts'
import type { MapPoint } from '#domain/support-map/map-differences.ts'
import type { RecordChildMap } from '#domain/support-map/record-child-map.ts'
import type { TalkAboutMaps } from '#domain/support-map/talk-about-maps.ts'
import { bend, pointAt, type Point } from './polar.ts'

export interface ShownChildMap extends Pick<RecordChildMap, 'way' | 'madeOn' | 'stopped' | 'statement' | 'missingReason'> {
  readonly id: string
  readonly people: readonly PlacedPerson[]
  readonly by: string
}

export interface MapTalk {
  readonly id: string
  readonly mapId: string
  readonly point: MapPoint
  readonly personId: string | null
  readonly supporterId: string | null
  readonly talkedOn: string
  readonly agreed: string | null
  readonly by: string
}

export interface ChildMapsRead {
  /** newest first */
  readonly maps: readonly ShownChildMap[]
  readonly links: readonly PersonLink[]
  readonly talks: readonly MapTalk[]
}

interface Pending {
  readonly name: string
  readonly input: unknown
}

/** What is on this phone over what the server said; known already changes nothing. */
export const layChildMaps = (read: ChildMapsRead, items: readonly Pending[], by: string): ChildMapsRead =>
  items.reduce((known, item) => lay(known, item, by), read)

function lay(read: ChildMapsRead, { name, input }: Pending, by: string): ChildMapsRead {
  if (name === 'support-map.record-child-map') {
    const { mapId: id, caseFileId: _, ...map } = input as RecordChildMap
    return read.maps.some((one) => one.id === id) ? read : { ...read, maps: [{ id, ...map, by }, ...read.maps] }
  }
  if (name === 'support-map.link-child-person') {
    const { personId, supporterId, seenVersion } = input as LinkChildPerson
    if ((read.links.find((one) => one.personId === personId)?.version ?? 0) !== seenVersion) return read
    return {
      ...read,
      links: [...read.links.filter((one) => one.personId !== personId), { personId, supporterId, version: seenVersion + 1 }]
    }
  }
  if (name === 'support-map.talk-about-maps') {
    const { talkId: id, caseFileId: _, ...talk } = input as TalkAboutMaps
    return read.talks.some((one) => one.id === id) ? read : { ...read, talks: [{ id, ...talk, by }, ...read.talks] }
  }
  return read
}

/** Half the width of the drawn rings, and the radius of each. */
export const reach = 200
export const ringOf: Readonly<Record<Near, number>> = { NEAR: 76, MIDDLE: 122, FAR: 168 }
/** Between two rings the nearer one wins at half the way. */
export const nearAt = (radius: number): Near => (radius < 99 ? 'NEAR' : radius < 145 ? 'MIDDLE' : 'FAR')

export const pointOf = ({ near, turn }: Pick<PlacedPerson, 'near' | 'turn'>): Point => pointAt(ringOf[near], turn)

/** The roomiest angle on a ring: the middle of its widest gap; people on the rings beside it count as standing half as near. */
export function freeTurn(people: readonly Pick<PlacedPerson, 'near' | 'turn'>[], near: Near): number {
  const room = (turn: number) =>
    Math.min(
      360,
      ...people.map(
        (one) => Math.abs(bend(one.turn, turn)) * (one.near === near ? 1 : Math.abs(ringOf[one.near] - ringOf[near]) > 50 ? 3 : 1.6)
      )
    )
  // beside the top, where a name would lie over the bird; in steps small enough for the fullest ring
  const start = 60
  let best = start
  for (let turn = start; turn < start + 360; turn += 15) if (room(turn % 360) > room(best)) best = turn % 360
  return best
}

/** The same picture and the same name is the same person as before, when there is just one such. */
export function samePerson(
  kind: string,
  name: string | null,
  earlier: readonly PlacedPerson[],
  taken: readonly string[]
): string | undefined {
  const wanted = name?.trim().toLowerCase() ?? null
  const found = new Set(
    earlier.filter((one) => one.kind === kind && (one.name?.toLowerCase() ?? null) === wanted).map(({ personId }) => personId)
  )
  const [only] = found
  return found.size === 1 && only && !taken.includes(only) ? only : undefined
}
