/** Short notes, newest first; promises to the child stand out, because they are handed over with the file (S117). */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { noteKinds } from '#domain/case-file/write-note.ts'
import { MoreRows } from '#web/design/MoreRows.tsx'
import { pageSize } from '#domain/kernel/page.ts'
import { useEarlier } from '#web/offline/use-earlier.ts'
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

const byDay = (a: NoteRow, b: NoteRow): number => b.happenedOn.localeCompare(a.happenedOn)
const notesOf = ({ notes }: CaseWork): readonly NoteRow[] => notes

interface Props {
  readonly head: FileHead
  readonly work: CaseWork
}

export function NotesSection({ head, work }: Props) {
  const w = useWords(fileRecordWords).notes
  const [isWriting, setIsWriting] = useState(false)
  const [settling, setSettling] = useState<NoteRow | null>(null)
  const newestFirst = work.notes.toSorted(byDay)
  const paged = newestFirst.filter((note) => !note.isPending && (note.kind !== 'promise' || note.settled))
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
      <NotePages key={paged.at(-1)?.id} head={head} newestFirst={newestFirst} paged={paged} onSettle={setSettling} />
      <Suspense>{isWriting && <NoteForm head={head} onClose={() => setIsWriting(false)} />}</Suspense>
      <Suspense>{settling && <PromiseForm head={head} note={settling} onClose={() => setSettling(null)} />}</Suspense>
    </div>
  )
}

interface PagesProps {
  readonly head: FileHead
  readonly newestFirst: readonly NoteRow[]
  readonly paged: readonly NoteRow[]
  onSettle(note: NoteRow): void
}

/** Every promise still open is there from the beginning, the other notes come page by page. */
function NotePages({ head, newestFirst, paged, onSettle }: PagesProps) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).notes
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (on: string) => shortDay(on, today, language)
  const earlier = useEarlier<NoteRow, CaseWork>(paged, {
    size: pageSize.notes,
    addressBehind: (last) => `/api/case-files/${head.id}/work?notesBefore=${last.id}`,
    rowsOf: notesOf
  })
  return (
    <>
      <ul className="plain-list rows">
        {[...newestFirst, ...earlier.rows].toSorted(byDay).map((note) => (
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
                  <Button icon="hand" onClick={() => onSettle(note)}>
                    {w.settle}
                  </Button>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <MoreRows earlier={earlier} />
    </>
  )
}
