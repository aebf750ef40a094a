/** An institution's own notes on one child, straight from the server each time and never kept on the device (K6, K7). */
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { WriteCareNote, writeCareNote } from '#domain/health/write-care-note.ts'
import { Button } from '#web/design/Button.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { MomentTime } from '#web/design/Time.tsx'
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
interface Note {
  readonly id: string
  readonly writtenAt: string
  readonly by: string | null
  readonly text: string
}

export function OwnNotes({ file, read, postId }: Props) {
  const w = useWords(healthWords).notes
  const [notes, setNotes] = useState<readonly Note[] | 'failed'>()
  const [isWriting, setIsWriting] = useState(false)
  const load = useCallback(() => {
    void call('GET', `/api/case-files/${file.id}/care-notes`)
      .catch(() => undefined)
      .then((reply) => setNotes(reply?.status === 200 ? (reply.body as readonly Note[]) : 'failed'))
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
          {notes.map((note: Note) => (
            <li key={note.id} className="care-note">
              <p className="measure">{note.text}</p>
              <p className="small quiet">
                <MomentTime at={note.writtenAt} />
                {note.by && ` · ${note.by}`}
              </p>
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

const { text } = WriteCareNote.shape
const Answers = z.object({ text })
type Answers = Unfilled<z.input<typeof Answers>>

function NoteForm({ file, read, postId, onClose }: Props & { onClose(): void }) {
  const words = useWords(healthWords)
  const w = words.notes
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit(said) {
      const input = { caseFileId: file.id, noteId: newId(), postId, text: said.text }
      if (await sending(writeCareNote, input, { state: { ground: groundOf(read) }, subjectLabel: file.codeName })) onClose()
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
