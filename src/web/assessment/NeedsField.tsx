/** The seven needs: how heavy the worker finds each, beside how heavy the child says it is. The child may pass over any of them. */
import type { NeedFound } from '#domain/assessment/assessment.ts'
import { type Need, needs } from '#domain/assessment/need.ts'
import { type SubNeed, subNeedsOf } from '#domain/assessment/sub-needs.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { assessmentWords } from '#web/words/assessment.ts'
import { useName, useWords } from '#web/words/words.tsx'

interface Props {
  readonly value: readonly NeedFound[]
  readonly error: string | undefined
  onChange(value: NeedFound[]): void
}

export function NeedsField({ value, error, onChange }: Props) {
  const w = useWords(assessmentWords)
  const put = (found: NeedFound) =>
    onChange(needs.codes.flatMap((code) => (code === found.need ? [found] : value.filter((one) => one.need === code))))
  return (
    <section className="stack-s" data-faulty={error ? '' : undefined}>
      <h3>{w.needsTitle}</h3>
      <p className="field-hint">{w.needsHint}</p>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <ul className="plain-list needs-list">
        {needs.codes.map((code) => (
          <One key={code} need={code} found={value.find((one) => one.need === code)} onChange={put} />
        ))}
      </ul>
    </section>
  )
}

interface OneProps {
  readonly need: Need
  readonly found: NeedFound | undefined
  onChange(found: NeedFound): void
}

type Step = '0' | '1' | '2' | '3'

function One({ need, found, onChange }: OneProps) {
  const w = useWords(assessmentWords)
  const name = useName()
  const now: NeedFound = found ?? { need, severity: 0, stated: null, subNeeds: [] }
  const steps = (['0', '1', '2', '3'] as const).map((step) => ({ value: step as Step, label: w.severities[Number(step) as 0 | 1 | 2 | 3] }))
  const heavy = now.severity > 0 || (now.stated ?? 0) > 0
  return (
    <li className="need-row">
      <h4 className="need-name">{name(needs.term(need))}</h4>
      <ChoiceChips<Step>
        label={w.byWorker}
        required
        options={steps}
        value={found ? (String(found.severity) as Step) : undefined}
        onChange={(step) => onChange({ ...now, severity: Number(step ?? 0) })}
      />
      <ChoiceChips<Step | '-'>
        label={w.byChild}
        required
        options={[...steps, { value: '-', label: w.notAsked }]}
        value={now.stated === null ? '-' : (String(now.stated) as Step)}
        onChange={(step) => onChange({ ...now, stated: step === undefined || step === '-' ? null : Number(step) })}
      />
      {heavy && (
        <div className="need-parts">
          <CheckChips<SubNeed>
            label={w.parts}
            options={vocabularyOptions(subNeedsOf(need), name)}
            value={now.subNeeds}
            onChange={(parts) => onChange({ ...now, subNeeds: [...(parts ?? [])] })}
          />
        </div>
      )}
    </li>
  )
}
