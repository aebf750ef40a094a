/** Joining the report to a file one accompanies already: a choice among own code names, narrowed while typing, never a search for a child. */
import { useState } from 'react'
import { ageBands } from '#domain/case-file/child.ts'
import { isClosed, states } from '#domain/case-file/state.ts'
import type { Risk } from '#domain/intake/danger.ts'
import { joinReport, type JoinReportProblem } from '#domain/intake/join-report.ts'
import { useOwnFiles } from '#web/offline/own-files.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { reportStepWords } from '#web/words/report-steps.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import type { Covers } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { WholeReport } from './intake.local.ts'
import { useStep } from './use-step.ts'

problemWords.id satisfies Covers<Exclude<JoinReportProblem, { kind: 'changed-meanwhile' }>>

/** A line of `GET /api/case-files`, as far as it is needed to choose. */
interface OwnFile {
  readonly id: string
  readonly codeName: string
  readonly ageBand: (typeof ageBands.codes)[number]
  readonly state: (typeof states.codes)[number]
  readonly risk: Risk
}

/** More than this one looks for by name. */
const aGlance = 8

export function JoinForm({ report, onSent }: { readonly report: WholeReport; onSent(outboxId: string): void }) {
  const w = useWords(reportStepWords).join
  const name = useName()
  const step = useStep(report.id, onSent)
  const [sought, setSought] = useState('')
  const { read, found } = useOwnFiles<OwnFile>(sought)
  const known = read.value ?? []
  const [file, setFile] = useState<OwnFile>()
  const files = file && !found.some((one) => one.id === file.id) ? [file, ...found] : found
  if (known.length === 0) return <p className="quiet">{w.none}</p>
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!file) return
        // A closed file begins its next episode with this report (RO01); whether its owner is there is known to the server.
        const episode = isClosed(file.state) ? { episodeId: newId() } : {}
        const known = { report, file: isClosed(file.state) ? { ...file, closed: { episodeNumber: 1, isOwnerHeld: true } } : file }
        void step.take(joinReport, { reportId: report.id, seenVersion: report.version, caseFileId: file.id, ...episode }, known)
      }}
    >
      {known.length > aGlance && (
        <TextInput label={w.search} type="search" required value={sought} onChange={(text) => setSought(text ?? '')} />
      )}
      <RadioGroup
        label={w.file}
        hint={w.hint}
        required
        value={file?.id}
        onChange={(id) => setFile(files.find((one) => one.id === id))}
        options={files.map((one) => ({
          value: one.id,
          label: one.codeName,
          hint: `${name(ageBands.term(one.ageBand))} · ${name(states.term(one.state))}`
        }))}
      />
      {file && report.risk !== null && report.risk > file.risk && report.risk === 'RK3' && <Notice>{w.raise}</Notice>}
      {file && isClosed(file.state) && <Notice>{w.reopens}</Notice>}
      {step.problem && (
        <Notice tone="danger" live>
          {step.problem}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" kind="primary" disabled={!file}>
          {w.submit}
        </Button>
      </div>
    </form>
  )
}
