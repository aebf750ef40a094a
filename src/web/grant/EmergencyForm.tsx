/** Opening a file in an emergency, in three steps: what follows from it, whose file, what and why. It is never queued: now, or not at all. */
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { compartments } from '#domain/access/compartments.ts'
import { openableByBreakGlass } from '#domain/access/standing.ts'
import { emergencyReasons } from '#domain/grant/break-glass.ts'
import { OpenInEmergency, type OpenInEmergencyProblem, openInEmergency } from '#domain/grant/open-in-emergency.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { Button } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { OwnRead } from './emergency-reads.ts'

problemWords.id satisfies Covers<OpenInEmergencyProblem>

const { unitId, codeName, compartments: named, reasonCode, reason } = OpenInEmergency.shape
const Answers = z.object({ province: z.string().optional(), unitId, codeName, compartments: named, reasonCode, reason })
type Answers = z.output<typeof Answers>
type Values = Unfilled<z.input<typeof Answers>>

/** The pointer comes with whatever is opened. */
const choices = compartments.terms.filter(({ code }) => code !== 'K1' && openableByBreakGlass.includes(code))

interface Props {
  readonly units: OwnRead['units']
  onOpened(caseFileId: string): void
}

export function EmergencyForm({ units, onOpened }: Props) {
  const w = useWords(breakGlassWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const [step, setStep] = useState<1 | 2 | 3>(1)
  const head = useRef<HTMLHeadingElement>(null)
  const before = useRef(step)
  useEffect(() => {
    // the button that was pressed is gone: whoever listens or uses the keyboard goes on at the new step's title
    if (before.current !== step) head.current?.focus()
    before.current = step
  }, [step])
  const [problem, setProblem] = useState<Problem | null>(null)
  // the same ids until the server has answered: pressing again after a lost answer opens nothing twice
  const [ids, setIds] = useState(() => ({ command: newId(), emergency: newId() }))
  const form = useForm<Values, Answers>({
    schema: Answers,
    initial: { compartments: [] },
    async onSubmit({ province: _, ...answers }) {
      setProblem(null)
      const answered = await sendNow(openInEmergency, { emergencyId: ids.emergency, ...answers }, ids.command)
      if (answered.outcome === 'accepted') return onOpened(String(answered.answer.caseFileId))
      if (answered.outcome === 'refused') setIds({ command: newId(), emergency: newId() })
      setProblem(answered.outcome === 'refused' ? answered.problem : { kind: 'no-answer' })
    }
  })
  const go = (to: 1 | 2 | 3) => {
    setProblem(null)
    setStep(to)
  }
  const provinces = [...new Map(units.map((unit) => [unit.provinceCode, unit.province]))].map(([value, label]) => ({ value, label }))
  const ofProvince = units.filter((unit) => unit.provinceCode === form.values.province)
  const unit = units.find((one) => one.id === form.values.unitId)
  const codeNameGiven = form.values.codeName?.trim().toUpperCase() ?? ''
  if (step === 1)
    return (
      <section className="stack">
        <p className="caption">{w.step(1)}</p>
        <h2 ref={head} tabIndex={-1}>
          {w.before.title}
        </h2>
        <Notice tone="danger">{w.before.intro}</Notice>
        <ul>
          {w.before.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <div className="row">
          <Button kind="primary" onClick={() => go(2)}>
            {w.before.understood}
          </Button>
        </div>
      </section>
    )
  return (
    <form {...form.props} className="stack">
      <p className="caption">{w.step(step)}</p>
      {step === 2 && (
        <>
          <h2 ref={head} tabIndex={-1}>
            {w.which.title}
          </h2>
          <Select
            {...form.field('province')}
            label={w.which.province}
            required
            options={provinces}
            onChange={(value) => {
              form.set('province', value)
              form.set('unitId', undefined)
            }}
          />
          <Select
            {...form.field('unitId')}
            label={w.which.unit}
            required
            disabled={ofProvince.length === 0}
            options={ofProvince.map((one) => ({ value: one.id, label: one.name }))}
          />
          <TextInput {...form.field('codeName')} label={w.which.codeName} hint={w.which.codeNameHint} required autoComplete="off" />
          <div className="row">
            <Button kind="primary" disabled={!unit || codeNameGiven.length < 2} onClick={() => go(3)}>
              {w.next}
            </Button>
            <Button onClick={() => go(1)}>{w.back}</Button>
          </div>
        </>
      )}
      {step === 3 && (
        <>
          <h2 ref={head} tabIndex={-1}>
            {w.what.title}
          </h2>
          <CheckChips
            {...form.field('compartments')}
            label={w.what.compartments}
            hint={w.what.compartmentsHint}
            required
            options={vocabularyOptions(choices, name)}
          />
          <RadioGroup
            {...form.field('reasonCode')}
            label={w.what.reasonCode}
            required
            options={vocabularyOptions(emergencyReasons.terms, name)}
          />
          <TextArea {...form.field('reason')} label={w.what.reason} hint={w.what.reasonHint} required max={maxLengthOf(reason)} />
          <p>{unit && w.what.preview(codeNameGiven, unit.name)}</p>
          <FormErrors form={form} />
          <FormEnd
            busy={form.busy}
            send={w.what.open}
            kind="danger"
            icon="key"
            problem={problem && sentence(problem)}
            out={{ words: w.back, press: () => go(2) }}
          />
        </>
      )}
    </form>
  )
}
