/** A course or work goes on to its next stage; and how it goes after one, three and six months. */
import { z } from 'zod'
import type { ViewMissingReason } from '#domain/case-file/child-view.ts'
import type { State } from '#domain/case-file/state.ts'
import {
  agreements,
  type Feeling,
  feelings,
  lookFindings,
  nextStages,
  stages,
  type StopReason,
  stopReasons
} from '#domain/livelihood/activity.ts'
import { moveActivity, MoveTerms } from '#domain/livelihood/move-activity.ts'
import { LookTerms, recordLook } from '#domain/livelihood/record-look.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { ChoiceOrReason } from '#web/design/ChoiceOrReason.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { ActivityRow, LivelihoodFile, LivelihoodRead } from './livelihood.local.ts'
import { useLivelihoodForm } from './use-livelihood-form.ts'

interface Props {
  readonly file: LivelihoodFile
  readonly row: ActivityRow
  readonly title: string
  onClose(): void
}

const { stage, reason, onDay } = MoveTerms.shape
const Move = z.object({ stage, reason: reason.optional(), onDay })
type Move = Unfilled<z.input<typeof Move>>

export function MoveForm({ file, read, row, title, onClose }: Props & { readonly read: LivelihoodRead }) {
  const { w, name, today, dialog, send } = useLivelihoodForm(file, onClose)
  const next = nextStages(row.stage)
  const movedOn = row.moves.at(-1)?.onDay ?? null
  const form = useForm<Move, z.output<typeof Move>>({
    schema: Move,
    initial: { onDay: today, stage: next.length === 1 ? next[0] : undefined },
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        activityId: row.id,
        moveId: newId(),
        stage: said.stage,
        reason: said.stage === 'stopped' ? (said.reason ?? null) : null,
        onDay: said.onDay
      }
      const state = {
        file: { state: file.state as State, ageBand: read.ageBand },
        month: read.month,
        activity: { ...row, movedOn }
      }
      await send(moveActivity, input, state)
    }
  })
  const { values } = form
  return (
    <FormDialog title={w.move(title)} form={form} {...dialog}>
      <RadioGroup
        {...form.field('stage')}
        label={w.stage}
        required
        options={vocabularyOptions(
          stages.terms.filter(({ code }) => next.includes(code)),
          name
        )}
      />
      {values.stage === 'stopped' && (
        <RadioGroup<StopReason>
          {...form.field('reason')}
          value={values.reason ?? undefined}
          label={w.reason}
          required
          options={vocabularyOptions(stopReasons.terms, name)}
        />
      )}
      <DateInput {...form.field('onDay')} label={w.on} required min={movedOn ?? undefined} max={today} />
    </FormDialog>
  )
}

const look = LookTerms.shape
const Look = z.object({
  finding: look.finding,
  agreement: look.agreement,
  feeling: look.feeling.optional(),
  missingReason: look.missingReason.optional(),
  onDay: look.onDay
})
type Look = Unfilled<z.input<typeof Look>>

export function LookForm({ file, row, title, month, onClose }: Props & { readonly month: 1 | 3 | 6 }) {
  const { w, name, today, sentence, view, dialog, send } = useLivelihoodForm(file, onClose)
  const form = useForm<Look, z.output<typeof Look>>({
    schema: Look,
    initial: { onDay: today },
    async onSubmit(said): Promise<void> {
      const input = {
        caseFileId: file.id,
        activityId: row.id,
        lookId: newId(),
        month,
        finding: said.finding,
        agreement: said.agreement,
        feeling: said.feeling ?? null,
        missingReason: said.feeling ? null : (said.missingReason ?? null),
        onDay: said.onDay
      }
      if (!input.feeling && !input.missingReason) return form.fail('feeling', sentence({ kind: 'feeling-or-reason' }))
      await send(recordLook, input, { file: { state: file.state as State }, activity: row })
    }
  })
  return (
    <FormDialog title={w.look(title, month)} form={form} {...dialog}>
      <RadioGroup {...form.field('finding')} label={w.finding} required options={vocabularyOptions(lookFindings.terms, name)} />
      <ChoiceChips
        {...form.field('agreement')}
        label={row.pay > 0 ? w.agreed : w.agreedUnpaid}
        required
        options={vocabularyOptions(agreements.terms, name)}
      />
      <ChoiceOrReason<Feeling, ViewMissingReason>
        choice={form.field('feeling')}
        reason={() => form.field('missingReason')}
        label={w.feeling}
        hint={w.feelingHint}
        options={vocabularyOptions(feelings.terms, name)}
        reasonLabel={w.noFeeling}
        reasons={view.reasons}
      />
      <DateInput {...form.field('onDay')} label={w.on} required min={row.since ?? undefined} max={today} />
    </FormDialog>
  )
}
