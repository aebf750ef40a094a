/** A letter of appointment: given for an empty post, to extend one that ends, or as mutasi from one holder to the next. */
import { useState } from 'react'
import { z } from 'zod'
import { appoint } from '#domain/agency/appoint.ts'
import { rotatePost } from '#domain/agency/rotate-post.ts'
import { lastDayOf, letterTerms } from '#domain/agency/staff.ts'
import { addDays } from '#domain/kernel/date.ts'
import { Id } from '#domain/kernel/id.ts'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { agencyWords } from '#web/words/agency.ts'
import { useWords } from '#web/words/words.tsx'
import { type Held, lastDayOfLetter, personState, postState, type StaffPerson, type StaffPost, vacant } from './agency.local.ts'
import type { StaffRoad } from './use-staff.ts'

export type LetterAsked =
  | { readonly kind: 'appoint'; readonly person?: StaffPerson; readonly post?: StaffPost }
  | { readonly kind: 'extend' | 'rotate'; readonly held: Held }

interface Props {
  readonly road: StaffRoad
  readonly asked: LetterAsked
  onClose(): void
}

const Answers = z.object({
  accountId: Id,
  postId: Id,
  letter: letterTerms.letter,
  fromOn: letterTerms.fromOn,
  untilOn: letterTerms.untilOn
})
type Answers = z.output<typeof Answers>

export function LetterForm({ road, asked, onClose }: Props) {
  const w = useWords(agencyWords)
  const l = w.letter
  const { read, caller } = road
  const now = deviceNow()
  const [problem, setProblem] = useState<string>()
  const held = asked.kind === 'appoint' ? undefined : asked.held
  const fromOn = asked.kind === 'extend' ? addDays(lastDayOfLetter(asked.held.letter), 1) : now.today
  const person = asked.kind === 'appoint' ? asked.person : asked.kind === 'extend' ? asked.held.person : undefined
  const post = asked.kind === 'appoint' ? asked.post : asked.held.post
  const form = useForm<Unfilled<Answers>, Answers>({
    schema: Answers,
    initial: { accountId: person?.accountId, postId: post?.id, fromOn, untilOn: lastDayOf(fromOn) },
    async onSubmit({ accountId, postId, ...terms }) {
      const state = { person: personState(read, accountId), post: postState(read, postId) }
      const about = { state, about: nameOf(accountId) }
      const letter = { appointmentId: newId(), ...terms }
      const refused =
        asked.kind === 'rotate'
          ? await road.tell(rotatePost, { postId, fromAccountId: asked.held.person.accountId, toAccountId: accountId, ...letter }, about)
          : await road.tell(appoint, { accountId, postId, ...letter }, about)
      setProblem(refused)
      if (!refused) onClose()
    }
  })
  const nameOf = (accountId: string) => read.people.find((one) => one.accountId === accountId)?.displayName ?? ''
  const people = read.people
    .filter((one) => !one.closedAt && one.accountId !== caller.accountId && one.accountId !== held?.person.accountId)
    .map((one) => ({ value: one.accountId, label: `${one.displayName} · ${titlesOf(one)}` }))
  function titlesOf(one: StaffPerson): string {
    return one.letters.map((letter) => read.posts.find(({ id }) => id === letter.postId)?.title ?? '').join(', ') || w.noPost
  }
  const posts = vacant(read, now).map(({ post: one }) => ({ value: one.id, label: `${one.title} · ${one.unitName}` }))
  const title = { appoint: l.appointTitle, extend: l.extendTitle, rotate: l.rotateTitle(post?.title ?? '') }[asked.kind]
  return (
    <Dialog open onClose={onClose} title={title}>
      <form {...form.props} className="stack">
        {person && <p className="letter-whom">{person.displayName}</p>}
        {post && (
          <p className="quiet">
            {post.title} · {post.unitName}
          </p>
        )}
        {asked.kind === 'rotate' && <p>{l.handover(asked.held.person.displayName)}</p>}
        {!person && people.length === 0 && <p>{l.nobody}</p>}
        {!person && people.length > 0 && (
          <Select {...form.field('accountId')} label={asked.kind === 'rotate' ? l.to : l.person} required options={people} />
        )}
        {!post && <Select {...form.field('postId')} label={l.post} required options={posts} />}
        <TextInput {...form.field('letter')} label={l.letter} hint={l.letterHint} required max={60} />
        <div className="columns">
          <DateInput {...form.field('fromOn')} label={l.from} required min={now.today} />
          <DateInput
            {...form.field('untilOn')}
            label={l.until}
            hint={l.untilHint}
            required
            min={form.values.fromOn}
            max={form.values.fromOn && lastDayOf(form.values.fromOn)}
          />
        </div>
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={l[asked.kind]} problem={problem} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
