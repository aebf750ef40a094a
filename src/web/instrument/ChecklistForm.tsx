/** A worker's checklist: yes, partly or no, one short note, the six principles beside it, and what it amounts to while it is filled in. */
import { useState } from 'react'
import type { AgeBand } from '#domain/case-file/child.ts'
import type { State } from '#domain/case-file/state.ts'
import { AnswerSet } from '#domain/instrument/answer-set.ts'
import { readinessOf } from '#domain/instrument/family-readiness.ts'
import { type Answers, type Instrument, mostOf } from '#domain/instrument/instrument.ts'
import { principles } from '#domain/instrument/principles.ts'
import { type RecordAnswersProblem, recordAnswers } from '#domain/instrument/record-answers.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/instrument-problems.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Items } from './Items.tsx'
import { earlierThan, type ShownSet } from './instrument.local.ts'
import type { AskedFile } from './InstrumentSection.tsx'

problemWords.id satisfies Covers<RecordAnswersProblem>

interface Props {
  readonly instrument: Instrument
  readonly file: AskedFile
  readonly sets: readonly ShownSet[]
  onDone(): void
}

const Values = AnswerSet.pick({ answeredOn: true, answers: true, note: true })
const schema = {
  safeParse: (value: unknown) => Values.safeParse({ ...(value as object), note: (value as { note?: string }).note ?? null })
}

export function ChecklistForm({ instrument, file, sets, onDone }: Props) {
  const w = useWords(instrumentWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { today } = deviceNow()
  const { sending, problem } = useSending()
  const [key] = useState(() => `checklist ${file.id} ${instrument.code}`)
  const initial: { answeredOn?: string; answers?: Record<string, number>; note?: string } = { answeredOn: today, answers: {} }
  const form = useForm({
    schema,
    initial,
    draftKey: key,
    drafts,
    async onSubmit(values) {
      const { code, version } = instrument
      const input = AnswerSet.shape.instrument.parse(code)
      const set = { instrument: input, version, help: null, language: null, stopped: false, ...values }
      const state = {
        file: { state: file.state as State, ageBand: file.ageBand as AgeBand },
        earlier: earlierThan(sets, code, values.answeredOn)
      }
      const done = await sending(
        recordAnswers,
        { caseFileId: file.id, answerSetId: newId(), ...set },
        { state, subjectLabel: file.codeName }
      )
      if (!done) return
      await form.clearDraft()
      onDone()
    }
  })
  return (
    <form {...form.props} className="stack">
      <p className="quiet measure">{name(instrument.purpose)}</p>
      <ul className="instrument-principles" aria-label={w.principles}>
        {principles.terms.map((term) => (
          <li key={term.code}>{name(term)}</li>
        ))}
      </ul>
      <Items instrument={instrument} answers={form.values.answers} onChange={(answers) => form.set('answers', answers)} />
      <SoFar instrument={instrument} answers={form.values.answers ?? {}} />
      {instrument.go && (
        <Notice tone="quiet" icon="home" live>
          {w.go[readinessOf(instrument, form.values.answers ?? {}).outcome]}
        </Notice>
      )}
      <DateInput label={w.answeredOn} required max={today} {...form.field('answeredOn')} />
      <TextArea label={w.noteLabel} hint={w.noteHint} rows={2} max={maxLengthOf(AnswerSet.shape.note)} {...form.field('note')} />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} />
    </form>
  )
}

/** What is ticked so far; nothing is counted as no that was only passed over. */
function SoFar({ instrument, answers }: { readonly instrument: Instrument; readonly answers: Answers }) {
  const w = useWords(instrumentWords)
  const { items, scale } = instrument
  const given = items.flatMap(({ code }) => answers[code] ?? [])
  return (
    <p className="small" role="status">
      {w.soFar(given.filter((value) => value === mostOf(scale)).length, given.length, items.length)}
    </p>
  )
}
