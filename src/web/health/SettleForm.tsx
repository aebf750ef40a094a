/** What became of an appointment; who did not come is asked what stood in the way. */
import { z } from 'zod'
import { hindrances } from '#domain/health/care.ts'
import { SettleAppointment, settleAppointment, settlements } from '#domain/health/settle-appointment.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/health-problems.ts'
import { healthWords } from '#web/words/health.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type AppointmentRow, type CareFile, groundOf, type HealthRead } from './health.local.ts'

interface Props {
  readonly file: CareFile
  readonly read: HealthRead
  readonly row: AppointmentRow
  onClose(): void
}

const { to, at } = SettleAppointment.shape
const Answers = z.object({ to, hindrance: hindrances.schema.optional(), at: at.optional(), wishMet: z.enum(['yes', 'no']).optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function SettleForm({ file, read, row, onClose }: Props) {
  const words = useWords(healthWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const asksWish = row.wishedSex === 'P' || row.wishedSex === 'L'
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(said) {
      const isHere = said.to === 'attended'
      const input = {
        caseFileId: file.id,
        appointmentId: row.id,
        seenVersion: row.version,
        to: said.to,
        hindrance: isHere ? null : (said.hindrance ?? null),
        at: said.to === 'moved' ? (said.at ?? null) : null,
        wishMet: isHere && asksWish && said.wishMet ? said.wishMet === 'yes' : null
      }
      const state = { ground: groundOf(read), appointment: row }
      if (await sending(settleAppointment, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const isHere = values.to === 'attended'
  return (
    <FormDialog title={words.settle} form={form} send={w.save} cancel={w.cancel} problem={problem && sentence(problem)} onClose={onClose}>
      <ChoiceChips {...form.field('to')} label={w.what} required options={vocabularyOptions(settlements.terms, name)} />
      {values.to !== undefined && !isHere && (
        <Select {...form.field('hindrance')} label={w.hindrance} required options={vocabularyOptions(hindrances.terms, name)} />
      )}
      {values.to === 'moved' && <MomentInput {...form.field('at')} value={values.at ?? undefined} label={w.newAt} required />}
      {isHere && asksWish && <ChoiceChips {...form.field('wishMet')} label={w.wishMet} options={yesOrNo(w)} />}
    </FormDialog>
  )
}
