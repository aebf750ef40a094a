/** The readiness gate before a child goes home or to substitutes, as one pure function: every line by name, met or not (domain.md C7, E6; S37, S57, S71). */
import type { Risk } from '#domain/intake/danger.ts'
import type { Day } from '#domain/kernel/date.ts'
import { addDays } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { ReturnStepKind } from './return.ts'

export const readinessLines = vocabulary([
  { code: 'child-prepared', id: 'Anak sudah disiapkan', en: 'The child is prepared' },
  { code: 'fear-and-wish', id: 'Takut dan harapan anak sudah didengar', en: 'What the child fears and wishes was heard' },
  { code: 'family-accepts', id: 'Keluarga menerima anak', en: 'The family accepts the child' },
  { code: 'family-ready', id: 'Keluarga siap menurut daftar kesiapan', en: 'The family is ready by the checklist' },
  { code: 'substitute-accepts', id: 'Ada keluarga luas atau pengganti yang menerima', en: 'Relatives or substitutes accept the child' },
  { code: 'home-visit', id: 'Rumah sudah dikunjungi', en: 'The home was visited' },
  { code: 'trial-contact', id: 'Pertemuan percobaan sudah terjadi', en: 'A trial contact took place' },
  { code: 'surroundings', id: 'Lingkungan menerima, tanpa cap', en: 'The surroundings accept, without labels' },
  { code: 'safety', id: 'Keselamatan terjaga', en: 'Safety is assured' },
  { code: 'monitoring-agreed', id: 'Kunjungan sesudahnya disepakati', en: 'The visits afterwards are agreed' },
  { code: 'determined', id: 'Panel sudah memutuskan', en: 'A panel has decided' }
])
export type ReadinessLineCode = (typeof readinessLines.codes)[number]

export type Destination = 'family' | 'substitute'

/** All of this episode. */
export interface ReadinessFacts {
  readonly familyStatus: string | null
  /** the latest answers of the family readiness checklist */
  readonly checklist: { readonly outcome: 'go' | 'substitute-care' | 'unknown'; readonly answeredOn: Day } | null
  readonly steps: readonly ReturnStepKind[]
  readonly substituteAccepts: boolean
  readonly risk: Risk
  /** the last review with the child that looked at safety */
  readonly safetyLookedOn: Day | null
  readonly determined: boolean
}

export interface ReadinessLine {
  readonly line: ReadinessLineCode
  readonly isMet: boolean
}

/** What was true of a family a season ago says little about tonight. */
const recentDays = 30

/** A family that refuses, is suspected, is not found or does not exist: the road leads to substitutes (FS4–FS7). */
export const destinationOf = (familyStatus: string | null): Destination =>
  familyStatus !== null && familyStatus >= 'FS4' ? 'substitute' : 'family'

export function readinessGate(destination: Destination, facts: ReadinessFacts, today: Day): readonly ReadinessLine[] {
  const { familyStatus, checklist, steps } = facts
  const did = (line: ReturnStepKind): ReadinessLine => ({ line, isMet: steps.includes(line) })
  const isRecent = (day: Day | null): boolean => day !== null && day >= addDays(today, -recentDays)
  const accepting: readonly ReadinessLine[] =
    destination === 'family'
      ? [
          // FS5 is no acceptance, whatever else is ready: a suspected carer gets no child back (S70)
          { line: 'family-accepts', isMet: familyStatus === 'FS1' || familyStatus === 'FS2' },
          { line: 'family-ready', isMet: checklist?.outcome === 'go' && isRecent(checklist.answeredOn) }
        ]
      : [{ line: 'substitute-accepts', isMet: facts.substituteAccepts }]
  return [
    did('child-prepared'),
    did('fear-and-wish'),
    ...accepting,
    did('home-visit'),
    did('trial-contact'),
    did('surroundings'),
    { line: 'safety', isMet: facts.risk !== 'RK3' && isRecent(facts.safetyLookedOn) },
    did('monitoring-agreed'),
    { line: 'determined', isMet: facts.determined }
  ]
}

/** What must stand before a panel is asked whether a child goes back to her parents: every line but the panel's own. */
export const unmetBeforePanel = (facts: ReadinessFacts, today: Day): readonly ReadinessLineCode[] =>
  readinessGate('family', facts, today)
    .filter(({ line, isMet }) => !isMet && line !== 'determined')
    .map(({ line }) => line)
