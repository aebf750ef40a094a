/** Both maps met: who of the child's people is whom, where they differ, and what of that was talked about. */
import { type Difference, differencesOf, pointKey, type SeenSupporter } from '#domain/support-map/map-differences.ts'
import type { ChildMapsRead, MapTalk, ShownChildMap } from './child-map.local.ts'
import type { MapFile } from './support-map.local.ts'

export interface TalkPoint extends Difference {
  readonly talk: MapTalk | null
}

export const seenSupporters = (file: Pick<MapFile, 'supporters' | 'ties'>): readonly SeenSupporter[] =>
  file.supporters.map(({ id }) => ({ id, ties: file.ties.filter(({ supporterId }) => supporterId === id) }))

/** Whom only the worker sees stands on the list, but does not wait to be talked about: most of them are offices. */
export const openPoints = (points: readonly TalkPoint[]): number =>
  points.filter(({ talk, point }) => !talk && point !== 'WHOLE' && point !== 'ONLY-WORKER').length

/** Points of one edition, those not yet talked about first; the whole map last. */
export function talkPoints(
  file: Pick<MapFile, 'supporters' | 'ties'>,
  { links, talks }: ChildMapsRead,
  map: ShownChildMap
): readonly TalkPoint[] {
  const people = map.people.map((one) => ({
    ...one,
    supporterId: links.find(({ personId }) => personId === one.personId)?.supporterId ?? null
  }))
  const own = talks.filter(({ mapId }) => mapId === map.id)
  const now: readonly Difference[] = [...differencesOf(people, seenSupporters(file)), { point: 'WHOLE', personId: null, supporterId: null }]
  // What was talked about stays on the list after the worker's map has followed the child's.
  const gone = own.filter((talk) => !now.some((one) => pointKey(one) === pointKey(talk)))
  const points = now.map((one) => ({ ...one, talk: own.find((talk) => pointKey(talk) === pointKey(one)) ?? null }))
  return [
    ...points.filter(({ talk }) => !talk),
    ...points.filter(({ talk }) => talk),
    ...gone.map(({ point, personId, supporterId, ...talk }) => ({
      point,
      personId,
      supporterId,
      talk: { ...talk, point, personId, supporterId }
    }))
  ]
}
