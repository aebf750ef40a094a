/** Courses, internships and jobs: where each stands, by which rule it is lawful, what is said there, and the looks at one, three and six months. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { nextStages, trades } from '#domain/livelihood/activity.ts'
import { activityKinds } from '#domain/livelihood/lawful-work.ts'
import { Button } from '#web/design/Button.tsx'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Activity } from './Activity.tsx'
import type { ActivityRow } from './livelihood.local.ts'
import type { PartProps } from './LivelihoodSection.tsx'

const ActivityForm = lazy(async () => ({ default: (await import('./ActivityForm.tsx')).ActivityForm }))
const MoveForm = lazy(async () => ({ default: (await import('./ActivityMoves.tsx')).MoveForm }))
const LookForm = lazy(async () => ({ default: (await import('./ActivityMoves.tsx')).LookForm }))

type Asked =
  | { readonly what: 'plan' }
  | { readonly what: 'move'; readonly row: ActivityRow }
  | { readonly what: 'look'; readonly row: ActivityRow; readonly month: 1 | 3 | 6 }

export function Activities({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const [asked, setAsked] = useState<Asked | null>(null)
  const moves = isOpen && may('livelihood.move-activity', file.standings)
  const looks = isOpen && may('livelihood.record-look', file.standings)
  const title = (row: ActivityRow) => `${name(activityKinds.term(row.kind))} · ${name(trades.term(row.trade)).toLowerCase()}`
  const close = () => setAsked(null)
  return (
    <section className="stack-s">
      <h3>{w.skills}</h3>
      {read.activities.length === 0 && <p className="quiet measure">{w.noActivities}</p>}
      <ul className="plain-list stack">
        {read.activities.map((row) => (
          <li key={row.id}>
            <Activity
              row={row}
              title={title(row)}
              move={moves && nextStages(row.stage).length > 0 ? () => setAsked({ what: 'move', row }) : undefined}
              look={looks ? (month) => setAsked({ what: 'look', row, month }) : undefined}
            />
          </li>
        ))}
      </ul>
      {read.activities.length > 0 && <p className="small quiet measure">{w.never}</p>}
      {isOpen && may('livelihood.plan-activity', file.standings) && (
        <div className="row no-print">
          <Button icon="plus" onClick={() => setAsked({ what: 'plan' })}>
            {w.addActivity}
          </Button>
        </div>
      )}
      <Suspense>
        {asked?.what === 'plan' && <ActivityForm file={file} read={read} onClose={close} />}
        {asked?.what === 'move' && <MoveForm file={file} read={read} row={asked.row} title={title(asked.row)} onClose={close} />}
        {asked?.what === 'look' && <LookForm file={file} row={asked.row} title={title(asked.row)} month={asked.month} onClose={close} />}
      </Suspense>
    </section>
  )
}
