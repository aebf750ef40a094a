/** A conversation, written down: danger first, what matters most to the child, the needs side by side, then what weighs and what helps. */
import { Findings } from '#domain/assessment/assessment.ts'
import { type RecordAssessmentProblem, type RecordAssessmentState, recordAssessment } from '#domain/assessment/record-assessment.ts'
import type { State } from '#domain/case-file/state.ts'
import { type DangerSign, dangerSigns, type Risk } from '#domain/intake/danger.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { send } from '#web/offline/outbox.ts'
import { useCaller } from '#web/offline/session.ts'
import { problemWords } from '#web/words/assessment-problems.ts'
import { assessmentWords } from '#web/words/assessment.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { beginWith, type ShownAssessment } from './assessment.local.ts'
import { Factors } from './Factors.tsx'
import { IndexBars } from './IndexBars.tsx'
import { NeedsField } from './NeedsField.tsx'

/** What the form needs of the case file's read. */
export interface AssessedFile {
  readonly id: string
  readonly codeName: string
  readonly state: State
  readonly risk: Risk
  readonly standings: readonly string[]
}

interface Props {
  readonly file: AssessedFile
  readonly latest: ShownAssessment | undefined
  onDone(): void
}

problemWords.id satisfies Covers<Exclude<RecordAssessmentProblem, { readonly kind: 'changed-meanwhile' }>>

const schema = {
  safeParse: (value: unknown) =>
    Findings.safeParse({ ...(value as object), childWords: (value as { childWords?: string }).childWords ?? null })
}

export function AssessmentForm({ file, latest, onDone }: Props) {
  const w = useWords(assessmentWords)
  const name = useName()
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  const form = useForm({
    schema,
    initial: beginWith(latest),
    draftKey: `assessment ${file.id} ${latest?.number ?? 0}`,
    drafts,
    async onSubmit(findings): Promise<void> {
      // The consents stand on the server only; it alone decides whether the file moves on.
      const state: RecordAssessmentState = { file: { state: file.state, risk: file.risk, consented: false }, latest: latest ?? null }
      const input = { caseFileId: file.id, assessmentId: newId(), seenNumber: latest?.number ?? 0, ...findings }
      const sent = await send(recordAssessment, input, { state, caller, subjectLabel: file.codeName })
      if (sent.outcome === 'refused')
        return form.fail(sent.problem.kind === 'sign-without-factor' ? 'riskSigns' : 'needs', sentence(sent.problem))
      await form.clearDraft()
      onDone()
    }
  })
  const { values } = form
  return (
    <form {...form.props} className="stack">
      <p className="quiet measure">{w.intro}</p>
      {latest && (
        <Notice tone="quiet" icon="note">
          {w.known}
          {latest.dangerSigns.length > 0
            ? ` ${w.dangerBefore(latest.dangerSigns.map((code) => name(dangerSigns.term(code))).join(', '))}`
            : ''}
        </Notice>
      )}
      <CheckChips<DangerSign>
        label={w.danger}
        hint={w.dangerHint}
        required
        options={vocabularyOptions(dangerSigns.terms, name)}
        {...form.field('dangerSigns')}
        value={values.dangerSigns}
        onChange={(signs) => form.set('dangerSigns', [...(signs ?? [])])}
      />
      {values.dangerSigns.length > 0 && (
        <Notice tone="danger" title={w.dangerNow} live>
          {values.dangerSigns
            .map((code) => dangerSigns.term(code).note)
            .flatMap((note) => (note ? [name(note)] : []))
            .join(' ') || w.dangerDo}
        </Notice>
      )}
      <TextArea
        label={w.childWords}
        hint={w.childWordsHint}
        rows={2}
        max={maxLengthOf(Findings.shape.childWords)}
        {...form.field('childWords')}
        value={values.childWords ?? ''}
        onChange={(text) => form.set('childWords', text || null)}
      />
      <NeedsField value={values.needs} error={form.error('needs')} onChange={(found) => form.set('needs', found)} />
      <Disclosure id="assessment-risk" level={3} title={w.riskTitle} summary={w.rated(Object.keys(values.riskFactors).length, 6)}>
        <Factors
          kind="risk"
          ratings={values.riskFactors}
          onRate={(ratings) => form.set('riskFactors', ratings)}
          signs={values.riskSigns}
          onSigns={(signs) => form.set('riskSigns', signs)}
          error={form.error('riskSigns')}
        />
      </Disclosure>
      <Disclosure
        id="assessment-protection"
        level={3}
        title={w.protectionTitle}
        summary={w.rated(Object.keys(values.protectiveFactors).length, 14)}
      >
        <Factors kind="protection" ratings={values.protectiveFactors} onRate={(ratings) => form.set('protectiveFactors', ratings)} />
      </Disclosure>
      <IndexBars findings={values} />
      <p className="caption measure">{w.formula}</p>
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} />
    </form>
  )
}
