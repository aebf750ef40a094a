/** Writing a sentence for somebody else to review. */
import type { z } from 'zod'
import { channels } from '#domain/contact/contact-terms.ts'
import { fillTemplate, TemplateTerms, templateFault } from '#domain/contact/template.ts'
import { writeTemplate } from '#domain/contact/write-template.ts'
import { Check } from '#web/design/Check.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import { messageWords } from '#web/words/messages.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { TemplateRow } from './contact.local.ts'

type Answers = Unfilled<z.input<typeof TemplateTerms>>

export function TemplateForm({ row, onClose }: { readonly row: TemplateRow | null; onClose(): void }) {
  const w = useWords(messageWords)
  const f = w.templates.form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, TemplateTerms>({
    schema: TemplateTerms,
    initial: row
      ? { title: row.title, text: row.text, channels: [...row.channels], automatic: row.automatic }
      : { text: '{salam}, … {pengirim}', channels: [], automatic: false },
    async onSubmit(terms) {
      const input = { templateId: row?.id ?? newId(), seenVersion: row?.version ?? 0, terms }
      const template = row && { id: row.id, version: row.version, state: row.state, writtenBy: row.writtenById }
      if (await sending(writeTemplate, input, { state: { template }, subjectLabel: terms.title })) onClose()
    }
  })
  const text = form.values.text ?? ''
  const fault = text.length > 10 ? templateFault(text) : undefined
  return (
    <Dialog open onClose={onClose} title={row ? w.templates.version : w.templates.write} wide>
      <form {...form.props} className="stack">
        <TextInput {...form.field('title')} label={f.title} hint={f.titleHint} required max={60} />
        <TextArea {...form.field('text')} label={f.text} hint={f.textHint} required rows={3} max={300} />
        {fault ? (
          <p className="small contact-stop">{sentence(fault)}</p>
        ) : (
          <section className="stack-s">
            <p className="caption">{f.preview}</p>
            <div className="contact-preview" lang="id">
              {fillTemplate(text, { greeting: 'GR1', onDay: today, atTime: '15:30' }, 'ID1')}
            </div>
          </section>
        )}
        <CheckChips {...form.field('channels')} label={f.channels} required options={vocabularyOptions(channels.terms, name)} />
        <Check {...form.field('automatic')} label={f.automatic} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={f.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
