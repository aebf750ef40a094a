/** Staff writes down that a child wants somebody else: sent at once or not at all, so that it never lies on a colleague's telephone. */
import { useState } from 'react'
import { z } from 'zod'
import { childText, noFaces, WishedSex, wishedSexes } from '#domain/child-voice/voice.ts'
import { writeSheet } from '#domain/child-voice/write-sheet.ts'
import { Id } from '#domain/kernel/id.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { problemWords } from '#web/words/child-voice-problems.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { SheetRead } from './ChildScreen.tsx'

const Answers = z.object({ about: Id.optional(), wishedSex: WishedSex, words: childText.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

interface Props {
  readonly file: { readonly id: string }
  onClose(): void
  onSent(): void
}

export function WishForm({ file, onClose, onSent }: Props) {
  const w = useWords(childVoiceWords).statements
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { value } = useRead<SheetRead>(`/api/case-files/${file.id}/child-sheet`)
  const [problem, setProblem] = useState<string | null>(null)
  const [ids] = useState(() => [newId(), newId()] as const)
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ about, wishedSex, words }) {
      setProblem(null)
      const entry = { entryId: ids[0], kind: 'wish' as const, answers: noFaces, wishedSex, words: words ?? null }
      const sent = await sendNow(writeSheet, { ...entry, caseFileId: file.id, aboutPostId: about ?? null, byStaff: true }, ids[1])
      if (sent.outcome === 'accepted') onSent()
      else setProblem(sent.outcome === 'no-answer' ? w.noAnswer : sentence(sent.problem))
    }
  })
  const team = (value?.team ?? []).filter(({ guides }) => !guides)
  return (
    <Dialog open onClose={onClose} title={w.wishTitle}>
      <form {...form.props} className="stack">
        <Notice tone="quiet" icon="lock">
          {w.wishBody}
        </Notice>
        <ChoiceChips {...form.field('wishedSex')} label={w.sex} required options={vocabularyOptions(wishedSexes.terms, name)} />
        {team.length > 1 && (
          <ChoiceChips
            {...form.field('about')}
            label={w.inPlaceOf}
            hint={w.anybody}
            options={team.map(({ postId, title, name: person }) => ({ value: postId, label: person ? `${person}, ${title}` : title }))}
          />
        )}
        <TextArea {...form.field('words')} label={w.why} max={maxLengthOf(childText)} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.send} problem={problem} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
