/** Preparing a message: channel, reviewed sentence, blanks from closed lists; below it exactly what will arrive and when it may. */
import { z } from 'zod'
import { channels, greetings, identities, personKinds } from '#domain/contact/contact-terms.ts'
import { mayContact } from '#domain/contact/may-contact.ts'
import { isForHand } from '#domain/contact/message.ts'
import { PrepareMessage, prepareMessage } from '#domain/contact/prepare-message.ts'
import { blanksOf, Clock, Filling, fillTemplate, mailSubject } from '#domain/contact/template.ts'
import { isOpen } from '#domain/contact/window.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { MomentInput } from '#web/design/MomentInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { clockWords, momentWords } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import { contactWords } from '#web/words/contact.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { clockOf, type ContactFile, type ContactPersonRow, stateOf, type TemplateRow } from './contact.local.ts'

interface Props {
  readonly file: ContactFile
  readonly person: ContactPersonRow
  onClose(): void
}

export function MessageForm(props: Props) {
  const w = useWords(contactWords).message
  const name = useName()
  const read = useRead<readonly TemplateRow[]>('/api/message-templates')
  return (
    <Dialog open onClose={props.onClose} title={w.title(props.person.name ?? name(personKinds.term(props.person.kind)))} wide>
      <Loaded read={read}>{(templates) => <Form {...props} templates={templates.filter(({ isUsable }) => isUsable)} />}</Loaded>
    </Dialog>
  )
}

const Answers = z.object({
  channel: PrepareMessage.shape.channel,
  template: z.string(),
  greeting: Filling.shape.greeting.optional(),
  onDay: Filling.shape.onDay.optional(),
  atTime: Filling.shape.atTime.optional(),
  notBefore: PrepareMessage.shape.notBefore.optional()
})
type Answers = Unfilled<z.input<typeof Answers>>

const times = Array.from({ length: 64 }, (_, quarter) => {
  const minutes = 6 * 60 + quarter * 15
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}).filter((time) => Clock.safeParse(time).success)

function Form({ file, person, templates, onClose }: Props & { readonly templates: readonly TemplateRow[] }) {
  const w = useWords(contactWords).message
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const now = deviceNow()
  const { rule } = person
  const agreed = channels.terms.filter(({ code }) => rule?.channels.includes(code))
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { channel: agreed.length === 1 ? agreed[0]?.code : undefined, greeting: 'GR1' },
    async onSubmit(said) {
      const template = templates.find(({ id }) => id === said.template)
      const input = {
        caseFileId: file.id,
        messageId: newId(),
        personId: person.id,
        templateId: said.template,
        templateVersion: template?.version ?? 1,
        channel: said.channel,
        filling: fillingOf(template, said),
        notBefore: said.notBefore ?? null
      }
      const state = { ...stateOf(file, person), template: template ?? null }
      if (await sending(prepareMessage, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const fitting = templates.filter(({ channels: fit }) => values.channel && fit.includes(values.channel))
  const chosen = fitting.find(({ id }) => id === values.template)
  const blanks = chosen ? blanksOf(chosen.text) : []
  const zone = rule ? clockOf(rule.zone) : undefined
  const from = values.notBefore && Date.parse(values.notBefore) > Date.parse(now.at) ? values.notBefore : now.at
  const window = values.channel ? mayContact(stateOf(file, person), values.channel, from, now.at) : undefined
  return (
    <form {...form.props} className="stack">
      <ChoiceChips {...form.field('channel')} label={w.channel} required options={vocabularyOptions(agreed, name)} />
      {values.channel && fitting.length === 0 && <p className="quiet">{w.noTemplate}</p>}
      {fitting.length > 0 && (
        <Select
          {...form.field('template')}
          label={w.template}
          hint={w.templateHint}
          required
          options={fitting.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {blanks.includes('salam') && (
        <ChoiceChips<NonNullable<Filling['greeting']>>
          {...form.field('greeting')}
          value={values.greeting ?? undefined}
          label={w.greeting}
          required
          options={vocabularyOptions(greetings.terms, name)}
        />
      )}
      {blanks.includes('hari') && (
        <div className="columns">
          <DateInput {...form.field('onDay')} value={values.onDay ?? undefined} label={w.onDay} required min={now.today} />
          <Select
            {...form.field('atTime')}
            value={values.atTime ?? undefined}
            label={w.atTime}
            required
            options={times.map((time) => ({ value: time, label: time.replace(':', '.') }))}
          />
        </div>
      )}
      {chosen && rule && (
        <section className="stack-s" aria-live="polite">
          <p className="caption">{w.preview}</p>
          <div className="contact-preview" lang="id">
            {values.channel === 'email' && <p className="small quiet">{w.previewMail(identities.term(rule.identity).id, mailSubject)}</p>}
            {fillTemplate(chosen.text, fillingOf(chosen, values), rule.identity)}
          </div>
          {window?.ok && (
            <p className="small">
              {isOpen(window.value, now.at)
                ? w.openNow(`${clockWords(window.value.closesAt, zone)} ${rule.zone}`)
                : w.opens(`${momentWords(window.value.opensAt, now.at, language, zone)} ${rule.zone}`)}{' '}
              {values.channel && isForHand(values.channel) ? w.hand : chosen.automatic ? w.automatic : w.confirm}
            </p>
          )}
        </section>
      )}
      <MomentInput
        {...form.field('notBefore')}
        value={values.notBefore ?? undefined}
        label={w.notBefore}
        hint={w.notBeforeHint}
        min={now.at}
      />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
    </form>
  )
}

/** Only what the sentence has a place for. */
function fillingOf(template: TemplateRow | undefined, said: Partial<{ [K in keyof Filling]: Filling[K] | undefined }>): Filling {
  const has = blanksOf(template?.text ?? '')
  return {
    greeting: has.includes('salam') ? (said.greeting ?? null) : null,
    onDay: has.includes('hari') ? (said.onDay ?? null) : null,
    atTime: has.includes('jam') ? (said.atTime ?? null) : null
  }
}
