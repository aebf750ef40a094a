/** Where there is still room around a child: which ring, and who there could do more, for one place of the circle. */
import type { Need } from '#domain/assessment/need.ts'
import { fillCells, unit, weigh } from '#domain/support-map/strength.ts'
import { type Key, type Level, levels } from '#domain/support-map/tie.ts'
import { countedTies, type PlanMap } from './plan-map.ts'

/**
 * The slack of a ring: what the safe people who already stand at this need could still give to this key. Nobody near counts as
 * nothing; then the emptiest ring, and among equals the one closest to the child.
 */
export function levelWithMostSlack(map: PlanMap, need: Need, key: Key): Level {
  const cells = cellsOf(map)
  const slackOf = (level: Level): number =>
    near(map, need, level).reduce((sum, id) => sum + roomOf(cells.holdersOf(level, need, key).get(id)), 0)
  return levels.codes.reduce((best, level) => {
    const [mine, theirs] = [slackOf(level), slackOf(best)]
    if (mine !== theirs) return mine > theirs ? level : best
    return cells.held(level, need, key) < cells.held(best, need, key) ? level : best
  })
}

/** At most two safe people of a ring who could do more here: those who stand at this need already come first. */
export function peopleNear(map: PlanMap, need: Need, key: Key, level: Level, without: readonly string[] = []): readonly string[] {
  const holders = cellsOf(map).holdersOf(level, need, key)
  const standing = new Set(near(map, need, level))
  return safePeople(map)
    .filter(({ id, level: ring, role }) => ring === level && !without.includes(id) && mayCarry(role, key))
    .map(({ id }) => ({ id, here: standing.has(id) ? 1 : 0, room: roomOf(holders.get(id)) }))
    .filter(({ room }) => room > 0)
    .sort((a, b) => b.here - a.here || b.room - a.room || (a.id < b.id ? -1 : 1))
    .slice(0, 2)
    .map(({ id }) => id)
}

const roomOf = (held: number | undefined): number => Math.max(0, unit - (held ?? 0))

/** A friend of the same age may accept and encourage; keeping a child safe is not laid on another child. */
const mayCarry = (role: string, key: Key): boolean => key !== 'PRO' || role !== 'SP-MEZ-SEBAYA'

/** Nobody with a tie that is not safe, or not known to be safe, is asked for more. */
const safePeople = (map: PlanMap) =>
  map.supporters.filter(({ id }) => {
    const own = map.ties.filter((tie) => tie.supporterId === id)
    return own.length > 0 && own.every((tie) => tie.safety === 'SAFE')
  })

const near = (map: PlanMap, need: Need, level: Level): readonly string[] =>
  safePeople(map)
    .filter((one) => one.level === level && map.ties.some((tie) => tie.supporterId === one.id && tie.needs.includes(need)))
    .map(({ id }) => id)

const cellsOf = (map: PlanMap) => fillCells(countedTies(map).map((tie) => weigh(tie, map.today)))
