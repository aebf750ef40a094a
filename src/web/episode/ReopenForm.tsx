/** Opening a closed file again: what happened, since when it is known, and whether the child is in danger now. */
import { z } from 'zod'
import { reopenReasons } from '#domain/case-file/closure.ts'
import { Reopen, reopen, triggerSources } from '#domain/episode/reopen.ts'
import { Check } from '#web/design/Check.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { episodeWords } from '#web/words/episode.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type EpisodeFile, type EpisodeRead, reopenState } from './episode.local.ts'

const { reason, source, knownAt, inDanger } = Reopen.shape
const Answers = z.object({ reason, source: source.optional(), knownAt, inDanger })
type Answers = Unfilled<z.input<typeof Answers>>

interface Props {
  readonly file: EpisodeFile
  readonly read: EpisodeRead
  onClose(): void
}

export function ReopenForm({ file, read, onClose }: Props) {
  const words = useWords(episodeWords)
  const w = words.reopen
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { at } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { knownAt: at, inDanger: false },
    async onSubmit(answers) {
      const input = { ...answers, caseFileId: file.id, seenVersion: file.version, episodeId: newId(), source: answers.source ?? null }
      if (await sending(reopen, input, { state: reopenState(file, read), subjectLabel: file.codeName })) onClose()
    }
  })
  const asksForThemselves = form.values.reason === 'RO07'
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <p className="quiet">{w.lead}</p>
        {!read.ownerHeld && <Notice tone="danger">{w.vacant}</Notice>}
        <RadioGroup {...form.field('reason')} label={w.reason} required options={vocabularyOptions(reopenReasons.terms, name)} />
        {asksForThemselves ? (
          <p className="small quiet">{w.noProof}</p>
        ) : (
          <Select
            {...form.field('source')}
            value={form.values.source ?? undefined}
            onChange={(code) => form.set('source', code as Answers['source'])}
            label={w.source}
            required
            options={vocabularyOptions(triggerSources.terms, name)}
          />
        )}
        <MomentInput {...form.field('knownAt')} label={w.knownAt} hint={w.knownHint(read.reopenHours)} required max={at} />
        <Check {...form.field('inDanger')} label={w.danger} hint={w.dangerHint} />
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={read.ownerHeld ? w.save : null}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
