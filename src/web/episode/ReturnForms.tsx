/** The four short records of the way home: a step, how the family stands, a try of care, a visit afterwards. */
import { z } from 'zod'
import { childViewOf, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { familyStatuses } from '#domain/case-file/child.ts'
import { CareTryTerms, recordCareTry } from '#domain/episode/record-care-try.ts'
import { RecordFamilyStatus, recordFamilyStatus } from '#domain/episode/record-family-status.ts'
import { recordReturnStep, ReturnStepTerms } from '#domain/episode/record-return-step.ts'
import { recordReturnVisit, ReturnVisitTerms } from '#domain/episode/record-return-visit.ts'
import { careOutcomes, carePeople, careWays, returnFindings, returnSteps, waysSkipped } from '#domain/episode/return.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { returnWords } from '#web/words/return.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { ChildViewFields } from './ChildViewFields.tsx'
import type { EpisodeFile } from './episode.local.ts'
import type { ReturnRead, ReturnVisitRow } from './return.local.ts'

const { statement, missingReason, ...step } = ReturnStepTerms.shape
const { statement: _said, missingReason: _why, skipReason, ...care } = CareTryTerms.shape
const { status, onDay } = RecordFamilyStatus.shape
const view = { statement: statement.optional(), missingReason: missingReason.optional() }
const Answers = z.discriminatedUnion('record', [
  z.object({ record: z.literal('step'), ...step, ...view }),
  z.object({ record: z.literal('status'), status, onDay }),
  z.object({ record: z.literal('try'), ...care, skipReason: skipReason.optional(), ...view }),
  z.object({ record: z.literal('visit'), finding: ReturnVisitTerms.shape.finding, onDay, ...view })
])
type Of<Record extends z.input<typeof Answers>['record']> = Omit<Extract<z.input<typeof Answers>, { record: Record }>, 'record'>
type Filling = { record: z.input<typeof Answers>['record'] } & Unfilled<Of<'step'> & Of<'status'> & Of<'try'> & Of<'visit'>>

const titleOf = { step: 'stepTitle', status: 'statusTitle', try: 'tryTitle', visit: 'visitTitle' } as const

interface Props {
  readonly file: EpisodeFile
  readonly read: ReturnRead
  readonly asked: 'step' | 'status' | 'try' | ReturnVisitRow
  onClose(): void
}

export function ReturnForms({ file, read, asked, onClose }: Props) {
  const words = useWords(returnWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const tried = read.tries.map(({ way }) => way)
  const visit = typeof asked === 'object' ? asked : null
  const record = typeof asked === 'object' ? 'visit' : asked
  const form = useForm<Filling, z.output<typeof Answers>>({
    schema: Answers,
    initial: { record, onDay: today },
    async onSubmit(answers): Promise<void> {
      const about = { state: undefined, subjectLabel: file.codeName }
      // said at the place itself, before it is on its way
      if (answers.record !== 'status' && !isHeardOrExplained(childViewOf(answers)))
        return form.fail('statement', sentence({ kind: 'child-view-or-reason' }))
      if (answers.record === 'step' && answers.kind === 'fear-and-wish' && !answers.statement)
        return form.fail('statement', sentence({ kind: 'own-words-needed' }))
      if (answers.record === 'try' && skipped.length > 0 && !answers.skipReason)
        return form.fail('skipReason', sentence({ kind: 'care-way-skipped' }))
      const send = (): Promise<boolean> => {
        const caseFileId = file.id
        switch (answers.record) {
          case 'step': {
            const { kind, onDay } = answers
            return sending(recordReturnStep, { caseFileId, stepId: newId(), kind, onDay, ...childViewOf(answers) }, about)
          }
          case 'status': {
            const { status, onDay } = answers
            return sending(recordFamilyStatus, { caseFileId, statusId: newId(), status, onDay }, about)
          }
          case 'try': {
            const { way, withWhom, outcome, onDay, skipReason } = answers
            const input = {
              caseFileId,
              tryId: newId(),
              way,
              withWhom,
              outcome,
              onDay,
              skipReason: skipReason ?? null,
              ...childViewOf(answers)
            }
            return sending(recordCareTry, input, about)
          }
          case 'visit': {
            const { finding, onDay: doneOn } = answers
            return sending(recordReturnVisit, { caseFileId, visitId: visit?.id ?? '', doneOn, finding, ...childViewOf(answers) }, about)
          }
        }
      }
      if (await send()) onClose()
    }
  })
  const { values } = form
  const skipped = values.way ? waysSkipped(values.way, tried) : []
  return (
    <Dialog open onClose={onClose} title={w[titleOf[record]]} wide>
      <form {...form.props} className="stack">
        {record === 'step' && (
          <RadioGroup
            {...form.field('kind')}
            label={w.kind}
            required
            options={returnSteps.terms.map((term) => ({
              value: term.code,
              label: name(term),
              hint: term.hint ? name(term.hint) : undefined
            }))}
          />
        )}
        {record === 'status' && (
          <RadioGroup {...form.field('status')} label={w.status} required options={vocabularyOptions(familyStatuses.terms, name)} />
        )}
        {record === 'visit' && (
          <RadioGroup {...form.field('finding')} label={w.finding} required options={vocabularyOptions(returnFindings.terms, name)} />
        )}
        {record === 'try' && (
          <>
            <p className="quiet">{w.careOnly}</p>
            <RadioGroup {...form.field('way')} label={w.way} required options={vocabularyOptions(careWays.terms, name)} />
            {skipped.length > 0 && (
              <TextArea
                {...form.field('skipReason')}
                value={values.skipReason ?? undefined}
                label={w.skip}
                hint={w.skipHint(skipped.map((code) => name(careWays.term(code)).toLowerCase()).join(', '))}
                required
                rows={2}
                max={maxLengthOf(skipReason)}
              />
            )}
            <Select {...form.field('withWhom')} label={w.withWhom} required options={vocabularyOptions(carePeople.terms, name)} />
            <RadioGroup {...form.field('outcome')} label={w.outcome} required options={vocabularyOptions(careOutcomes.terms, name)} />
          </>
        )}
        {record !== 'status' && (
          <ChildViewFields
            statement={form.field('statement')}
            reason={() => form.field('missingReason')}
            label={w.view}
            noView={w.noView}
            hint={w.viewHint}
          />
        )}
        <DateInput {...form.field('onDay')} label={w.on} required max={today} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
