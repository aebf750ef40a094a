/** Taking a report in under two minutes: what must be known stands open, what may be known is one press away. A draft survives a reload. */
import { useState } from 'react'
import { recordReport, type RecordReportProblem } from '#domain/intake/record-report.ts'
import { ReportFacts } from '#domain/intake/report.ts'
import { Moment } from '#domain/kernel/day.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Select } from '#web/design/Select.tsx'
import { nowAt } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { send } from '#web/offline/outbox.ts'
import { useAccount, useCaller } from '#web/offline/session.ts'
import { reportFormWords } from '#web/words/report-form.ts'
import { intakeWords } from '#web/words/intake.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { FormChoices } from './FormChoices.tsx'
import { intakePosts, shortNumberOf, stateToRecord } from './intake.local.ts'
import { NoteField } from './NoteField.tsx'
import { ChildSection, ContactSection, MoreSection, PlaceSection, SourceSection } from './ReportSections.tsx'
import './intake.css'

problemWords.id satisfies Covers<RecordReportProblem>

/** The form asks for the facts; who takes the report and its ids are added when it is sent. */
const FormFacts = ReportFacts.extend({ receivedAt: Moment.nullable().default(null) })
type FormFacts = ReturnType<typeof FormFacts.parse>
export type FormValues = Partial<{ [K in keyof FormFacts]: NonNullable<FormFacts[K]> }>

export const useReportForm = (onSubmit: (facts: FormFacts) => Promise<void>) =>
  useForm<FormValues, FormFacts>({ schema: FormFacts, initial: {}, draftKey: 'report-new', drafts, onSubmit })
export type ReportForm = ReturnType<typeof useReportForm>

export function NewReportForm({ onTaken }: { readonly onTaken: (reportId: string) => void }) {
  const words = useWords(intakeWords)
  const w = useWords(reportFormWords).form
  const account = useAccount()
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  const posts = intakePosts(account)
  const [postId, setPostId] = useState(posts[0]?.postId)
  const [forgetting, setForgetting] = useState(false)

  const form = useReportForm(async ({ receivedAt, ...facts }) => {
    const post = posts.find((one) => one.postId === postId)
    if (!post) return
    const reportId = newId()
    const sent = await send(
      recordReport,
      { reportId, takenByPostId: post.postId, receivedAt: receivedAt ?? nowAt(), ...facts },
      { state: stateToRecord(post.unitId, facts), caller, subjectLabel: words.label(shortNumberOf(reportId)) }
    )
    if (sent.outcome === 'refused') return form.fail(faultyField[sent.problem.kind] ?? '', sentence(sent.problem))
    await form.clearDraft()
    onTaken(reportId)
  })

  return (
    <form {...form.props} className="stack report-form">
      <Notice tone="quiet" icon="phone">
        {w.urgent}
      </Notice>
      {posts.length > 1 && (
        <Select
          label={w.post}
          required
          options={posts.map((post) => ({ value: post.postId, label: `${post.title ?? post.role} · ${post.unitName}` }))}
          value={postId}
          onChange={setPostId}
        />
      )}
      <Card as="section" title={w.who}>
        <SourceSection form={form} />
      </Card>
      <Card as="section" title={w.child}>
        <ChildSection form={form} />
      </Card>
      <Card as="section" title={w.what}>
        <FormChoices
          {...form.field('forms')}
          label={w.forms}
          hint={w.whatHint}
          required
          primary={{
            ...form.field('primaryForm'),
            label: w.primary,
            error: form.values.forms?.length ? form.error('primaryForm') : undefined
          }}
        />
        <Disclosure id="report-more" level={3} title={w.more} summary={w.moreSummary}>
          <MoreSection form={form} />
        </Disclosure>
      </Card>
      <Card as="section" title={w.where}>
        <PlaceSection form={form} />
      </Card>
      <Card as="section" title={w.contact}>
        <ContactSection form={form} />
      </Card>
      <Card as="section">
        <NoteField {...form.field('note')} label={w.note} hint={w.noteHint} max={maxLengthOf(ReportFacts.shape.note)} />
      </Card>
      <FormErrors form={form} />
      <div className="row">
        <Button type="submit" kind="primary" busy={form.busy}>
          {w.submit}
        </Button>
        {Object.keys(form.values).length > 0 && (
          <Button kind="quiet" onClick={() => setForgetting(true)}>
            {w.forget}
          </Button>
        )}
      </div>
      <p className="caption">{w.kept}</p>
      <Dialog
        open={forgetting}
        onClose={() => setForgetting(false)}
        title={w.forgetTitle}
        actions={
          <>
            <Button
              kind="danger"
              onClick={() => {
                form.reset()
                void form.clearDraft()
                setForgetting(false)
              }}
            >
              {w.forget}
            </Button>
            <Button onClick={() => setForgetting(false)}>{w.keep}</Button>
          </>
        }
      >
        <p>{w.forgetBody}</p>
      </Dialog>
    </form>
  )
}

/** Where on the form a refusal of the decision belongs. */
const faultyField: Readonly<Record<string, string>> = {
  'received-in-future': 'receivedAt',
  'region-unknown': 'residenceRegion',
  'primary-form-not-chosen': 'primaryForm',
  'contact-needs-number': 'contactNumber'
}
