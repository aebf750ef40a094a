/** One member's signature: her own, or the one on the paper the convener holds. */
import { z } from 'zod'
import { SignDetermination, signDetermination } from '#domain/episode/sign-determination.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { yesOrNo } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { determinationWords } from '#web/words/determination.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import type { DeterminationRow, MemberRow } from './determination.local.ts'
import type { EpisodeFile } from './episode.local.ts'

const { dissent, paperOn } = SignDetermination.shape
const Answers = z.object({ opinion: z.enum(['yes', 'no']), dissent: dissent.optional(), paperOn: paperOn.optional() })
interface Filling {
  opinion?: 'yes' | 'no'
  dissent?: string | null
  paperOn?: string | null
}

interface Props {
  readonly file: EpisodeFile
  readonly one: DeterminationRow
  readonly member: MemberRow
  onClose(): void
}

export function PanelSignature({ file, one, member, onClose }: Props) {
  const words = useWords(determinationWords)
  const w = words.signing
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const isPaper = member.postId === null
  const form = useForm<Filling, z.output<typeof Answers>>({
    schema: Answers,
    initial: isPaper ? { paperOn: today } : {},
    async onSubmit(answers): Promise<void> {
      if (answers.opinion === 'no' && !answers.dissent) return form.fail('dissent', sentence({ kind: 'dissent-without-reason' }))
      const input = {
        caseFileId: file.id,
        determinationId: one.id,
        memberId: member.id,
        agrees: answers.opinion === 'yes',
        dissent: answers.opinion === 'no' ? (answers.dissent ?? null) : null,
        paperOn: isPaper ? (answers.paperOn ?? null) : null
      }
      if (await sending(signDetermination, input, { state: undefined, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  return (
    <Dialog open onClose={onClose} title={isPaper ? w.paperTitle(member.office ?? '') : w.title}>
      <form {...form.props} className="stack">
        <p className="quiet">{w.lead}</p>
        <RadioGroup {...form.field('opinion')} label={w.agrees} required options={yesOrNo(w)} />
        {values.opinion === 'no' && (
          <TextArea
            {...form.field('dissent')}
            value={values.dissent ?? undefined}
            label={w.dissent}
            required
            rows={3}
            max={maxLengthOf(dissent)}
          />
        )}
        {isPaper && (
          <DateInput
            {...form.field('paperOn')}
            value={values.paperOn ?? undefined}
            label={w.paperOn}
            required
            min={one.openedOn}
            max={today}
          />
        )}
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
