/** Calling a panel, in the order of the work: the question, the child's words, the ways, the reasons, then who decides. */
import { useState } from 'react'
import { z } from 'zod'
import { childViewOf, isHeardOrExplained } from '#domain/case-file/child-view.ts'
import {
  determinationOptions,
  determinationQuestions,
  optionsFor,
  panelGap,
  professionOf,
  professions
} from '#domain/episode/determination.ts'
import { DeterminationTerms, latestLookAgain, openDetermination } from '#domain/episode/open-determination.ts'
import { addDays } from '#domain/kernel/date.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { determinationWords } from '#web/words/determination.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { ChildViewFields } from './ChildViewFields.tsx'
import type { DeterminationsRead } from './determination.local.ts'
import type { EpisodeFile } from './episode.local.ts'
import { type Outside, OutsideMembers } from './OutsideMembers.tsx'

const { statement, missingReason, ...others } = DeterminationTerms.shape
const Answers = z.object({
  ...others,
  statement: statement.optional(),
  missingReason: missingReason.optional(),
  posts: z.array(z.string())
})
type Answers = Unfilled<z.input<typeof Answers>>

interface Props {
  readonly file: EpisodeFile
  readonly read: DeterminationsRead
  onClose(): void
}

export function DeterminationForm({ file, read, onClose }: Props) {
  const words = useWords(determinationWords)
  const w = words.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const [outside, setOutside] = useState<readonly Outside[]>([])
  const sitting = read.candidates.flatMap((one) => {
    const profession = professionOf[one.role]
    return profession ? [{ ...one, profession }] : []
  })
  const filled = outside.flatMap(({ id, profession, office }) =>
    profession && office?.trim() ? [{ id, profession, office: office.trim() }] : []
  )
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { question: 'BD1', options: [], posts: [], reviewOn: addDays(today, 30) },
    async onSubmit({ posts, ...answers }): Promise<void> {
      const input = {
        ...answers,
        caseFileId: file.id,
        determinationId: newId(),
        ...childViewOf(answers),
        members: [
          ...posts.map((postId) => ({ memberId: newId(), postId, profession: null, office: null })),
          ...filled.map(({ id, profession, office }) => ({ memberId: id, postId: null, profession, office }))
        ]
      }
      if (!isHeardOrExplained(input)) return form.fail('statement', sentence({ kind: 'child-view-or-reason' }))
      if (gap) return form.fail('posts', sentence({ kind: gap }))
      if (read.determinations.some((one) => one.status === 'open' && one.question === answers.question))
        return form.fail('question', sentence({ kind: 'determination-open' }))
      // who stands to the file now is the server's to know
      if (await sending(openDetermination, input, { state: undefined, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const options = values.question ? optionsFor(values.question) : []
  const weighed = values.options ?? []
  const members = [
    ...sitting.filter(({ postId }) => values.posts?.includes(postId)),
    ...filled.map(({ profession }) => ({ postId: null, profession }))
  ]
  const gap = panelGap(members)
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <p className="quiet">{w.lead}</p>
        <RadioGroup
          {...form.field('question')}
          onChange={(question) => {
            form.set('question', question)
            form.set('options', [])
            form.set('chosen', undefined)
          }}
          label={w.question}
          required
          options={vocabularyOptions(determinationQuestions.terms, name)}
        />
        <ChildViewFields
          statement={form.field('statement')}
          reason={() => form.field('missingReason')}
          label={w.view}
          noView={w.noView}
          hint={w.viewHint}
        />
        <CheckChips {...form.field('options')} label={w.options} hint={w.optionsHint} required options={vocabularyOptions(options, name)} />
        {weighed.length > 1 && (
          <RadioGroup
            {...form.field('chosen')}
            label={w.chosen}
            required
            options={vocabularyOptions(
              determinationOptions.terms.filter(({ code }) => weighed.includes(code)),
              name
            )}
          />
        )}
        <TextArea
          {...form.field('reasons')}
          label={w.reasons}
          hint={w.reasonsHint}
          required
          rows={4}
          max={maxLengthOf(DeterminationTerms.shape.reasons)}
        />
        <DateInput
          {...form.field('reviewOn')}
          label={w.reviewOn}
          hint={w.reviewHint}
          required
          min={addDays(today, 1)}
          max={latestLookAgain(today)}
        />
        <CheckChips
          {...form.field('posts')}
          label={w.colleagues}
          hint={w.colleaguesHint}
          required
          options={sitting.map((one) => ({
            value: one.postId,
            label: `${one.name ?? one.title} · ${name(professions.term(one.profession))}`
          }))}
        />
        <OutsideMembers members={outside} onChange={setOutside} />
        <p className="small" aria-live="polite">
          {gap ? w.gap[gap] : w.enough(new Set(members.map(({ profession }) => profession)).size)}
        </p>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
