/** Short notes, newest first; promises to the child stand out, because they are handed over with the file (S117). */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { noteKinds } from '#domain/case-file/write-note.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { CaseWork, FileHead, NoteRow } from './case-file.local.ts'

const PromiseForm = lazy(async () => ({ default: (await import('./PromiseForm.tsx')).PromiseForm }))
const NoteForm = lazy(async () => ({ default: (await import('./NoteForm.tsx')).NoteForm }))

const signs = { contact: 'chat', visit: 'home', observation: 'eye', promise: 'hand' } as const satisfies Record<string, IconName>

interface Props {
  readonly head: FileHead
  readonly work: CaseWork
}

export function NotesSection({ head, work }: Props) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).notes
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [isWriting, setIsWriting] = useState(false)
  const [settling, setSettling] = useState<NoteRow | null>(null)
  const day = (on: string) => shortDay(on, today, language)
  const newestFirst = [...work.notes].sort((a, b) => (a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0))
  return (
    <div className="stack">
      {may('case-file.write-note', head.standings) && !isClosed(head.state) && (
        <div className="row no-print">
          <Button icon="note" onClick={() => setIsWriting(true)}>
            {w.add}
          </Button>
        </div>
      )}
      {newestFirst.length === 0 && <p className="quiet">{w.empty}</p>}
      <ul className="plain-list rows">
        {newestFirst.map((note) => (
          <li key={note.id}>
            <div className="note-line">
              <Icon name={signs[note.kind]} />
              <div>
                <p className="small quiet">
                  <strong>{name(noteKinds.term(note.kind))}</strong> · <DayTime day={note.happenedOn} kind="event" />
                  {note.writtenBy && ` · ${note.writtenBy}`} {note.isPending && <Tag icon="device">{words.head.pending}</Tag>}
                </p>
                <p className="measure">{note.text}</p>
                {note.settled ? (
                  <p className="small note-kept">
                    <Icon name="check" size={16} />
                    <span>
                      {(note.settled.kept ? w.kept : w.notKept)(day(note.settled.onDay))}
                      {note.settled.told && `: “${note.settled.told}”`}
                    </span>
                  </p>
                ) : (
                  note.dueOn && (
                    <p className="small">
                      <strong>{w.keepBy(day(note.dueOn))}</strong>
                    </p>
                  )
                )}
                {note.kind === 'promise' && !note.settled && may('case-file.keep-promise', head.standings) && !isClosed(head.state) && (
                  <Button icon="hand" onClick={() => setSettling(note)}>
                    {w.settle}
                  </Button>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <Suspense>{isWriting && <NoteForm head={head} onClose={() => setIsWriting(false)} />}</Suspense>
      <Suspense>{settling && <PromiseForm head={head} note={settling} onClose={() => setSettling(null)} />}</Suspense>
    </div>
  )
}
