/** The map as this phone knows it: what the server said, with what is not yet sent laid over it; and the state each command decides on. */
import type { TieState } from '#domain/support-map/change-tie.ts'
import type { ConfirmTie, changeTie, EndTie } from '#domain/support-map/change-tie.ts'
import type { RecordTie, RecordTieState } from '#domain/support-map/record-tie.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import type { Level, NeedSeverity } from '#domain/support-map/tie.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { z } from 'zod'
import type { CircleMap } from './circle-map.ts'

export interface MapSupporter {
  readonly id: string
  readonly role: string
  readonly level: Level
  readonly label: string
  readonly postId: string | null
  /** promises to the child that were kept, also by who took over from this person */
  readonly keptPromises?: number
}

/** The part of a case file the map is made of. */
export interface MapFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly needs: readonly NeedSeverity[]
  readonly supporters: readonly MapSupporter[]
  readonly ties: readonly Tie[]
}

export interface LaidMap extends MapFile {
  /** supporters who hold something that is only on this phone */
  readonly pendingIds: ReadonlySet<string>
}

type Change = z.infer<typeof changeTie.input>
type Confirm = z.infer<typeof ConfirmTie>
type End = z.infer<typeof EndTie>

/** Each item in the order it was made. One whose version the server has passed was delivered already or will be asked about. */
export function layOver(file: MapFile, items: readonly OutboxItem[]): LaidMap {
  let supporters = file.supporters
  let ties = file.ties
  const pendingIds = new Set<string>()
  const replace = (tieId: string, seenVersion: number, next: (tie: Tie) => Tie | null, delivered: boolean) => {
    const tie = ties.find((one) => one.id === tieId)
    if (!tie || tie.version !== seenVersion) return
    const changed = next(tie)
    ties = ties.flatMap((one) => (one.id === tieId ? (changed ? [{ ...changed, version: tie.version + 1 }] : []) : [one]))
    if (!delivered) pendingIds.add(tie.supporterId)
  }
  for (const item of items) {
    const delivered = item.status === 'delivered'
    if (item.name === 'support-map.record-tie') {
      const input = item.input as RecordTie
      if (ties.some((tie) => tie.id === input.tieId)) continue
      if (input.newSupporter && !supporters.some((one) => one.id === input.supporterId))
        supporters = [...supporters, { id: input.supporterId, ...input.newSupporter }]
      ties = [...ties, { ...input.terms, id: input.tieId, supporterId: input.supporterId, version: 1 }]
      if (!delivered) pendingIds.add(input.supporterId)
    } else if (item.name === 'support-map.change-tie') {
      const input = item.input as Change
      replace(input.tieId, input.seenVersion, (tie) => ({ ...tie, ...input.terms }), delivered)
    } else if (item.name === 'support-map.confirm-tie') {
      const input = item.input as Confirm
      replace(
        input.tieId,
        input.seenVersion,
        (tie) => ({ ...tie, lastConfirmedOn: input.confirmedOn, childConfirmed: tie.childConfirmed || input.byChild }),
        delivered
      )
    } else if (item.name === 'support-map.end-tie') {
      const input = item.input as End
      replace(input.tieId, input.seenVersion, () => null, delivered)
    }
  }
  return { ...file, supporters, ties, pendingIds }
}

/** The drawing's object. Who has no tie left does not stand on the circle. */
export function circleMapOf(map: LaidMap | MapFile, today: string, myPostIds: readonly string[] = []): CircleMap {
  const pending = 'pendingIds' in map ? map.pendingIds : new Set<string>()
  return {
    codeName: map.codeName,
    today,
    needs: map.needs,
    supporters: map.supporters.flatMap((supporter) => {
      const ties = map.ties.filter((tie) => tie.supporterId === supporter.id)
      if (ties.length === 0) return []
      return [
        {
          id: supporter.id,
          label: supporter.label,
          level: supporter.level,
          ties: ties.map(({ endsOn, ...tie }) => ({ ...pick(tie), ...(endsOn ? { endsOn } : {}) })),
          ...(pending.has(supporter.id) ? { pending: true } : {}),
          ...(supporter.postId && myPostIds.includes(supporter.postId) ? { isMe: true } : {}),
          ...(supporter.keptPromises ? { keptPromises: supporter.keptPromises } : {})
        }
      ]
    })
  }
}

const pick = ({ needs, keys, strength, consistency, safety, permanence, childConfirmed, lastConfirmedOn }: Omit<Tie, 'endsOn'>) => ({
  needs,
  keys,
  strength,
  consistency,
  safety,
  permanence,
  childConfirmed,
  lastConfirmedOn
})

export const recordTieState = (map: MapFile): RecordTieState => ({
  file: { state: map.state },
  supporterIds: map.supporters.map((one) => one.id)
})

export const tieState = (map: MapFile, tieId: string): TieState => ({
  file: { state: map.state },
  tie: map.ties.find((tie) => tie.id === tieId) ?? null
})
