/** Recording an introduction: to whom, how, when, and what the child says of the new person. */
import { useState } from 'react'
import { z } from 'zod'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { type IntroducedTo, introducedTo, introductionWays, notYetReasons } from '#domain/handover/introduction.ts'
import { RecordIntroduction, type RecordIntroductionProblem, recordIntroduction } from '#domain/handover/record-introduction.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/handover-problems.ts'
import { handoverWords } from '#web/words/handover.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { handoverStateOf, isChildIntroduced } from './handover.local.ts'
import type { DossierRoad } from './use-dossier.ts'

problemWords.id satisfies Covers<RecordIntroductionProblem>

const { whom, way, onDay, supporterId, notYetReason, statement, missingReason } = RecordIntroduction.shape
const Answers = z.object({
  whom,
  way,
  onDay,
  supporterId: supporterId.unwrap().optional(),
  notYetReason: notYetReason.unwrap().optional(),
  statement: statement.unwrap().optional(),
  missingReason: missingReason.unwrap().optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function IntroductionForm({ road, onClose }: { readonly road: DossierRoad; onClose(): void }) {
  const words = useWords(handoverWords)
  const w = words.introductions
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [heard, setHeard] = useState<'yes' | 'no'>('yes')
  const { handover, dossier, file, today } = road
  const first: IntroducedTo = isChildIntroduced(handover, today) ? 'supporter' : 'child'
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { whom: first, onDay: today },
    draftKey: `introduction ${handover.id}`,
    drafts,
    async onSubmit(answers) {
      const isMade = answers.way !== 'not-yet'
      const asksChild = answers.whom === 'child' && isMade
      const input = {
        caseFileId: file.id,
        handoverId: handover.id,
        introductionId: newId(),
        whom: answers.whom,
        way: answers.way,
        onDay: answers.onDay,
        supporterId: answers.whom === 'child' ? null : (answers.supporterId ?? null),
        notYetReason: isMade ? null : (answers.notYetReason ?? null),
        statement: asksChild && heard === 'yes' ? (answers.statement ?? null) : null,
        missingReason: asksChild && heard === 'no' ? (answers.missingReason ?? null) : null
      }
      const state = { ...handoverStateOf(handover, file.state, today), supporterIds: dossier.supporters.map((one) => one.id) }
      if (!(await sending(recordIntroduction, input, { state, subjectLabel: file.codeName }))) return
      await form.clearDraft()
      onClose()
    }
  })
  const { values } = form
  const ways = introductionWays.terms.filter((term) => term.code !== 'alone' || handover.kind === 'sudden')
  const isMade = values.way !== 'not-yet'
  return (
    <Dialog open onClose={onClose} title={w.record}>
      <form {...form.props} className="stack">
        <ChoiceChips {...form.field('whom')} label={w.whom} required options={vocabularyOptions(introducedTo.terms, name)} />
        {values.whom && values.whom !== 'child' && (
          <Select
            {...form.field('supporterId')}
            label={w.who}
            required={values.whom === 'supporter'}
            options={dossier.supporters.map((one) => ({ value: one.id, label: one.label }))}
          />
        )}
        <ChoiceChips {...form.field('way')} label={w.way} required options={vocabularyOptions(ways, name)} />
        <DateInput {...form.field('onDay')} label={isMade ? w.onDay : w.byDay} required {...(isMade ? { max: today } : { min: today })} />
        {!isMade && (
          <RadioGroup {...form.field('notYetReason')} label={w.why} required options={vocabularyOptions(notYetReasons.terms, name)} />
        )}
        {values.whom === 'child' && isMade && (
          <>
            <ChoiceChips label={w.heard} required options={yesOrNo(w)} value={heard} onChange={(value) => setHeard(value ?? 'yes')} />
            {heard === 'yes' ? (
              <TextArea {...form.field('statement')} label={w.statement} hint={w.hint} required rows={3} max={maxLengthOf(statement)} />
            ) : (
              <RadioGroup
                {...form.field('missingReason')}
                label={w.reason}
                required
                options={vocabularyOptions(viewMissingReasons.terms, name)}
              />
            )}
          </>
        )}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
