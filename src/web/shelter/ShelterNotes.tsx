/** The shelter's daily notes of one stay, and the way to write another. */
import { useState } from 'react'
import { z } from 'zod'
import { WriteShelterNote, writeShelterNote } from '#domain/shelter/write-shelter-note.ts'
import { hasRoom } from '#domain/shelter/stay.ts'
import { Button } from '#web/design/Button.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/shelter-problems.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useWords } from '#web/words/words.tsx'
import { groundOf, type ShelterFile, type ShelterRead, type StayRow } from './shelter.local.ts'

interface Props {
  readonly file: ShelterFile
  readonly read: ShelterRead
  readonly stay: StayRow
}

export function ShelterNotes({ file, read, stay }: Props) {
  const w = useWords(shelterWords).notes
  const [isWriting, setIsWriting] = useState(false)
  const writes = read.isOpen && hasRoom(stay.status) && read.ownPosts.includes(stay.postId)
  if (!writes && stay.notes.length === 0) return null
  return (
    <section className="stack-s">
      <h4>{w.title}</h4>
      {stay.notes.length === 0 && <p className="quiet">{w.none}</p>}
      <ul className="plain-list stack-s">
        {stay.notes.map((note) => (
          <li key={note.id}>
            <p className="measure">{note.text}</p>
            <p className="small quiet">
              <MomentTime at={note.at} />
              {note.by && ` · ${note.by}`}
            </p>
          </li>
        ))}
      </ul>
      {writes && (
        <div className="row no-print">
          <Button icon="pencil" onClick={() => setIsWriting(true)}>
            {w.write}
          </Button>
        </div>
      )}
      {isWriting && <NoteForm file={file} read={read} stay={stay} onClose={() => setIsWriting(false)} />}
    </section>
  )
}

const { text } = WriteShelterNote.shape
const Answers = z.object({ text })
type Answers = Unfilled<z.input<typeof Answers>>

function NoteForm({ file, read, stay, onClose }: Props & { onClose(): void }) {
  const words = useWords(shelterWords)
  const w = words.notes
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(said) {
      const input = { caseFileId: file.id, stayId: stay.id, noteId: newId(), text: said.text }
      if (await sending(writeShelterNote, input, { state: { ground: groundOf(read), stay }, subjectLabel: file.codeName })) onClose()
    }
  })
  return (
    <FormDialog
      title={w.write}
      form={form}
      send={w.save}
      cancel={words.form.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <TextArea {...form.field('text')} label={w.text} hint={w.hint} required rows={5} max={maxLengthOf(text)} />
    </FormDialog>
  )
}
