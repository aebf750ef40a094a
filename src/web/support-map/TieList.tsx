/** Every support on a line of its own, ring by ring, with what can be done with it: confirm, change, end. */
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { daysBetween } from '#domain/kernel/date.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { Button } from '#web/design/Button.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { KeySign } from './signs.tsx'
import type { LaidMap } from './support-map.local.ts'
import type { TieRequest } from './TieForms.tsx'
import './tie-forms.css'

interface Props {
  readonly map: LaidMap
  /** Left out when the reader may not change the map. */
  onAsk?: ((request: TieRequest) => void) | undefined
}

export function TieList({ map, onAsk }: Props) {
  const w = useWords(tieFormWords)
  const name = useName()
  if (map.ties.length === 0) return <p className="quiet">{w.listEmpty}</p>
  return (
    <div className="stack">
      {levels.terms.map((level) => {
        const held = map.supporters
          .filter((one) => one.level === level.code)
          .flatMap((one) => map.ties.filter((tie) => tie.supporterId === one.id).map((tie) => ({ tie, label: one.label })))
        if (held.length === 0) return null
        return (
          <section key={level.code} aria-label={name(level)}>
            <h3 className="small quiet">{name(level)}</h3>
            <ul className="plain-list rows tie-list">
              {held.map(({ tie, label }) => (
                <Line key={tie.id} tie={tie} label={label} isPending={map.pendingIds.has(tie.supporterId)} onAsk={onAsk} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

interface LineProps {
  readonly tie: Tie
  readonly label: string
  readonly isPending: boolean
  onAsk?: ((request: TieRequest) => void) | undefined
}

function Line({ tie, label, isPending, onAsk }: LineProps) {
  const w = useWords(tieFormWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const facts = [
    w.strongSteady(w.strengths[tie.strength] ?? '', w.consistencies[tie.consistency] ?? ''),
    w.confirmedAgo(daysBetween(tie.lastConfirmedOn, today)),
    tie.childConfirmed ? w.byChildShort : w.notByChildShort,
    tie.permanence === 'PROJ' && tie.endsOn ? w.projectUntil(shortDay(tie.endsOn, today, language)) : ''
  ]
  return (
    <li>
      <div className="tie-line">
        <div className="tie-words">
          <p>
            <strong>{label}</strong> <span className="quiet">{tie.needs.map((need) => name(sevenNeeds.term(need))).join(', ')}</span>
          </p>
          <p className="row tie-keys">
            {tie.keys.map((key) => (
              <span key={key} className="tie-key">
                <KeySign name={key} /> {name(keys.term(key)).toLowerCase()}
              </span>
            ))}
            {tie.safety === 'UNSAFE' && <span className="tie-unsafe">{w.unsafe}</span>}
            {isPending && <Tag icon="device">{w.onPhone}</Tag>}
          </p>
          <p className="caption">{facts.filter(Boolean).join(' · ')}</p>
        </div>
        {onAsk && (
          <fieldset className="row no-print" aria-label={w.actionsOf(label)}>
            <Button kind="quiet" onClick={() => onAsk({ kind: 'confirm', tie })}>
              {w.confirm}
            </Button>
            <Button kind="quiet" onClick={() => onAsk({ kind: 'change', tie })}>
              {w.edit}
            </Button>
            <Button kind="quiet" onClick={() => onAsk({ kind: 'end', tie })}>
              {w.end}
            </Button>
          </fieldset>
        )}
      </div>
    </li>
  )
}
