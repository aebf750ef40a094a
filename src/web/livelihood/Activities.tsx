/** Courses, internships and jobs: where each stands, by which rule it is lawful, what is said there, and the looks at one, three and six months. */
import { lazy } from 'react'
import { may } from '#domain/access/rules.ts'
import { nextStages, trades } from '#domain/livelihood/activity.ts'
import { activityKinds } from '#domain/livelihood/lawful-work.ts'
import { RowsPart } from '#web/design/RowsPart.tsx'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Activity } from './Activity.tsx'
import type { ActivityRow } from './livelihood.local.ts'
import type { PartProps } from './LivelihoodSection.tsx'

const ActivityForm = lazy(async () => ({ default: (await import('./ActivityForm.tsx')).ActivityForm }))
const MoveForm = lazy(async () => ({ default: (await import('./ActivityMoves.tsx')).MoveForm }))
const LookForm = lazy(async () => ({ default: (await import('./ActivityMoves.tsx')).LookForm }))

/** Its next stage, or the look of a month. */
interface Asked {
  readonly row: ActivityRow
  readonly month?: 1 | 3 | 6
}

export function Activities({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const plans = isOpen && may('livelihood.plan-activity', file.standings)
  const moves = isOpen && may('livelihood.move-activity', file.standings)
  const looks = isOpen && may('livelihood.record-look', file.standings)
  const title = (row: ActivityRow) => `${name(activityKinds.term(row.kind))} · ${name(trades.term(row.trade)).toLowerCase()}`
  return (
    <RowsPart<Asked>
      title={w.skills}
      add={plans ? w.addActivity : undefined}
      form={(asked, close) => {
        if (!asked) return <ActivityForm file={file} read={read} onClose={close} />
        const { row, month } = asked
        return month ? (
          <LookForm file={file} row={row} title={title(row)} month={month} onClose={close} />
        ) : (
          <MoveForm file={file} read={read} row={row} title={title(row)} onClose={close} />
        )
      }}
    >
      {(ask) => (
        <>
          {read.activities.length === 0 && <p className="quiet measure">{w.noActivities}</p>}
          <ul className="plain-list stack">
            {read.activities.map((row) => (
              <li key={row.id}>
                <Activity
                  row={row}
                  title={title(row)}
                  move={moves && nextStages(row.stage).length > 0 ? () => ask({ row }) : undefined}
                  look={looks ? (month) => ask({ row, month }) : undefined}
                />
              </li>
            ))}
          </ul>
          {read.activities.length > 0 && <p className="small quiet measure">{w.never}</p>}
        </>
      )}
    </RowsPart>
  )
}
