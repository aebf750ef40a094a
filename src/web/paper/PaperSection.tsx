/** "Dokumen": the papers made from this file, each with its number; made anew, fetched, withdrawn. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { fetchPaper } from '#domain/paper/fetch-paper.ts'
import { paperKinds, withdrawalReasons } from '#domain/paper/paper.ts'
import { Button } from '#web/design/Button.tsx'
import { FileRow } from '#web/design/FileRow.tsx'
import { ListOrEmpty } from '#web/design/ListOrEmpty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { usePending } from '#web/offline/pending.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { useFetching } from '#web/offline/use-fetching.ts'
import { paperWords } from '#web/words/paper.ts'
import { problemWords } from '#web/words/paper-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { layPapers, makeable, type PaperFile, type PaperRow, type PapersRead } from './paper.local.ts'
import './paper.css'

const MakePaperForm = lazy(async () => ({ default: (await import('./MakePaperForm.tsx')).MakePaperForm }))
const WithdrawPaperForm = lazy(async () => ({ default: (await import('./WithdrawPaperForm.tsx')).WithdrawPaperForm }))

export function PaperSection({ file }: { readonly file: PaperFile }) {
  const read = useRead<PapersRead>(`/api/case-files/${file.id}/papers`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} reload={read.reload} />}</Loaded>
}

function Body({ file, read, reload }: { readonly file: PaperFile; readonly read: PapersRead; reload(): void }) {
  const w = useWords(paperWords)
  const sentence = useProblemSentence(problemWords)
  const laid = layPapers(read, usePending(file.id))
  const [isMaking, setMaking] = useState(false)
  const [withdrawn, setWithdrawn] = useState<PaperRow | null>(null)
  const { fetching, failed, fetchOne } = useFetching({
    ask: (paperId, ticketId) => sendNow(fetchPaper, { caseFileId: file.id, paperId, ticketId }, newId()),
    place: (paperId, ticketId) => `/api/case-files/${file.id}/papers/${paperId}/file/${ticketId}`
  })
  const makes = may('paper.make', file.standings) && makeable(laid).length > 0
  const make = makes && (
    <Button kind="primary" icon="printer" onClick={() => setMaking(true)}>
      {w.make}
    </Button>
  )
  return (
    <div className="stack">
      <ListOrEmpty
        emptyTitle={w.emptyTitle}
        empty={makes ? w.empty : w.nothingYet}
        lead={w.lead}
        action={make}
        rows={laid.papers.map((paper) => (
          <Paper
            key={paper.id}
            paper={paper}
            busy={fetching === paper.id}
            problem={failed?.id === paper.id ? sentence(failed.problem) : null}
            fetchOne={paper.isOwn && may('paper.fetch', file.standings) ? () => void fetchOne(paper.id) : undefined}
            withdraw={may('paper.withdraw', file.standings) ? () => setWithdrawn(paper) : undefined}
          />
        ))}
      />
      <Suspense>
        {isMaking && (
          <MakePaperForm
            file={file}
            read={laid}
            onClose={() => setMaking(false)}
            onMade={(paperId) => {
              setMaking(false)
              reload()
              void fetchOne(paperId)
            }}
          />
        )}
        {withdrawn && <WithdrawPaperForm file={file} paper={withdrawn} onClose={() => setWithdrawn(null)} />}
      </Suspense>
    </div>
  )
}

interface PaperProps {
  readonly paper: PaperRow
  readonly busy: boolean
  readonly problem: string | null
  readonly fetchOne: (() => void) | undefined
  readonly withdraw: (() => void) | undefined
}

function Paper({ paper, busy, problem, fetchOne, withdraw }: PaperProps) {
  const w = useWords(paperWords)
  const name = useName()
  const holds = paper.withdrawnAt === null
  const title = name(paperKinds.term(paper.kind))
  const actions = holds && (fetchOne || withdraw) && (
    <>
      {fetchOne && (
        <Button icon="download" busy={busy} onClick={fetchOne} aria-label={w.fetchOne(title, paper.number)}>
          {w.fetch}
        </Button>
      )}
      {withdraw && (
        <Button kind="quiet" onClick={withdraw} aria-label={w.withdrawOne(title, paper.number)}>
          {w.withdraw}
        </Button>
      )}
    </>
  )
  return (
    <FileRow icon={holds ? 'printer' : 'cross'} actions={actions} problem={problem}>
      <p>
        <strong>{title}</strong> <span className="paper-number">{paper.number}</span> {paper.format === 'docx' && <Tag>{w.draft}</Tag>}
      </p>
      <p className="small">
        {paper.post ?? paper.office ?? w.ownFile} · {w.pages(paper.pages)}
      </p>
      <p className="small quiet">
        <MomentTime at={paper.madeAt} /> · {paper.madeBy}
      </p>
      {paper.withdrawnReason && <p className="small">{w.withdrawn(name(withdrawalReasons.term(paper.withdrawnReason)))}</p>}
      {holds && paper.isBasisOver && (
        <Notice tone="danger" icon="alert">
          {w.basisOver}
        </Notice>
      )}
    </FileRow>
  )
}
