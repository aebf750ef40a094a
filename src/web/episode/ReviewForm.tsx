/** The review with the child, in the order of a conversation: her words, needs, signs, safety, then one decision and the next day. */
import { childViewOf } from '#domain/case-file/child-view.ts'
import { warningSigns } from '#domain/case-file/safety.ts'
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { recordReview, ReviewTerms } from '#domain/episode/record-review.ts'
import { latestReview, needsChanges, reviewDecisions, stateAfterReview } from '#domain/episode/review.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Check } from '#web/design/Check.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { episodeWords } from '#web/words/episode.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { ChildViewFields } from './ChildViewFields.tsx'
import { type EpisodeFile, type EpisodeRead, reviewState } from './episode.local.ts'

const { statement, missingReason, ...others } = ReviewTerms.shape
const Answers = z.object({ ...others, statement: statement.optional(), missingReason: missingReason.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

interface Props {
  readonly file: EpisodeFile
  readonly read: EpisodeRead
  onClose(): void
}

export function ReviewForm({ file, read, onClose }: Props) {
  const words = useWords(episodeWords)
  const w = words.form
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const latest = latestReview(today, read.rhythmDays)
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { reviewedOn: today, signs: [], safetyLooked: false, nextOn: latest },
    draftKey: `review ${file.id}`,
    drafts,
    async onSubmit(answers) {
      const input = {
        ...answers,
        caseFileId: file.id,
        seenVersion: file.version,
        reviewId: newId(),
        ...childViewOf(answers)
      }
      if (!(await sending(recordReview, input, { state: reviewState(file, read), subjectLabel: file.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  const isHigh = file.risk === 'RK3'
  const open = reviewDecisions.terms.filter(
    ({ code }) =>
      stateAfterReview(file.state as State, code, read.planInForce) !== undefined && !(isHigh && (code === 'monitor' || code === 'close'))
  )
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <p className="quiet">{w.lead}</p>
        <ChildViewFields
          statement={form.field('statement')}
          reason={() => form.field('missingReason')}
          label={w.view}
          noView={w.noView}
          hint={w.viewHint}
        />
        <ChoiceChips
          {...form.field('needsChange')}
          label={w.needs}
          hint={w.needsHint}
          required
          options={vocabularyOptions(needsChanges.terms, name)}
        />
        <CheckChips {...form.field('signs')} label={w.signs} hint={w.signsHint} options={vocabularyOptions(warningSigns.terms, name)} />
        <Check {...form.field('safetyLooked')} label={w.safety} />
        <RadioGroup {...form.field('decision')} label={w.decision} required options={vocabularyOptions(open, name)} />
        <div className="columns">
          <DateInput {...form.field('reviewedOn')} label={w.on} required max={today} />
          <DateInput
            {...form.field('nextOn')}
            label={w.nextOn}
            hint={w.nextHint(longDay(latest, language))}
            required
            min={addDays(today, 1)}
            max={latest}
          />
        </div>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
