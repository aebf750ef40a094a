/** Assessment on the case file: what the worker sees and what the child says side by side, two bars, and the way to a new one. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { needs } from '#domain/assessment/need.ts'
import { subNeeds } from '#domain/assessment/sub-needs.ts'
import { dangerSigns } from '#domain/intake/danger.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { assessmentWords } from '#web/words/assessment.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { AssessedFile } from './AssessmentForm.tsx'
import { type ShownAssessment, withPending } from './assessment.local.ts'
import { IndexBars } from './IndexBars.tsx'
import './assessment.css'

const AssessmentForm = lazy(async () => ({ default: (await import('./AssessmentForm.tsx')).AssessmentForm }))

/** Reads its assessments itself; `file` is the case file as its page has it. */
export function AssessmentSection({ file }: { readonly file: AssessedFile }) {
  const read = useRead<readonly ShownAssessment[]>(`/api/case-files/${file.id}/assessments`)
  return <Loaded read={read}>{(list) => <Section file={file} known={list} />}</Loaded>
}

function Section({ file, known }: { readonly file: AssessedFile; readonly known: readonly ShownAssessment[] }) {
  const w = useWords(assessmentWords)
  const [open, setOpen] = useState(false)
  const list = withPending(known, usePending(file.id, 'assessment.record-assessment'))
  const [latest] = list
  const writes = may('assessment.record-assessment', file.standings) && !isClosed(file.state)
  const begin = writes && (
    <Button kind={latest ? 'second' : 'primary'} icon="pencil" onClick={() => setOpen(true)}>
      {latest ? w.again : w.begin}
    </Button>
  )
  return (
    <div className="stack">
      {latest ? (
        <Found assessment={latest} count={list.length} />
      ) : (
        <Empty title={w.emptyTitle} action={begin}>
          {w.empty}
        </Empty>
      )}
      {latest && begin && <div className="no-print">{begin}</div>}
      {/* Around the dialog, so that it opens with its first question ready for the focus. */}
      <Suspense fallback={null}>
        {open && (
          <Dialog wide open onClose={() => setOpen(false)} title={latest ? w.again : w.begin}>
            <AssessmentForm file={file} latest={latest} onDone={() => setOpen(false)} />
          </Dialog>
        )}
      </Suspense>
    </div>
  )
}

function Found({ assessment, count }: { readonly assessment: ShownAssessment; readonly count: number }) {
  const w = useWords(assessmentWords)
  const name = useName()
  const shown = [...assessment.needs]
    .filter((found) => found.severity > 0 || (found.stated ?? 0) > 0)
    .sort((a, b) => b.severity - a.severity || (b.stated ?? 0) - (a.stated ?? 0) || (a.need < b.need ? -1 : 1))
  return (
    <>
      <p className="caption">
        {w.made(count)} <MomentTime at={assessment.assessedAt} />
        {assessment.onPhone ? ` · ${w.onPhone}` : assessment.by ? ` · ${assessment.by}` : ''}
      </p>
      {assessment.dangerSigns.length > 0 && (
        <Notice tone="danger" title={w.danger}>
          {assessment.dangerSigns.map((code) => name(dangerSigns.term(code))).join(' · ')}
        </Notice>
      )}
      {assessment.childWords && <blockquote className="assessment-words">“{assessment.childWords}”</blockquote>}
      <div className="assessment-columns">
        <table className="table needs-table">
          <thead>
            <tr>
              <th scope="col">{w.need}</th>
              <th scope="col">{w.byWorker}</th>
              <th scope="col">{w.byChild}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((found) => (
              <tr key={found.need}>
                <th scope="row">
                  {name(needs.term(found.need))}
                  {found.subNeeds.length > 0 && (
                    <span className="caption needs-parts">{found.subNeeds.map((code) => name(subNeeds.term(code))).join(', ')}</span>
                  )}
                </th>
                <td>
                  <Weight value={found.severity} />
                </td>
                <td>{found.stated === null ? <span className="caption">{w.notAsked}</span> : <Weight value={found.stated} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <IndexBars findings={assessment} />
      </div>
    </>
  )
}

/** 0 to 3 as a word and three marks: read without colour. */
function Weight({ value }: { readonly value: number }) {
  const w = useWords(assessmentWords)
  return (
    <span className="weight">
      <span className="weight-marks" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <i key={step} className={step <= value ? 'weight-on' : ''} />
        ))}
      </span>
      {w.severities[value as 0 | 1 | 2 | 3]}
    </span>
  )
}
