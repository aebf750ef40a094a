/** One visit after services: the child's words, what runs of her recovery, school, and early signs. */
import { childViewOf } from '#domain/case-file/child-view.ts'
import { warningSigns } from '#domain/case-file/safety.ts'
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { lineAnswers, recoveryLines, schooling, visitKinds } from '#domain/episode/monitoring.ts'
import { MonitoringTerms, recordMonitoring } from '#domain/episode/record-monitoring.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { episodeWords } from '#web/words/episode.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { ChildViewFields } from './ChildViewFields.tsx'
import type { EpisodeFile, VisitRow } from './episode.local.ts'

const { statement, missingReason, ...others } = MonitoringTerms.shape
const Answers = z.object({ ...others, statement: statement.optional(), missingReason: missingReason.optional() })
type Answers = Omit<Unfilled<z.input<typeof Answers>>, 'lines'> & { lines: Unfilled<z.input<typeof Answers>['lines']> }

interface Props {
  readonly file: EpisodeFile
  readonly visit: VisitRow
  onClose(): void
}

export function MonitoringForm({ file, visit, onClose }: Props) {
  const words = useWords(episodeWords)
  const w = words.monitoring.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { doneOn: today, signs: [], lines: {} },
    draftKey: `monitoring ${visit.id}`,
    drafts,
    async onSubmit(answers) {
      const input = {
        ...answers,
        caseFileId: file.id,
        visitId: visit.id,
        ...childViewOf(answers)
      }
      // the server counts the circle; here only what the phone knows is looked at
      const state = {
        file: { state: file.state as State },
        visit: { id: visit.id, isDone: visit.doneOn !== null, plannedOn: visit.plannedOn },
        coverage: null
      }
      if (!(await sending(recordMonitoring, input, { state, subjectLabel: file.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.title(visit.place)} wide>
      <form {...form.props} className="stack">
        <div className="columns">
          <DateInput {...form.field('doneOn')} label={w.on} required min={visit.plannedOn} max={today} />
          <ChoiceChips {...form.field('kind')} label={w.kind} required options={vocabularyOptions(visitKinds.terms, name)} />
        </div>
        <ChildViewFields
          statement={form.field('statement')}
          reason={() => form.field('missingReason')}
          label={w.view}
          noView={words.form.noView}
          rows={2}
        />
        <Select {...form.field('schooling')} label={w.school} required options={vocabularyOptions(schooling.terms, name)} />
        <CheckChips {...form.field('signs')} label={w.signs} hint={w.signsHint} options={vocabularyOptions(warningSigns.terms, name)} />
        <fieldset className="episode-lines stack">
          <legend>{w.lines}</legend>
          {recoveryLines.terms.map((line) => (
            <ChoiceChips
              key={line.code}
              {...form.field(`lines.${line.code}`)}
              label={name(line)}
              required
              options={vocabularyOptions(lineAnswers.terms, name)}
            />
          ))}
        </fieldset>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
