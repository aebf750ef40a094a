/** Confirming that a support is still there, so that the map counts it as fresh (SLA-16). */
import { z } from 'zod'
import { ConfirmTie as Confirmation, confirmTie } from '#domain/support-map/change-tie.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { Check } from '#web/design/Check.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/support-map-problems.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useWords } from '#web/words/words.tsx'
import { type MapFile, tieState } from './support-map.local.ts'

interface Props {
  readonly map: MapFile
  readonly tie: Tie
  /** the child placed this person on its own map */
  readonly byChild: boolean
  onClose(): void
}

const Answers = z.object({ confirmedOn: Confirmation.shape.confirmedOn, byChild: Confirmation.shape.byChild })

export function ConfirmTie({ map, tie, byChild, onClose }: Props) {
  const w = useWords(tieFormWords)
  const { sending, problem } = useSending()
  const sentence = useProblemSentence(problemWords)
  const { today } = deviceNow()
  const label = map.supporters.find((one) => one.id === tie.supporterId)?.label ?? ''
  const form = useForm({
    schema: Answers,
    initial: { confirmedOn: today, byChild },
    async onSubmit(answers) {
      const input = { caseFileId: map.id, tieId: tie.id, seenVersion: tie.version, ...answers }
      if (await sending(confirmTie, input, { state: tieState(map, tie.id), subjectLabel: map.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.confirmTitle(label)}>
      <form {...form.props} className="stack">
        <p>{w.confirmBody}</p>
        <DateInput {...form.field('confirmedOn')} label={w.confirmedOn} required max={today} />
        {!tie.childConfirmed && <Check {...form.field('byChild')} label={w.byChild} />}
        <FormEnd busy={form.busy} send={w.confirmSave} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
