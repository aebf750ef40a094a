/** Where the child's map and the worker's differ: points to talk about, never an average (E2, last line; S99). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Near, PlacedPerson } from './child-map.ts'
import { nearSteps } from './child-map.ts'
import type { CountedTie } from './tie.ts'

/** In the order in which they are talked about. */
export const mapPoints = vocabulary([
  { code: 'AFRAID', id: 'anak takut', en: 'the child is scared' },
  { code: 'UNSAFE-NEAR', id: 'dekat bagi anak, dicatat tidak aman', en: 'close to the child, recorded as not safe' },
  { code: 'ONLY-CHILD', id: 'hanya di peta anak', en: 'only on the child’s map' },
  { code: 'NEARER', id: 'lebih dekat menurut anak', en: 'closer as the child sees it' },
  { code: 'FARTHER', id: 'lebih jauh menurut anak', en: 'farther as the child sees it' },
  { code: 'WANTS-MORE', id: 'anak ingin lebih sering', en: 'the child wants it more often' },
  { code: 'NOT-CONFIRMED', id: 'anak mengenalnya, petugas belum mencatat itu', en: 'the child knows it, the worker has not recorded so' },
  { code: 'ONLY-WORKER', id: 'hanya di peta petugas', en: 'only on the worker’s map' },
  // nothing differs, and that was said too
  { code: 'WHOLE', id: 'peta seluruhnya', en: 'the whole map' }
])
export type MapPoint = (typeof mapPoints.codes)[number]

export interface Difference {
  readonly point: MapPoint
  readonly personId: string | null
  readonly supporterId: string | null
}

export type SeenPerson = Pick<PlacedPerson, 'personId' | 'kind' | 'near' | 'feeling' | 'moreOften'> & {
  readonly supporterId: string | null
}
export interface SeenSupporter {
  readonly id: string
  /** live ties only */
  readonly ties: readonly Pick<CountedTie, 'strength' | 'consistency' | 'safety' | 'childConfirmed'>[]
}

/** How strong the worker calls it: the strongest of the supporter's ties, 0–3. */
export const strengthOf = ({ ties }: SeenSupporter): number => Math.max(0, ...ties.map(({ strength }) => strength))
const stepOf = (near: Near): number => nearSteps.term(near).step

export function differencesOf(people: readonly SeenPerson[], supporters: readonly SeenSupporter[]): readonly Difference[] {
  const standing = supporters.filter(({ ties }) => ties.length > 0)
  const met = new Set<string>()
  const found: Difference[] = []
  for (const person of people) {
    const supporter = standing.find(({ id }) => id === person.supporterId)
    if (supporter) met.add(supporter.id)
    for (const point of pointsOf(person, supporter)) found.push({ point, personId: person.personId, supporterId: supporter?.id ?? null })
  }
  for (const { id } of standing) if (!met.has(id)) found.push({ point: 'ONLY-WORKER', personId: null, supporterId: id })
  const order = mapPoints.codes
  return found
    .map((one, at) => ({ one, at }))
    .sort((a, b) => order.indexOf(a.one.point) - order.indexOf(b.one.point) || a.at - b.at)
    .map(({ one }) => one)
}

function pointsOf(person: SeenPerson, supporter: SeenSupporter | undefined): readonly MapPoint[] {
  const points: MapPoint[] = []
  const isKnownUnsafe = supporter?.ties.some(({ safety }) => safety === 'UNSAFE') ?? false
  if (person.feeling === 'AFRAID' && !isKnownUnsafe) points.push('AFRAID')
  if (!supporter) {
    // A pet comforts; no worker records it as support.
    if (person.kind !== 'PET') points.push('ONLY-CHILD')
    if (person.moreOften && person.kind !== 'PET') points.push('WANTS-MORE')
    return points
  }
  if (isKnownUnsafe) return person.feeling !== 'AFRAID' && person.near !== 'FAR' ? [...points, 'UNSAFE-NEAR'] : points
  const apart = stepOf(person.near) - strengthOf(supporter)
  if (apart >= 2) points.push('NEARER')
  if (apart <= -2) points.push('FARTHER')
  if (person.moreOften) points.push('WANTS-MORE')
  if (person.feeling !== 'AFRAID' && supporter.ties.some(({ childConfirmed }) => !childConfirmed)) points.push('NOT-CONFIRMED')
  return points
}

/** One name for one point, so that it can be found again among what was talked about. */
export const pointKey = ({ point, personId, supporterId }: Difference): string => [point, personId, supporterId].join('/')
