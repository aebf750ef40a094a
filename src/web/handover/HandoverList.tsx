/** Every hand-over that concerns the reader: mine to receive, mine to give, and those of the unit for whoever supervises. */
import { Link } from 'wouter'
import type { HandoverKind } from '#domain/handover/handover.ts'
import { Empty } from '#web/design/Empty.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { buttonClass } from '#web/design/Button.tsx'
import { handoverWords } from '#web/words/handover.ts'
import { handoverStepWords } from '#web/words/handover-steps.ts'
import { useWords } from '#web/words/words.tsx'
import type { Side } from './handover.local.ts'
import './handover.css'

export interface ListedHandover {
  readonly id: string
  readonly caseFileId: string
  readonly codeName: string
  readonly kind: HandoverKind
  readonly firstDay: string
  readonly fromName: string | null
  readonly toName: string | null
  readonly side: Side
  readonly total: number
  readonly accepted: number
  readonly openQuestions: number
  readonly childIntroduced: boolean
}

const sides: readonly Side[] = ['receive', 'give', 'watch']

export function HandoverList({ list }: { readonly list: readonly ListedHandover[] }) {
  const w = useWords(handoverStepWords).list
  if (list.length === 0) return <Empty title={w.empty}>{w.emptyBody}</Empty>
  return (
    <>
      {sides.map((side) => {
        const of = list.filter((one) => one.side === side)
        return (
          of.length > 0 && (
            <section key={side}>
              <h2>{w[side]}</h2>
              <ul className="plain-list rows">
                {of.map((one) => (
                  <Row key={one.id} one={one} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

function Row({ one }: { readonly one: ListedHandover }) {
  const words = useWords(handoverWords)
  const w = useWords(handoverStepWords).list
  const open = [
    words.progress(one.accepted, one.total),
    one.openQuestions > 0 && w.questions(one.openQuestions),
    !one.childIntroduced && w.child
  ].filter(Boolean)
  return (
    <li className="handover-row">
      <div className="handover-words">
        <p>
          <strong className="code-name">{one.codeName}</strong>{' '}
          <span className="quiet">{words.fromTo(one.fromName ?? words.gone, one.toName ?? words.gone)}</span>
        </p>
        <p className="small quiet">
          <DayTime day={one.firstDay} kind="event" /> · {open.join(' · ')}
        </p>
      </div>
      <Link href={`/anak/${one.caseFileId}/serah-terima`} className={buttonClass(one.side === 'receive' ? 'primary' : 'second')}>
        {w.open}
      </Link>
    </li>
  )
}
