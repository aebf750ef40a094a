/** An institution's own notes on one child, straight from the server each time and never kept on the device (K6, K7). */
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { WriteCareNote, writeCareNote } from '#domain/health/write-care-note.ts'
import { Button } from '#web/design/Button.tsx'
import { Note, NoteDialog } from '#web/design/Notes.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { call } from '#web/offline/transport.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/health-problems.ts'
import { healthWords } from '#web/words/health.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { type CareFile, groundOf, type HealthRead } from './health.local.ts'

interface Props {
  readonly file: CareFile
  readonly read: HealthRead
  readonly postId: string
}
interface NoteRow {
  readonly id: string
  readonly writtenAt: string
  readonly by: string | null
  readonly text: string
}

export function OwnNotes({ file, read, postId }: Props) {
  const w = useWords(healthWords).notes
  const [notes, setNotes] = useState<readonly NoteRow[] | 'failed'>()
  const [isWriting, setIsWriting] = useState(false)
  const load = useCallback(() => {
    void call('GET', `/api/case-files/${file.id}/care-notes`)
      .catch(() => undefined)
      .then((reply) => setNotes(reply?.status === 200 ? (reply.body as readonly NoteRow[]) : 'failed'))
  }, [file.id])
  const delivered = useOutbox().filter(({ name, status }) => name === 'health.write-note' && status === 'delivered').length
  // biome-ignore lint/correctness/useExhaustiveDependencies: a delivery is what asks again
  useEffect(load, [load, delivered])
  return (
    <section className="stack-s">
      <h3>{w.title}</h3>
      <p className="small quiet measure">{w.lead}</p>
      {notes === 'failed' && <p role="alert">{w.failed}</p>}
      {notes?.length === 0 && <p className="quiet">{w.none}</p>}
      {Array.isArray(notes) && (
        <ul className="plain-list rows">
          {notes.map((note: NoteRow) => (
            <li key={note.id} className="care-note">
              <Note text={note.text} at={note.writtenAt} by={note.by} />
            </li>
          ))}
        </ul>
      )}
      {read.isOpen && (
        <div className="row no-print">
          <Button icon="pencil" onClick={() => setIsWriting(true)}>
            {w.write}
          </Button>
        </div>
      )}
      {isWriting && <NoteForm file={file} read={read} postId={postId} onClose={() => setIsWriting(false)} />}
    </section>
  )
}

const Answers = z.object({ text: WriteCareNote.shape.text })

function NoteForm({ file, read, postId, onClose }: Props & { onClose(): void }) {
  const w = useWords(healthWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  return (
    <NoteDialog
      words={w.notes}
      schema={Answers}
      cancel={w.form.cancel}
      problem={problem && sentence(problem)}
      onSubmit={async ({ text }) => {
        const input = { caseFileId: file.id, noteId: newId(), postId, text }
        if (await sending(writeCareNote, input, { state: { ground: groundOf(read) }, subjectLabel: file.codeName })) onClose()
      }}
      onClose={onClose}
    />
  )
}
