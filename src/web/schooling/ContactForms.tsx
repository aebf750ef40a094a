/** Speaking to a school, on a basis and with a safeguard; and what it answered. */
import { z } from 'zod'
import type { State } from '#domain/case-file/state.ts'
import { contactSchool, ContactTerms } from '#domain/schooling/contact-school.ts'
import { recordResponse } from '#domain/schooling/record-response.ts'
import { contactWays, schoolPlaces } from '#domain/schooling/schooling.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { longDay } from '#web/design/time-words.ts'
import { newId } from '#web/offline/new-id.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { Answer, AnswerFields, type AnswerFilling, answered } from './AnswerFields.tsx'
import type { ContactRow, SchoolFile, SchoolRead } from './schooling.local.ts'
import { useSchoolForm } from './use-school-form.ts'

interface Props {
  readonly file: SchoolFile
  readonly read: SchoolRead
  onClose(): void
}

const { place, way, onDay, safeguard, school } = ContactTerms.shape
const Contact = z.object({
  place,
  way,
  onDay,
  safeguard: safeguard.min(10),
  basisId: z.string(),
  postId: z.string().optional(),
  school: school.optional()
})
type Contact = Unfilled<z.input<typeof Contact>>

export function ContactForm({ file, read, toOffice, onClose }: Props & { readonly toOffice: boolean }) {
  const { language } = useLanguage()
  const words = useWords(schoolingWords)
  const { w, name, today, sentence, dialog, send } = useSchoolForm(file, onClose)
  const bases = [
    ...read.consents.map(({ id, by, expiresOn }) => ({ value: id, label: w.basisConsent(w.by[by], longDay(expiresOn, language)) })),
    ...read.assessments.map(({ id, assessedOn }) => ({ value: id, label: w.basisAssessment(longDay(assessedOn, language)) }))
  ]
  const form = useForm<Contact, z.output<typeof Contact>>({
    schema: Contact,
    initial: { onDay: today, basisId: bases.length === 1 ? bases[0]?.value : undefined, place: toOffice ? 'office' : undefined },
    async onSubmit(said): Promise<void> {
      const isConsent = read.consents.some(({ id }) => id === said.basisId)
      const input = {
        caseFileId: file.id,
        contactId: newId(),
        place: said.place,
        postId: said.postId ?? null,
        school: said.postId ? null : (said.school ?? null),
        way: said.way,
        onDay: said.onDay,
        safeguard: said.safeguard,
        basis: isConsent ? ('consent' as const) : ('best-interest' as const),
        basisId: said.basisId
      }
      if (!input.postId && !input.school) return form.fail('school', sentence({ kind: 'which-school' }))
      const state = {
        file: { state: file.state as State },
        consents: read.consents.map(({ id }) => id),
        assessments: read.assessments.map(({ id }) => id),
        postRole: input.postId ? 'R14' : null
      }
      await send(contactSchool, input, state)
    }
  })
  return (
    <FormDialog title={w.contact} form={form} {...dialog} wide>
      {read.plan ? (
        <blockquote className="own-words">
          <p>“{read.plan.sentence}”</p>
          <p className="small quiet">{words.never}</p>
        </blockquote>
      ) : (
        <p className="quiet measure">{w.noSentence}</p>
      )}
      <ChoiceChips {...form.field('place')} label={w.place} required options={vocabularyOptions(schoolPlaces.terms, name)} />
      {read.posts.length > 0 && (
        <Select
          {...form.field('postId')}
          label={w.post}
          hint={w.postHint}
          options={read.posts.map(({ id, title, unit }) => ({ value: id, label: `${title}, ${unit}` }))}
        />
      )}
      {!form.values.postId && (
        <TextInput
          {...form.field('school')}
          value={form.values.school ?? undefined}
          label={w.otherPlace}
          required
          max={maxLengthOf(school) ?? 120}
        />
      )}
      <ChoiceChips {...form.field('way')} label={w.way} required options={vocabularyOptions(contactWays.terms, name)} />
      <RadioGroup {...form.field('basisId')} label={w.basis} required options={bases} />
      <TextArea {...form.field('safeguard')} label={w.safeguard} hint={w.safeguardHint} required rows={2} max={maxLengthOf(safeguard)} />
      <DateInput {...form.field('onDay')} label={w.on} required max={today} />
    </FormDialog>
  )
}

export function ResponseForm({ file, contact, onClose }: Omit<Props, 'read'> & { readonly contact: ContactRow }) {
  const { w, today, dialog, send } = useSchoolForm(file, onClose)
  const form = useForm<AnswerFilling, z.output<typeof Answer>>({
    schema: Answer,
    initial: { onDay: today },
    async onSubmit(said) {
      const input = { caseFileId: file.id, responseId: newId(), contactId: contact.id, ...answered(said) }
      await send(recordResponse, input, { file: { state: file.state as State }, contactedOn: contact.onDay })
    }
  })
  return (
    <FormDialog title={w.response} form={form} {...dialog}>
      <AnswerFields answer={form.field('answer')} reason={() => form.field('reason')} onDay={form.field('onDay')} min={contact.onDay} />
    </FormDialog>
  )
}
