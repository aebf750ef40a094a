/** Bringing in a directory from files: checked first, each fault with its row, and nothing taken before somebody confirms what it would do. */
import { useId, useState } from 'react'
import { type ImportCounts, importServices, largestImport, type RowFault } from '#domain/directory/import-services.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { directoryImportWords } from '#web/words/directory-import.ts'
import { problemWords } from '#web/words/directory-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'

interface Props {
  onClose(): void
  onDone(): void
}

interface Checked {
  readonly digest: string
  readonly counts: ImportCounts
}

export function ImportForm({ onClose, onDone }: Props) {
  const w = useWords(directoryImportWords)
  const sentence = useProblemSentence(problemWords)
  const chooser = useId()
  const [files, setFiles] = useState<readonly { readonly name: string; readonly text: string }[]>([])
  const [checked, setChecked] = useState<Checked | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  // kept while an answer is missing, so that pressing again brings nothing in twice
  const [id, setId] = useState(newId)
  const begin = () => {
    setChecked(null)
    setProblem(null)
    setId(newId())
  }
  const choose = async (list: FileList | null) => {
    begin()
    const chosen = [...(list ?? [])]
    if (chosen.reduce((sum, { size }) => sum + size, 0) > largestImport) {
      setFiles([])
      return setProblem({ kind: 'too-large' })
    }
    setFiles(
      await Promise.all(
        chosen.map(async (file) => ({ name: file.name.replaceAll(/[^\w .()-]/g, '_').slice(-80), text: await file.text() }))
      )
    )
  }
  const send = async () => {
    setProblem(null)
    setBusy(true)
    const answered = await sendNow(importServices, { files: [...files], confirmed: checked?.digest ?? null }, id)
    setBusy(false)
    if (answered.outcome === 'accepted') return onDone()
    if (answered.outcome === 'no-answer') return setProblem({ kind: 'no-answer' })
    setId(newId())
    const asked = answered.problem as Problem & Checked
    if (asked.kind === 'not-confirmed-yet' && !checked) return setChecked({ digest: asked.digest, counts: asked.counts })
    setChecked(null)
    setProblem(answered.problem)
  }
  const { faults = [], total = 0 } = (problem?.kind === 'rows-at-fault' ? problem : {}) as { faults?: readonly RowFault[]; total?: number }
  return (
    <Dialog open wide onClose={onClose} title={w.title}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className="measure">{w.lead}</p>
        <div className="stack-s">
          <strong id={`${chooser}-label`}>{w.files}</strong>
          <div className="row">
            <input
              id={chooser}
              className="sr-only"
              type="file"
              multiple
              accept=".json,.csv,application/json,text/csv"
              aria-labelledby={`${chooser}-label`}
              onChange={(event) => void choose(event.target.files)}
            />
            <label htmlFor={chooser} className="button button-second service-choose">
              {w.choose}
            </label>
            {files.length > 0 && <span className="small">{w.chosen(files.map(({ name }) => name))}</span>}
          </div>
          <p className="small quiet">{w.nothingYet}</p>
        </div>
        {checked && <Counts counts={checked.counts} />}
        {faults.length > 0 && <Faults faults={faults} total={total} />}
        <FormEnd
          busy={busy}
          ready={files.length > 0}
          send={checked ? w.put : w.check}
          problem={problem && (problem.kind === 'no-answer' ? w.noAnswer : sentence(problem))}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}

function Counts({ counts: { added, changed, units } }: { readonly counts: ImportCounts }) {
  const w = useWords(directoryImportWords)
  return (
    <Notice tone="quiet" icon="eye" title={w.willDo} live>
      <ul>
        {added > 0 && <li>{w.added(added)}</li>}
        {changed > 0 && <li>{w.changed(changed)}</li>}
        {units > 0 && <li>{w.units(units)}</li>}
      </ul>
    </Notice>
  )
}

/** The sentences are for whoever keeps the file, and that file is Indonesian. */
function Faults({ faults, total }: { readonly faults: readonly RowFault[]; readonly total: number }) {
  const w = useWords(directoryImportWords)
  return (
    <section className="stack-s" aria-label={w.faults}>
      <ul className="plain-list rows service-faults">
        {faults.map(({ file, row, column, sentence }) => (
          <li key={`${file} ${row} ${column} ${sentence}`}>
            <strong className="small">
              {w.where(file, row)} · {w.column(column)}
            </strong>
            <span className="small" lang="id">
              {sentence}
            </span>
          </li>
        ))}
      </ul>
      {total > faults.length && <p className="small quiet">{w.others(total - faults.length)}</p>}
    </section>
  )
}
