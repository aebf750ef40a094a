/** Closing a report that is not taken on; with danger in it the form only says why that cannot be. */
import { useState } from 'react'
import { closeOutsideScope, type CloseOutsideScopeProblem } from '#domain/intake/close-outside-scope.ts'
import { type OutsideReason, outsideReasons } from '#domain/intake/danger.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { reportStepWords } from '#web/words/report-steps.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import type { Covers } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { WholeReport } from './intake.local.ts'
import { useStep } from './use-step.ts'

problemWords.id satisfies Covers<Exclude<CloseOutsideScopeProblem, { kind: 'changed-meanwhile' }>>

export function OutsideForm({ report, onSent }: { readonly report: WholeReport; onSent(outboxId: string): void }) {
  const w = useWords(reportStepWords).close
  const name = useName()
  const step = useStep(report.id, onSent)
  const [reason, setReason] = useState<OutsideReason>()
  if (report.dangerSigns.length > 0) return <Notice tone="danger">{w.danger}</Notice>
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason) void step.take(closeOutsideScope, { reportId: report.id, seenVersion: report.version, reason }, report)
      }}
    >
      <RadioGroup<OutsideReason>
        label={w.reason}
        required
        value={reason}
        onChange={setReason}
        options={vocabularyOptions(outsideReasons.terms, name)}
      />
      {step.problem && (
        <Notice tone="danger" live>
          {step.problem}
        </Notice>
      )}
      <div className="row">
        <Button type="submit" kind="primary" disabled={!reason}>
          {w.submit}
        </Button>
      </div>
    </form>
  )
}
