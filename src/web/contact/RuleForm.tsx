/** Writing down how somebody may be reached, as the child or the safe carer says; each saving is a new version. */
import { z } from 'zod'
import { contactWindows } from '#domain/case-file/safety.ts'
import type { State } from '#domain/case-file/state.ts'
import { ContactRule } from '#domain/contact/contact-rule.ts'
import { channels, confirmers, identities, personKinds, weekdays, zoneOf, zones } from '#domain/contact/contact-terms.ts'
import { ContactPerson, setRule } from '#domain/contact/set-rule.ts'
import { Check } from '#web/design/Check.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FindPerson } from '#web/design/FindPerson.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions, yesOrNo } from '#web/design/option.ts'
import { TextArea } from '#web/design/TextArea.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { personOption, usePeople } from '#web/offline/people.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/contact-problems.ts'
import { contactWords } from '#web/words/contact.ts'
import { designWords } from '#web/words/design.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { ContactFile, ContactPersonRow } from './contact.local.ts'

interface Props {
  readonly file: ContactFile
  readonly region: string
  readonly isChild: boolean
  readonly hasChild: boolean
  readonly person?: ContactPersonRow
  /** what was opened on purpose, so that nothing unseen is overwritten */
  readonly opened?: Pick<ContactRule, 'phone' | 'email' | 'post' | 'readers' | 'codeWord'>
  onClose(): void
}

const { shape } = ContactRule
const Answers = z.object({
  kind: ContactPerson.shape.kind.optional(),
  name: ContactPerson.shape.name.optional(),
  hasAccount: z.enum(['yes', 'no']).optional(),
  account: z.string().optional(),
  channels: shape.channels.min(1),
  phone: shape.phone.optional(),
  email: shape.email.optional(),
  post: shape.post.optional(),
  readers: shape.readers.optional(),
  codeWord: shape.codeWord.optional(),
  days: shape.days,
  windows: shape.windows,
  zone: shape.zone,
  mayLeaveMessage: shape.mayLeaveMessage,
  identity: shape.identity,
  confirmedBy: shape.confirmedBy.unwrap(),
  confirmedOn: shape.confirmedOn.unwrap()
})
type Answers = Unfilled<z.input<typeof Answers>>

export function RuleForm({ file, region, isChild, hasChild, person, opened, onClose }: Props) {
  const w = useWords(contactWords).rule
  const { yes, no, issue } = useWords(designWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const { rule } = person ?? {}
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: {
      kind: isChild ? 'child' : undefined,
      hasAccount: 'no',
      channels: [...(rule?.channels ?? [])],
      phone: opened?.phone ?? undefined,
      email: opened?.email ?? undefined,
      post: opened?.post ?? undefined,
      readers: opened?.readers ?? undefined,
      codeWord: opened?.codeWord ?? undefined,
      days: [...(rule?.days ?? [])],
      windows: [...(rule?.windows ?? [])],
      zone: rule?.zone ?? zoneOf(region),
      mayLeaveMessage: rule?.mayLeaveMessage ?? false,
      identity: rule?.identity,
      confirmedBy: rule?.confirmedBy ?? undefined
    },
    async onSubmit({ kind, name: called, hasAccount, account, ...said }): Promise<void> {
      const isStaff = hasAccount === 'yes'
      if (isStaff && !account) return form.fail('account', issue.choose)
      const version = rule?.version ?? 0
      const input = {
        caseFileId: file.id,
        personId: person?.id ?? newId(),
        seenVersion: version,
        person: version === 0 ? { kind: kind ?? 'child', name: called ?? null, accountId: (isStaff && account) || null } : null,
        rule: {
          ...said,
          doNotContact: false,
          phone: said.phone ?? null,
          email: said.email ?? null,
          post: said.post ?? null,
          readers: said.readers ?? null,
          codeWord: said.codeWord ?? null
        }
      }
      const state = { file: { state: file.state as State }, version, hasChild, accountKnown: true }
      if (await sending(setRule, input, { state, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const people = usePeople(!isChild && !person).value ?? []
  const text = (field: 'phone' | 'email' | 'post' | 'readers' | 'codeWord' | 'name') => ({
    ...form.field(field),
    value: values[field] ?? undefined
  })
  const needs = new Set((values.channels ?? []).map((code) => channels.term(code).to))
  const others = personKinds.terms.filter(({ code }) => code !== 'child')
  const isNew = !person
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <p className="quiet measure">{w.lead}</p>
        {isNew && !isChild && (
          <>
            <ChoiceChips {...form.field('kind')} label={w.who} required options={vocabularyOptions(others, name)} />
            <TextInput {...text('name')} label={w.name} hint={w.nameHint} required max={60} autoComplete="off" />
            {people.length > 0 && (
              <ChoiceChips {...form.field('hasAccount')} label={w.account} hint={w.accountHint} required options={yesOrNo({ yes, no })} />
            )}
            {values.hasAccount === 'yes' && (
              <FindPerson {...form.field('account')} label={w.staff} required people={people.map(personOption)} />
            )}
          </>
        )}
        <CheckChips {...form.field('channels')} label={w.channels} required options={vocabularyOptions(channels.terms, name)} />
        {needs.has('phone') && <TextInput {...text('phone')} label={w.phone} type="tel" required autoComplete="off" />}
        {needs.has('email') && <TextInput {...text('email')} label={w.email} type="email" required autoComplete="off" />}
        {needs.has('post') && <TextArea {...text('post')} label={w.post} rows={2} required max={300} />}
        <CheckChips {...form.field('days')} label={w.days} required options={vocabularyOptions(weekdays.terms, name)} />
        <CheckChips {...form.field('windows')} label={w.windows} required options={vocabularyOptions(contactWindows.terms, name)} />
        <ChoiceChips {...form.field('zone')} label={w.zone} required options={vocabularyOptions(zones.terms, name)} />
        <TextInput {...text('readers')} label={w.readers} hint={w.readersHint} max={maxLengthOf(shape.readers)} autoComplete="off" />
        <TextInput {...text('codeWord')} label={w.codeWord} hint={w.codeWordHint} max={maxLengthOf(shape.codeWord)} autoComplete="off" />
        <ChoiceChips {...form.field('identity')} label={w.identity} required options={vocabularyOptions(identities.terms, name)} />
        <Check {...form.field('mayLeaveMessage')} label={w.leave} />
        <div className="columns">
          <ChoiceChips {...form.field('confirmedBy')} label={w.confirmedBy} required options={vocabularyOptions(confirmers.terms, name)} />
          <DateInput {...form.field('confirmedOn')} label={w.confirmedOn} required max={today} />
        </div>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
