/** Entering a programme, or bringing its entry up to date: what it gives, on which decree and money, whose post looks after it. */
import { z } from 'zod'
import { ProgrammeTerms, programmeStates } from '#domain/area-plan/programme.ts'
import { type RecordProgrammeProblem, recordProgramme } from '#domain/area-plan/record-programme.ts'
import { fundings, services } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { areaFormWords } from '#web/words/area-plan-forms.ts'
import { problemWords } from '#web/words/area-plan-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ProgrammeRead, ShownProgramme } from './programme.local.ts'

problemWords.id satisfies Covers<Exclude<RecordProgrammeProblem, { kind: 'changed-meanwhile' }>>

const { funding, fundedUntil, decree, decreeUntil, ...given } = ProgrammeTerms.shape
const Asked = z.object({
  ...given,
  funding: funding.optional(),
  fundedUntil: fundedUntil.optional(),
  decree: decree.optional(),
  decreeUntil: decreeUntil.optional()
})

interface Props {
  readonly read: ProgrammeRead & { readonly region: NonNullable<ProgrammeRead['region']> }
  readonly programme?: ShownProgramme
  onClose(): void
}

export function ProgrammeForm({ read, programme, onClose }: Props) {
  const words = useWords(areaFormWords)
  const w = words.programme
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<z.input<typeof Asked>>, z.output<typeof Asked>>({
    schema: Asked,
    initial: programme ? { ...programme } : { state: 'running', services: [] },
    async onSubmit(terms) {
      const { code } = read.region
      const input = {
        programmeId: programme?.id ?? newId(),
        regionCode: code,
        seenVersion: programme?.version ?? 0,
        terms: {
          ...terms,
          funding: terms.funding ?? null,
          fundedUntil: terms.fundedUntil ?? null,
          decree: terms.decree ?? null,
          decreeUntil: terms.decreeUntil ?? null
        }
      }
      const state = { leads: [code], programme: programme ?? null, posts: read.posts.map(({ id }) => id) }
      if (await sending(recordProgramme, input, { state, subjectLabel: terms.name })) onClose()
    }
  })
  const chosen = form.values.services ?? []
  return (
    <Dialog open wide onClose={onClose} title={programme ? w.change : w.add}>
      <form {...form.props} className="stack">
        <p className="small quiet">{words.guide}</p>
        <TextInput {...form.field('name')} label={w.name} required max={maxLengthOf(given.name)} />
        <TextInput {...form.field('institution')} label={w.institution} required max={maxLengthOf(given.institution)} />
        <div className="stack-s">
          <Select
            label={w.services}
            placeholder={w.addService}
            required
            name="services"
            value={undefined}
            error={form.field('services').error}
            options={vocabularyOptions(
              services.terms.filter(({ code }) => !chosen.includes(code)),
              name
            )}
            onChange={(code) => code && form.set('services', [...chosen, code])}
          />
          {chosen.length > 0 && (
            <div className="row">
              {chosen.map((code) => (
                <Button
                  key={code}
                  kind="quiet"
                  icon="cross"
                  aria-label={w.removeService(name(services.term(code)))}
                  onClick={() =>
                    form.set(
                      'services',
                      chosen.filter((other) => other !== code)
                    )
                  }
                >
                  {name(services.term(code))}
                </Button>
              ))}
            </div>
          )}
        </div>
        <Select
          {...form.field('responsiblePostId')}
          label={w.post}
          required
          options={read.posts.map((post) => ({ value: post.id, label: `${post.title}, ${post.unit}` }))}
        />
        <div className="columns">
          <DateInput {...form.field('since')} label={w.since} required />
          <ChoiceChips {...form.field('state')} label={w.state} required options={vocabularyOptions(programmeStates.terms, name)} />
          <Select
            {...form.field('funding')}
            value={form.values.funding ?? undefined}
            onChange={(code) => form.set('funding', code)}
            label={w.funding}
            options={vocabularyOptions(fundings.terms, name)}
          />
          <DateInput {...form.field('fundedUntil')} value={form.values.fundedUntil ?? undefined} label={w.fundedUntil} />
          <TextInput
            {...form.field('decree')}
            value={form.values.decree ?? undefined}
            label={w.decree}
            hint={w.decreeHint}
            max={maxLengthOf(decree)}
          />
          <DateInput {...form.field('decreeUntil')} value={form.values.decreeUntil ?? undefined} label={w.decreeUntil} />
        </div>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
