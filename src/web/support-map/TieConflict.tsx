/** One tie changed in two places: both versions side by side in words, and the person chooses. Nothing is overwritten silently. */
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { keys, permanences, resources, safeties } from '#domain/support-map/tie.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import { resolve } from '#web/offline/outbox.ts'
import { fieldWords } from '#web/words/support-map-problems.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { MapFile } from './support-map.local.ts'

interface Mine {
  readonly tieId: string
  readonly seenVersion: number
  readonly terms?: Partial<Tie>
  readonly confirmedOn?: string
  readonly byChild?: boolean
  readonly reason?: string
}

export function TieConflict({ item, map }: { readonly item: OutboxItem; readonly map: MapFile }) {
  const w = useWords(tieFormWords)
  const labels = useWords(fieldWords)
  const say = useSaying()
  const theirs = (item.problem as { readonly current?: Tie } | undefined)?.current
  const mine = item.input as Mine
  if (!theirs) return null
  const version: Partial<Tie> =
    mine.terms ??
    (mine.confirmedOn
      ? { ...theirs, lastConfirmedOn: mine.confirmedOn, childConfirmed: theirs.childConfirmed || mine.byChild === true }
      : theirs)
  const label = map.supporters.find((one) => one.id === theirs.supporterId)?.label ?? ''
  const rows = fields.filter((field) => JSON.stringify(version[field] ?? null) !== JSON.stringify(theirs[field] ?? null))
  return (
    <Card due as="section" title={w.conflict.title(label)}>
      <p>{w.conflict.hint}</p>
      <table className="table tie-conflict">
        <thead>
          <tr>
            <th scope="col">{w.conflict.field}</th>
            <th scope="col">{w.conflict.mine}</th>
            <th scope="col">{w.conflict.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {mine.reason !== undefined && (
            <tr>
              <th scope="row">{w.conflict.state}</th>
              <td>{w.conflict.ended}</td>
              <td>{w.strongSteady(w.strengths[theirs.strength] ?? '', w.consistencies[theirs.consistency] ?? '')}</td>
            </tr>
          )}
          {rows.map((field) => (
            <tr key={field}>
              <th scope="row">{labels[field]}</th>
              <td>{say(field, version)}</td>
              <td>{say(field, theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row card-actions">
        <Button kind="primary" onClick={() => void resolve(item.id, { retryWith: { ...mine, seenVersion: theirs.version } })}>
          {w.conflict.useMine}
        </Button>
        <Button onClick={() => void resolve(item.id, 'discard')}>{w.conflict.useTheirs}</Button>
      </div>
    </Card>
  )
}

const fields = [
  'needs',
  'keys',
  'strength',
  'consistency',
  'resources',
  'safety',
  'permanence',
  'endsOn',
  'childConfirmed',
  'lastConfirmedOn'
] as const

/** A value of a tie as a person says it. */
function useSaying(): (field: (typeof fields)[number], tie: Partial<Tie>) => string {
  const w = useWords(tieFormWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (value: string | null | undefined) => (value ? shortDay(value, today, language) : w.conflict.none)
  return (field, tie) => {
    switch (field) {
      case 'needs':
        return (tie.needs ?? []).map((need) => name(sevenNeeds.term(need))).join(', ')
      case 'keys':
        return (tie.keys ?? []).map((key) => name(keys.term(key))).join(', ')
      case 'resources':
        return (tie.resources ?? []).map((one) => name(resources.term(one))).join(', ') || w.conflict.none
      case 'strength':
        return w.strengths[tie.strength ?? 0] ?? ''
      case 'consistency':
        return w.consistencies[tie.consistency ?? 0] ?? ''
      case 'safety':
        return tie.safety ? name(safeties.term(tie.safety)) : ''
      case 'permanence':
        return tie.permanence ? name(permanences.term(tie.permanence)) : ''
      case 'childConfirmed':
        return tie.childConfirmed ? w.conflict.yes : w.conflict.no
      case 'endsOn':
      case 'lastConfirmedOn':
        return day(tie[field])
    }
  }
}
