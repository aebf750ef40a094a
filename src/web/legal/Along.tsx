/** Who goes along to each step of the law: the next one first, what has been below. */
import { may } from '#domain/access/rules.ts'
import { companions, outcomes, proceedings, wishes } from '#domain/legal/accompaniment.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { legalWords } from '#web/words/legal.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { AlongRow } from './legal.local.ts'
import type { PartProps } from './LegalSection.tsx'

const isAhead = ({ outcome }: AlongRow): boolean => outcome === 'planned' || outcome === 'put-off'
/** Its day has come, so there is something to tell. */
const isDue = (row: AlongRow): boolean => isAhead(row) && row.onDay <= deviceNow().today

export function Along({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const keeps = may('legal.keep-accompaniment', file.standings)
  const ahead = read.accompaniments.filter(isAhead)
  const past = read.accompaniments.filter((row) => !isAhead(row)).toReversed()
  const lines = (rows: readonly AlongRow[]) => (
    <ul className="plain-list rows">
      {rows.map((row) => (
        <Line key={row.id} row={row} {...(keeps ? { onKeep: () => onAsk({ form: 'along', along: row }) } : {})} />
      ))}
    </ul>
  )
  return (
    <section className="stack-s">
      <h3>{w.along.title}</h3>
      {read.accompaniments.length === 0 && <p className="quiet">{read.recorder?.isTeam === false ? w.ownNone : w.along.none}</p>}
      {ahead.length > 0 && lines(ahead)}
      {past.length > 0 && (
        <details className="legal-more" open={ahead.length === 0}>
          <summary>{w.along.earlier(past.length)}</summary>
          {lines(past)}
        </details>
      )}
      {keeps && (
        <div className="row no-print">
          <Button icon="people" onClick={() => onAsk({ form: 'along', along: null })}>
            {w.along.plan}
          </Button>
        </div>
      )}
    </section>
  )
}

function Line({ row, onKeep }: { readonly row: AlongRow; onKeep?(): void }) {
  const w = useWords(legalWords)
  const name = useName()
  const what = name(proceedings.term(row.proceeding))
  const who = row.companionTitle ?? (row.companion ? name(companions.term(row.companion)) : w.along.nobody)
  return (
    <li className="legal-limit">
      <Icon name={isAhead(row) ? 'calendar' : row.outcome === 'alone' ? 'cross' : 'check-circle'} size={20} />
      <div>
        <p>
          <strong>{what}</strong> · {who} {row.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p className="small quiet">
          <DayTime day={row.onDay} kind={isAhead(row) ? 'deadline' : 'event'} />
          {[
            row.outcome === 'put-off' && name(outcomes.term(row.outcome)).toLowerCase(),
            row.isTrained !== null && (row.isTrained ? w.along.trained : w.along.untrained),
            row.outcome !== 'alone' && name(wishes.term(row.wish)).toLowerCase()
          ]
            .filter(Boolean)
            .map((words) => ` · ${words}`)}
        </p>
      </div>
      {onKeep && (
        <Button
          kind={isDue(row) ? 'second' : 'quiet'}
          aria-label={isDue(row) ? w.along.keepOne(what) : w.along.changeOne(what)}
          onClick={onKeep}
        >
          {isDue(row) ? w.along.keep : w.along.change}
        </Button>
      )}
    </li>
  )
}
