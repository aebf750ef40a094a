/** The shelter's daily notes of one stay, and the way to write another. */
import { useState } from 'react'
import { z } from 'zod'
import { WriteShelterNote, writeShelterNote } from '#domain/shelter/write-shelter-note.ts'
import { hasRoom } from '#domain/shelter/stay.ts'
import { Button } from '#web/design/Button.tsx'
import { Note, NoteDialog } from '#web/design/Notes.tsx'
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
            <Note text={note.text} at={note.at} by={note.by} />
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

const Answers = z.object({ text: WriteShelterNote.shape.text })

function NoteForm({ file, read, stay, onClose }: Props & { onClose(): void }) {
  const w = useWords(shelterWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  return (
    <NoteDialog
      words={w.notes}
      schema={Answers}
      cancel={w.form.cancel}
      problem={problem && sentence(problem)}
      onSubmit={async ({ text }) => {
        const input = { caseFileId: file.id, stayId: stay.id, noteId: newId(), text }
        if (await sending(writeShelterNote, input, { state: { ground: groundOf(read), stay }, subjectLabel: file.codeName })) onClose()
      }}
      onClose={onClose}
    />
  )
}
