/** "Lampiran": letters from outside as clean scans; added, fetched, removed, and what to do with a picture that must not be. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { attachmentKinds, compartmentOf, removalReasons } from '#domain/attachment/attachment.ts'
import { fetchAttachment } from '#domain/attachment/fetch-attachment.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FileRow } from '#web/design/FileRow.tsx'
import { ListOrEmpty } from '#web/design/ListOrEmpty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { longDay } from '#web/design/time-words.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { usePending } from '#web/offline/pending.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { useFetching } from '#web/offline/use-fetching.ts'
import { attachmentWords } from '#web/words/attachment.ts'
import { problemWords } from '#web/words/attachment-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type AttachmentFile, type AttachmentRow, type AttachmentsRead, layAttachments } from './attachment.local.ts'
import './attachment.css'

const AddAttachmentForm = lazy(async () => ({ default: (await import('./AddAttachmentForm.tsx')).AddAttachmentForm }))
const RemoveAttachmentForm = lazy(async () => ({ default: (await import('./RemoveAttachmentForm.tsx')).RemoveAttachmentForm }))

export function AttachmentSection({ file }: { readonly file: AttachmentFile }) {
  const read = useRead<AttachmentsRead>(`/api/case-files/${file.id}/attachments`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} reload={read.reload} />}</Loaded>
}

function Body({ file, read, reload }: { readonly file: AttachmentFile; readonly read: AttachmentsRead; reload(): void }) {
  const w = useWords(attachmentWords)
  const sentence = useProblemSentence(problemWords)
  const laid = layAttachments(read, usePending(file.id))
  const [shown, setShown] = useState<'add' | 'stop' | AttachmentRow | null>(null)
  const { fetching, failed, fetchOne } = useFetching({
    ask: (attachmentId, ticketId) => sendNow(fetchAttachment, { caseFileId: file.id, attachmentId, ticketId }, newId()),
    place: (attachmentId, ticketId) => `/api/case-files/${file.id}/attachments/${attachmentId}/file/${ticketId}`
  })
  const adds =
    may('attachment.add', file.standings) &&
    file.state !== 'ST15' &&
    attachmentKinds.codes.some((kind) => laid.writable.includes(compartmentOf(kind)))
  const close = () => setShown(null)
  const add = adds && (
    <Button kind="primary" icon="plus" onClick={() => setShown('add')}>
      {w.add}
    </Button>
  )
  return (
    <div className="stack">
      <ListOrEmpty
        emptyTitle={w.emptyTitle}
        empty={adds ? w.empty : w.emptyRead}
        lead={w.lead}
        action={add}
        rows={laid.attachments.map((row) => (
          <Line
            key={row.id}
            row={row}
            isOpen={laid.open.includes(row.compartment)}
            busy={fetching === row.id}
            problem={failed?.id === row.id ? sentence(failed.problem) : null}
            fetchOne={may('attachment.fetch', file.standings) ? () => void fetchOne(row.id) : undefined}
            remove={may('attachment.remove', file.standings) ? () => setShown(row) : undefined}
          />
        ))}
      />
      <div className="no-print">
        <Button kind="quiet" icon="alert" onClick={() => setShown('stop')}>
          {w.stop.open}
        </Button>
      </div>
      {shown === 'stop' && <Stop onClose={close} />}
      <Suspense>
        {shown === 'add' && (
          <AddAttachmentForm
            file={file}
            writable={laid.writable}
            onClose={close}
            onAdded={() => {
              close()
              reload()
            }}
          />
        )}
        {shown !== null && typeof shown === 'object' && (
          <RemoveAttachmentForm file={file} attachment={shown} writable={laid.writable} onClose={close} />
        )}
      </Suspense>
    </div>
  )
}

interface LineProps {
  readonly row: AttachmentRow
  readonly isOpen: boolean
  readonly busy: boolean
  readonly problem: string | null
  readonly fetchOne: (() => void) | undefined
  readonly remove: (() => void) | undefined
}

function Line({ row, isOpen, busy, problem, fetchOne, remove }: LineProps) {
  const w = useWords(attachmentWords)
  const name = useName()
  const { language } = useLanguage()
  const kind = name(attachmentKinds.term(row.kind))
  const actions = row.removedAt === null && (
    <>
      {isOpen && fetchOne && (
        <Button icon="download" busy={busy} onClick={fetchOne} aria-label={w.fetchOne(kind)}>
          {w.fetch}
        </Button>
      )}
      {remove && (
        <Button kind="quiet" onClick={remove} aria-label={w.removeOne(kind)}>
          {w.remove}
        </Button>
      )}
    </>
  )
  return (
    <FileRow icon={row.removedAt === null ? 'note' : 'cross'} actions={actions} problem={problem}>
      <p>
        <strong>{kind}</strong>
      </p>
      <p className="small">
        {longDay(row.datedOn, language)} · {w.pages(row.pages)}
      </p>
      <p className="small quiet">{row.removedReason ? w.removed(name(removalReasons.term(row.removedReason))) : w.addedBy(row.addedBy)}</p>
      {row.removedAt === null && !isOpen && <p className="small quiet">{w.shut}</p>}
    </FileRow>
  )
}

/** No file is asked for here, and none is taken: what must not exist is handed to the police, not to us. */
function Stop({ onClose }: { onClose(): void }) {
  const w = useWords(attachmentWords).stop
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <div className="stack">
        <p>{w.lead}</p>
        <ul>
          {w.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <Notice tone="quiet">{w.already}</Notice>
        <div className="row">
          <Button kind="primary" onClick={onClose}>
            {w.close}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
