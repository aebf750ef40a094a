/** Ending a support, with its reason from a list; the record of it stays. */
import { z } from 'zod'
import { EndTie as Ending, endTie, tieEndings } from '#domain/support-map/change-tie.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/support-map-problems.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type MapFile, tieState } from './support-map.local.ts'

interface Props {
  readonly map: MapFile
  readonly tie: Tie
  onClose(): void
}

const Answers = z.object({ reason: Ending.shape.reason })

export function EndTie({ map, tie, onClose }: Props) {
  const w = useWords(tieFormWords)
  const name = useName()
  const { sending, problem } = useSending()
  const sentence = useProblemSentence(problemWords)
  const label = map.supporters.find((one) => one.id === tie.supporterId)?.label ?? ''
  const form = useForm<Partial<z.input<typeof Answers>>, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ reason }) {
      const input = { caseFileId: map.id, tieId: tie.id, seenVersion: tie.version, reason }
      if (await sending(endTie, input, { state: tieState(map, tie.id), subjectLabel: map.codeName })) onClose()
    }
  })
  return (
    <Dialog open onClose={onClose} title={w.endTitle(label)}>
      <form {...form.props} className="stack">
        <p>{w.endBody}</p>
        <RadioGroup {...form.field('reason')} label={w.endReason} required options={vocabularyOptions(tieEndings.terms, name)} />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={w.endSave}
          kind="danger"
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
