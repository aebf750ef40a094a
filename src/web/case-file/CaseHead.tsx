/** The head of a case file: code name, age band, state with its day, risk as word and shape, worker, and the next step with its one button. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { ageBands } from '#domain/case-file/child.ts'
import { isClosed, states } from '#domain/case-file/state.ts'
import { risks } from '#domain/intake/danger.ts'
import { dayOf, daysBetween } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { CaseWork, FileHead } from './case-file.local.ts'

const ChangeRisk = lazy(async () => ({ default: (await import('./ChangeRisk.tsx')).ChangeRisk }))
const MoveState = lazy(async () => ({ default: (await import('./MoveState.tsx')).MoveState }))

interface Props {
  readonly head: FileHead
  readonly work: CaseWork | undefined
  /** The child's bird; drawn by the support map, which this feature does not know. */
  readonly bird: ReactNode
  readonly nextStep: ReactNode
  /** The way to the real name, beside the other acts. */
  readonly identity: ReactNode
}

export const riskShapes = { RK1: 'dot-empty', RK2: 'triangle', RK3: 'alert' } as const satisfies Record<string, IconName>

export function CaseHead({ head, work, bird, nextStep, identity }: Props) {
  const w = useWords(caseFileWords).head
  const name = useName()
  const [form, setForm] = useState<'move' | 'risk' | null>(null)
  const { today } = deviceNow()
  // A closed file is only opened again; where it stands says when and why.
  const works = !isClosed(head.state)
  const days = daysBetween(dayOf(head.stateSince), today) + 1
  return (
    <>
      <div className="case-head">
        <PageHead
          icon={<span className="case-bird">{bird}</span>}
          title={
            <>
              <span className="code-name">{head.codeName}</span> <span className="tag case-age">{name(ageBands.term(head.ageBand))}</span>
            </>
          }
          under={
            <ul className="case-facts plain-list">
              <li>
                <Icon name="arrow-right" size={18} />
                {w.dayOf(name(states.term(head.state)), days)}
              </li>
              <li className={head.risk === 'RK3' ? 'case-danger' : undefined}>
                <Icon name={riskShapes[head.risk]} size={18} />
                {w.risk} <strong>{name(risks.term(head.risk)).toLowerCase()}</strong>
              </li>
              <li>
                <Icon name="people" size={18} />
                {head.worker.name ? w.worker(head.worker.title, head.worker.name) : w.vacant}
              </li>
              {head.isPending && (
                <li>
                  <Tag icon="device">{w.pending}</Tag>
                </li>
              )}
            </ul>
          }
        />
        <div className="case-next">{nextStep}</div>
      </div>
      <div className="row no-print case-acts">
        {works && may('case-file.move-state', head.standings) && (
          <Button kind="quiet" icon="arrow-right" onClick={() => setForm('move')}>
            {w.move}
          </Button>
        )}
        {works && may('case-file.raise-risk', head.standings) && (
          <Button kind="quiet" icon="triangle" onClick={() => setForm('risk')}>
            {w.risks}
          </Button>
        )}
        {identity}
      </div>
      <Suspense>
        {form === 'move' && work && <MoveState head={head} work={work} onClose={() => setForm(null)} />}
        {form === 'risk' && <ChangeRisk head={head} onClose={() => setForm(null)} />}
      </Suspense>
    </>
  )
}
