/** Entering a service, or bringing its entry up to date. For a shelter there is nothing to say where it is (K3). */
import type { ReactNode } from 'react'
import { z } from 'zod'
import { languages } from '#domain/case-file/consent-terms.ts'
import { type ChangeServiceProblem, changeService } from '#domain/directory/change-service.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { type RecordServiceProblem, recordService } from '#domain/directory/record-service.ts'
import { costKinds, isSheltering, type Listed, servedSexes, ServiceTerms, serviceStatuses } from '#domain/directory/service.ts'
import { services } from '#domain/plan/services.ts'
import { Check } from '#web/design/Check.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { directoryFormWords } from '#web/words/directory-forms.ts'
import { problemWords } from '#web/words/directory-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Unit } from './directory.local.ts'
import { HoursField } from './HoursField.tsx'
import { RegionsField } from './RegionsField.tsx'
import type { RegionFieldProps } from './ServiceSearch.tsx'
import './directory.css'

problemWords.id satisfies Covers<RecordServiceProblem | Exclude<ChangeServiceProblem, { kind: 'changed-meanwhile' }>>

const { description, intakePostId, minAge, maxAge, costWords, papers, hours, phone, email, address, ...given } = ServiceTerms.shape
const Asked = z.object({
  ...given,
  description: description.optional(),
  intakePostId: intakePostId.optional(),
  minAge: minAge.optional(),
  maxAge: maxAge.optional(),
  costWords: costWords.optional(),
  hours: hours.optional(),
  phone: phone.optional(),
  email: email.optional(),
  address: address.optional(),
  papers: z
    .string()
    .optional()
    .transform((text) =>
      (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    )
    .pipe(papers)
})

interface Props {
  readonly unit: Unit
  readonly posts: readonly { readonly id: string; readonly title: string }[]
  /** the entry that is changed; without one a new one is made */
  readonly service?: Listed
  readonly serviceId: string
  onDone(serviceId: string): void
  onCancel(): void
  readonly regionField: (props: RegionFieldProps & { readonly error?: string | undefined }) => ReactNode
  readonly regionName: (code: string) => ReactNode
}

export function ServiceForm({ unit, posts, service, serviceId, onDone, onCancel, regionField, regionName }: Props) {
  const w = useWords(directoryFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: service ? filled(service) : { ...fresh, regionCodes: [unit.regionCode] },
    async onSubmit(answers) {
      const hidden = answers.confidential || isSheltering(answers.code)
      const terms: ServiceTerms = {
        ...answers,
        description: answers.description ?? null,
        intakePostId: answers.intakePostId ?? null,
        minAge: answers.minAge ?? null,
        maxAge: answers.maxAge ?? null,
        costWords: answers.costWords ?? null,
        hours: answers.hours ?? null,
        confidential: hidden,
        phone: hidden ? null : (answers.phone ?? null),
        email: hidden ? null : (answers.email ?? null),
        address: hidden ? null : (answers.address ?? null)
      }
      const ground = { keeps: true, unitPosts: posts.map(({ id }) => id), regions: terms.regionCodes }
      const about = { subjectLabel: terms.name }
      const sent = service
        ? await sending(changeService, { serviceId, seenVersion: service.version, terms }, { ...about, state: { ...ground, service } })
        : await sending(recordService, { serviceId, unitId: unit.id, terms, verifiedOn: deviceNow().today }, { ...about, state: ground })
      if (sent) onDone(serviceId)
    }
  })
  const { code } = form.values
  const sheltering = code !== undefined && isSheltering(code)
  const hidden = sheltering || form.values.confidential === true
  const text = (field: 'description' | 'costWords' | 'phone' | 'email' | 'address') => ({
    ...form.field(field),
    value: form.values[field] ?? undefined
  })
  return (
    <form {...form.props} className="stack">
      <p className="small quiet">{w.under}</p>
      <Select {...form.field('code')} label={w.code} required options={vocabularyOptions(services.terms, name)} />
      <TextInput {...form.field('name')} label={w.name} hint={w.nameHint} required max={maxLengthOf(given.name)} />
      <TextArea {...text('description')} label={w.description} max={maxLengthOf(description)} rows={3} />
      <div className="columns">
        <CheckChips {...form.field('sexes')} label={w.sexes} required options={vocabularyOptions(servedSexes.terms, name)} />
        <div className="row service-ages">
          <NumberInput {...form.field('minAge')} value={form.values.minAge ?? undefined} label={w.minAge} unit={w.years} min={0} />
          <NumberInput {...form.field('maxAge')} value={form.values.maxAge ?? undefined} label={w.maxAge} unit={w.years} min={0} />
        </div>
      </div>
      <CheckChips {...form.field('disabilities')} label={w.disabilities} options={vocabularyOptions(functionings.terms, name)} />
      <RegionsField
        codes={form.values.regionCodes ?? []}
        seat={unit.regionCode}
        error={form.error('regionCodes')}
        onChange={(codes) => form.set('regionCodes', codes)}
        regionField={regionField}
        regionName={regionName}
      />
      <CheckChips {...form.field('languages')} label={w.languages} options={vocabularyOptions(languages.terms, name)} />
      <HoursField {...form.field('hours')} label={w.hours} />
      <div className="columns">
        <ChoiceChips {...form.field('cost')} label={w.cost} required options={vocabularyOptions(costKinds.terms, name)} />
        <TextInput {...text('costWords')} label={w.costWords} max={maxLengthOf(costWords)} />
      </div>
      <TextArea {...form.field('papers')} label={w.papers} hint={w.papersHint} rows={3} />
      {sheltering ? (
        <p className="small quiet">{w.sheltering}</p>
      ) : (
        <Check {...form.field('confidential')} label={w.confidential} hint={w.confidentialHint} required />
      )}
      {!hidden && (
        <div className="columns">
          <TextInput {...text('phone')} label={w.phone} type="tel" />
          <TextInput {...text('email')} label={w.email} type="email" max={120} />
          <TextInput {...text('address')} label={w.address} max={maxLengthOf(address)} />
        </div>
      )}
      <div className="columns">
        <Select
          {...form.field('intakePostId')}
          value={form.values.intakePostId ?? undefined}
          label={w.intake}
          hint={w.intakeHint}
          options={posts.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <ChoiceChips
          {...form.field('status')}
          label={w.status}
          required
          options={vocabularyOptions(
            serviceStatuses.terms.filter((term) => term.code !== 'closed'),
            name
          )}
        />
      </div>
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onCancel }} />
    </form>
  )
}

const fresh: Unfilled<z.input<typeof Asked>> = {
  sexes: ['P', 'L'],
  disabilities: [],
  languages: ['LA01'],
  cost: 'free',
  status: 'active',
  confidential: false
}

const filled = (service: Listed): Unfilled<z.input<typeof Asked>> => {
  const { id: _, unitId: _unit, version: _version, verifiedOn: _on, verifyAgainOn: _again, status, papers: asked, ...terms } = service
  return { ...terms, status: status === 'closed' ? 'paused' : status, papers: asked.join('\n') }
}
