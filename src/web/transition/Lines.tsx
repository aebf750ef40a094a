/** The lines of the transition plan: what stands, who holds it, until when; one press keeps a line. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { lineStates, transitionLines } from '#domain/transition/transition.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { transitionWords } from '#web/words/transition.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { GrowingFile, LineRow } from './transition.local.ts'
import './transition.css'

const LineForm = lazy(async () => ({ default: (await import('./LineForm.tsx')).LineForm }))

interface Props {
  readonly file: GrowingFile
  readonly transitionId: string
  readonly lines: readonly LineRow[]
}

export function Lines({ file, transitionId, lines }: Props) {
  const w = useWords(transitionWords)
  const name = useName()
  const [kept, setKept] = useState<LineRow | null>(null)
  const keeps = may('transition.keep-line', file.standings) && file.state !== 'ST15'
  return (
    <>
      <ol className="plain-list rows">
        {lines.map((row) => (
          <li key={row.line} className="grown-line">
            <Icon name={row.state === 'open' ? 'dot-empty' : 'check-circle'} size={20} />
            <div>
              <p>
                <strong>{name(transitionLines.term(row.line))}</strong> {row.isPending && <Tag icon="device">{w.pending}</Tag>}
              </p>
              <p className="small">
                {name(lineStates.term(row.state))}
                {row.holder && ` · ${row.holder}`}
                {row.dueOn && (
                  <>
                    {' '}
                    · <DayTime day={row.dueOn} kind="deadline" />
                  </>
                )}
              </p>
              {row.keptBy && <p className="small quiet">{w.keptBy(row.keptBy)}</p>}
            </div>
            {keeps && (
              <span className="no-print">
                <Button onClick={() => setKept(row)} aria-label={w.keepLine(name(transitionLines.term(row.line)))}>
                  {w.keep}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <Suspense>{kept && <LineForm file={file} transitionId={transitionId} line={kept} onClose={() => setKept(null)} />}</Suspense>
    </>
  )
}
