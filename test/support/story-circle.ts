/** The child's circle in a story: who comes, grows, is confirmed and steps back; and the figures of E2 as the worker's page counts them. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import type { CountedMap } from '#domain/support-map/counted-map.ts'
import { postId } from '#server/demo/network.ts'
import type { Ground, Who } from './story.ts'

type RoleCode = (typeof supporterRoles.codes)[number]
interface TieOf {
  /** places: needs and keys, as 'N2 N4' and 'ACC PRO' */
  readonly needs: string
  readonly keys: string
  /** strength and consistency */
  readonly held: readonly [number, number]
  readonly child?: boolean
  readonly safety?: 'SAFE' | 'UNSAFE' | 'UNKNOWN'
  /** project money that ends in so many days */
  readonly project?: number
}
interface Known {
  readonly id: string
  readonly supporterId: string
  readonly label: string
  version: number
  terms: Record<string, unknown>
}
interface FileRead {
  readonly needs: CountedMap['needs']
  readonly supporters: readonly { readonly id: string; readonly level: string; readonly label: string }[]
  readonly ties: readonly { readonly supporterId: string; readonly [field: string]: unknown }[]
}

export function layCircle({ child, does, of, today, person, caseFileId }: Ground) {
  let ties: Known[] = []
  const supporters = new Map<string, string>()
  const find = (label: string): Known => {
    const tie = ties.find((one) => one.label === label)
    if (!tie) throw new Error(`nobody called ${label} on the circle`)
    return tie
  }
  const termsOf = (tie: TieOf) => ({
    needs: tie.needs.split(' '),
    keys: tie.keys.split(' '),
    resources: ['EMO'],
    strength: tie.held[0],
    consistency: tie.held[1],
    safety: tie.safety ?? 'SAFE',
    permanence: tie.project === undefined ? 'PERM' : 'PROJ',
    endsOn: tie.project === undefined ? null : addDays(today(), tie.project),
    childConfirmed: tie.child ?? true,
    lastConfirmedOn: today(),
    stewardPostId: postId(child.area, 'R01')
  })
  async function score(who: Who = 'worker') {
    const read = await (await person(who)).read('case-file.read', { id: caseFileId }, '/case-files/:id')
    if (read.outcome !== 'shown') throw new Error(`the file: ${read.outcome}`)
    const file = read.value as FileRead
    const by = new Map(file.supporters.map((one) => [one.id, one]))
    const counted = file.ties.map((tie) => ({ ...tie, supporter: tie.supporterId, level: by.get(tie.supporterId)?.level }))
    const found = scoreSupportMap({ today: today(), needs: file.needs, ties: counted as unknown as CountedMap['ties'] })
    return { found, labelOf: (id: string) => by.get(id)?.label ?? id }
  }
  const rounded = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
  return {
    /** somebody comes onto the circle, or holds one more place */
    async supports(label: string, role: RoleCode, tie: TieOf, by: Who = 'worker', post?: string): Promise<void> {
      const known = supporters.get(label)
      const supporterId = known ?? randomUUID()
      const { level } = supporterRoles.term(role)
      const [tieId, terms] = [randomUUID(), termsOf(tie)]
      const newSupporter = known ? null : { role, level, label, postId: post ?? null }
      await does(by, 'support-map.record-tie', of({ tieId, supporterId, newSupporter, terms }))
      supporters.set(label, supporterId)
      ties.push({ id: tieId, supporterId, label, version: 1, terms })
    },
    /** the first tie of this person becomes stronger, weaker, or holds other places */
    async grows(label: string, change: Partial<TieOf>, by: Who = 'worker'): Promise<void> {
      const tie = find(label)
      const given: TieOf = {
        needs: change.needs ?? (tie.terms.needs as string[]).join(' '),
        keys: change.keys ?? (tie.terms.keys as string[]).join(' '),
        held: change.held ?? [tie.terms.strength as number, tie.terms.consistency as number],
        child: change.child ?? (tie.terms.childConfirmed as boolean),
        safety: change.safety ?? (tie.terms.safety as 'SAFE')
      }
      const terms = {
        ...termsOf(given),
        ...(change.project === undefined
          ? { permanence: tie.terms.permanence, endsOn: tie.terms.endsOn }
          : termsOf({ ...given, project: change.project }))
      }
      await does(by, 'support-map.change-tie', of({ tieId: tie.id, seenVersion: tie.version, terms }))
      Object.assign(tie, { version: tie.version + 1, terms })
    },
    /** asked of the child and of them: is this still so? (SLA-16) */
    async confirmed(labels: readonly string[] | 'all', by: Who = 'worker'): Promise<void> {
      for (const tie of ties.filter(({ label, terms }) => terms.safety !== 'UNSAFE' && (labels === 'all' || labels.includes(label)))) {
        await does(by, 'support-map.confirm-tie', of({ tieId: tie.id, seenVersion: tie.version, confirmedOn: today(), byChild: true }))
        tie.version += 1
      }
    },
    async stepsBack(label: string, reason = 'moved', by: Who = 'worker'): Promise<void> {
      for (const tie of ties.filter((one) => one.label === label))
        await does(by, 'support-map.end-tie', of({ tieId: tie.id, seenVersion: tie.version, reason }))
      ties = ties.filter((one) => one.label !== label)
    },
    /** ties that went on with a successor are one version further */
    carriedOver(post: string): void {
      for (const tie of ties) if (tie.terms.stewardPostId === post) tie.version += 1
    },
    coverage: async (who?: Who): Promise<string> => rounded((await score(who)).found.coverage),
    acceptance: async (who?: Who): Promise<string> => rounded((await score(who)).found.acceptanceIndex),
    sustainability: async (who?: Who): Promise<string> => (await score(who)).found.sustainability.band,
    /** places that rest on one supporter alone, as 'Ibu N2/PRO' */
    async restsOnOne(who?: Who): Promise<string[]> {
      const { found, labelOf } = await score(who)
      return found.singlePointsOfFailure.map(({ supporter, need, key }) => `${labelOf(supporter)} ${need}/${key}`).toSorted()
    },
    async severeGaps(who?: Who): Promise<string[]> {
      return (await score(who)).found.gaps.filter((gap) => gap.severe).map(({ need, key }) => `${need}/${key}`)
    }
  }
}
