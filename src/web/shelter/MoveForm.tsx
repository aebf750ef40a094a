/** How a stay stands now: only the ways that lead on from here, and only those the caller may say. */
import { z } from 'zod'
import { MoveStay, moveStay } from '#domain/shelter/move-stay.ts'
import { hasRoom, saidByShelter, stayStatuses, waysFrom } from '#domain/shelter/stay.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/shelter-problems.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { groundOf, type ShelterFile, type ShelterRead, type StayRow } from './shelter.local.ts'

interface Props {
  readonly file: ShelterFile
  readonly read: ShelterRead
  readonly stay: StayRow
  onClose(): void
}

const { to, on, backOn } = MoveStay.shape
const Answers = z.object({ to, on, backOn: backOn.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function MoveForm({ file, read, stay, onClose }: Props) {
  const words = useWords(shelterWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { on: today },
    async onSubmit(said) {
      const input = {
        caseFileId: file.id,
        stayId: stay.id,
        seenVersion: stay.version,
        to: said.to,
        on: said.on,
        backOn: said.to === 'SH3' ? (said.backOn ?? null) : null
      }
      const staysElsewhere = read.stays.some((one) => one.id !== stay.id && hasRoom(one.status))
      const state = { ground: groundOf(read), stay, staysElsewhere }
      if (await sending(moveStay, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const ways = waysFrom(stay.status).filter((way) => read.accompanies || saidByShelter.includes(way))
  const isHome = values.to === 'SH5' || values.to === 'SH6'
  return (
    <FormDialog
      title={stay.status === 'SH1' ? words.answer : words.move}
      form={form}
      send={w.save}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <RadioGroup
        {...form.field('to')}
        label={w.to}
        required
        options={vocabularyOptions(
          ways.map((way) => stayStatuses.term(way)),
          name
        )}
      />
      <DateInput {...form.field('on')} label={w.on} required max={today} />
      {values.to === 'SH3' && (
        <DateInput {...form.field('backOn')} value={values.backOn ?? undefined} label={w.backOn} hint={w.backHint} required min={today} />
      )}
      {isHome && <p className="quiet measure">{w.goHome}</p>}
    </FormDialog>
  )
}
