/** The safety plan in the child's words, and a small card of it to keep: the card says nothing about who gave it. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { contactChannels, contactWindows, warningSigns } from '#domain/case-file/safety.ts'
import { deviceSafeties } from '#domain/case-file/safety-plan.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { safetyWords } from '#web/words/safety.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { FileHead, WrittenPlan } from './case-file.local.ts'

const SafetyPlanForm = lazy(async () => ({ default: (await import('./SafetyPlanForm.tsx')).SafetyPlanForm }))

interface Props {
  readonly head: FileHead
  readonly plan: WrittenPlan | null
}

export function SafetySection({ head, plan }: Props) {
  const w = useWords(caseFileWords)
  const name = useName()
  const [isWriting, setIsWriting] = useState(false)
  const mayWrite = may('case-file.write-safety-plan', head.standings) && !isClosed(head.state)
  const s = useWords(safetyWords).safety
  const list = <T extends { readonly code: string; readonly id: string; readonly en: string }>(
    terms: readonly T[],
    codes: readonly string[]
  ) => terms.filter((term) => codes.includes(term.code)).map((term) => name(term))
  return (
    <div className="stack">
      {!plan && (
        <Empty
          title={w.sections.safety}
          action={
            mayWrite && (
              <Button kind="primary" onClick={() => setIsWriting(true)}>
                {s.write}
              </Button>
            )
          }
        >
          {s.empty}
        </Empty>
      )}
      {plan && (
        <>
          <dl className="case-rows">
            <Row label={s.signs} value={list(warningSigns.terms, plan.warningSigns)} />
            <Row label={s.people} value={plan.safePeople} />
            <Row label={s.places} value={plan.safePlaces} />
            <Row label={s.whatToDo} value={plan.whatToDo} />
            <Row label={s.whomToCall} value={plan.whomToCall} />
            <Row label={s.channels} value={[...list(contactChannels.terms, plan.channels), ...list(contactWindows.terms, plan.windows)]} />
            <Row label={s.codeWord} value={plan.codeWord} />
            <Row label={s.device} value={list(deviceSafeties.terms, plan.deviceSafety)} />
            <Row label={s.notToTell} value={plan.notToTell} />
          </dl>
          <p className="caption row">
            <span>
              {s.version(plan.version)}
              {plan.writtenBy ? ` · ${plan.writtenBy}` : ''} · {s.review} <DayTime day={plan.reviewOn} />
            </span>
            {plan.isPending && <Tag icon="device">{w.head.pending}</Tag>}
          </p>
          <div className="row no-print">
            {mayWrite && (
              <Button icon="pencil" onClick={() => setIsWriting(true)}>
                {s.change}
              </Button>
            )}
            <Button kind="quiet" icon="printer" onClick={printCard}>
              {s.card}
            </Button>
          </div>
          <SafetyCard plan={plan} />
        </>
      )}
      <Suspense fallback={null}>{isWriting && <SafetyPlanForm head={head} plan={plan} onClose={() => setIsWriting(false)} />}</Suspense>
    </div>
  )
}

function Row({ label, value }: { readonly label: string; readonly value: string | null | readonly string[] }) {
  if (value === null || value.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{typeof value === 'string' ? value : value.join(' · ')}</dd>
    </div>
  )
}

/** Small enough for a pocket. No word on it tells a finder anything but that somebody looks after somebody; the code word stays in the head. */
function SafetyCard({ plan }: { readonly plan: WrittenPlan }) {
  const w = useWords(safetyWords).safety
  const lines = [
    [w.cardLines.people, plan.safePeople],
    [w.cardLines.places, plan.safePlaces],
    [w.cardLines.doing, plan.whatToDo],
    [w.cardLines.call, plan.whomToCall]
  ] as const
  return (
    <aside className="safety-card" aria-hidden="true">
      <strong>{w.cardTitle}</strong>
      {lines.map(
        ([label, value]) =>
          value && (
            <p key={label}>
              <b>{label}</b>
              <br />
              {value}
            </p>
          )
      )}
    </aside>
  )
}

/** Prints the card alone. */
function printCard(): void {
  const { dataset } = document.documentElement
  dataset.print = 'card'
  addEventListener('afterprint', () => delete dataset.print, { once: true })
  print()
}
