/** What changed on the circle, tie by tie: who came, went, grew stronger or weaker, was confirmed, or is not safe; with day, person and reason (E2). */
import { dayOf } from '#domain/kernel/date.ts'
import type { MapHistory } from './map-history.ts'

type ChangeKind = 'came' | 'went' | 'stronger' | 'weaker' | 'confirmed' | 'unsafe' | 'safe-again' | 'other'

export interface MapChange {
  readonly kind: ChangeKind
  readonly label: string
  readonly day: string
  /** who recorded it; null for what is older than the name kept beside it */
  readonly by: string | null
  /** why a tie ended */
  readonly reason: string | null
  /** the child said so */
  readonly byChild: boolean
  readonly id: string
}

type Version = MapHistory['versions'][number]

/** Every change after `after` up to and including `until`, oldest first; without `after`, from the beginning. */
export function changesBetween(history: MapHistory, after: string | null, until: string): readonly MapChange[] {
  const before = new Map(history.versions.map((one) => [`${one.id} ${one.version}`, one]))
  return history.versions.flatMap((version) => {
    const day = dayOf(version.at)
    if (day > until || (after !== null && day <= after)) return []
    const earlier = before.get(`${version.id} ${version.version - 1}`)
    const label = history.supporters.find((one) => one.id === version.supporterId)?.label ?? ''
    return kindsOf(version, earlier).map((kind) => ({
      kind,
      label,
      day,
      by: version.by,
      reason: version.endedReason,
      byChild: version.childConfirmed && !earlier?.childConfirmed,
      id: `${version.id} ${version.version} ${kind}`
    }))
  })
}

function kindsOf(now: Version, before: Version | undefined): readonly ChangeKind[] {
  if (now.endedAt !== null) return ['went']
  if (!before) return now.safety === 'UNSAFE' ? ['came', 'unsafe'] : ['came']
  const kinds: ChangeKind[] = []
  if (now.safety === 'UNSAFE' && before.safety !== 'UNSAFE') kinds.push('unsafe')
  if (now.safety !== 'UNSAFE' && before.safety === 'UNSAFE') kinds.push('safe-again')
  const grown = now.strength + now.consistency - before.strength - before.consistency
  if (grown !== 0) kinds.push(grown > 0 ? 'stronger' : 'weaker')
  if (now.lastConfirmedOn > before.lastConfirmedOn || (now.childConfirmed && !before.childConfirmed)) kinds.push('confirmed')
  return kinds.length > 0 ? kinds : ['other']
}
