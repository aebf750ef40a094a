/** Writing down a talk: with whom, about which children, what was agreed. It can be written without a signal. */
import { useState } from 'react'
import { z } from 'zod'
import { addDays } from '#domain/kernel/date.ts'
import { type RecordSessionProblem, RecordSession, recordSession } from '#domain/supervision/record-session.ts'
import { AgreedPoint, agendas, pointOwners, type SessionKind, sessionKinds } from '#domain/supervision/session.ts'
import { Button } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/supervision-problems.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type FieldRead, sessionState } from './supervision.local.ts'

problemWords.id satisfies Covers<RecordSessionProblem>

/** What is known before the form opens. */
export interface TalkDraft {
  readonly kind: SessionKind
  readonly with: readonly string[]
  readonly caseFileIds?: readonly string[]
}

const { kind, heldOn, agenda, nextOn } = RecordSession.shape
const Point = z
  .object({ text: AgreedPoint.shape.text.optional(), owner: AgreedPoint.shape.owner.optional(), dueOn: AgreedPoint.shape.dueOn.optional() })
  .optional()
const Answers = z.object({
  kind,
  heldOn,
  agenda,
  nextOn: nextOn.optional(),
  with: z.array(z.string()).min(1),
  caseFileIds: z.array(z.string()).optional(),
  first: Point,
  second: Point,
  third: Point
})
type Answers = { [K in keyof z.input<typeof Answers>]?: z.input<typeof Answers>[K] | undefined }
const slots = ['first', 'second', 'third'] as const

export function TalkForm({ field, draft, onClose }: { readonly field: FieldRead; readonly draft: TalkDraft; onClose(): void }) {
  const w = useWords(supervisionWords).talk
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const [lines, setLines] = useState(1)
  const team = field.colleagues.filter(({ mine, accountId }) => mine && accountId)
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { kind: draft.kind, heldOn: today, agenda: ['support'], with: [...draft.with], caseFileIds: [...(draft.caseFileIds ?? [])] },
    async onSubmit(given) {
      const people = team.filter(({ postId }) => given.with.includes(postId))
      const input: RecordSession = {
        sessionId: newId(),
        supervisorPostId: people[0]?.supervisorPostId ?? '',
        kind: given.kind,
        heldOn: given.heldOn,
        with: people.map(({ postId, accountId }) => ({ postId, accountId: accountId ?? '' })),
        agenda: given.agenda,
        caseFileIds: (given.caseFileIds ?? []).filter((id) => offered.some((child) => child.id === id)),
        points: slots.flatMap((slot) => {
          const point = given[slot]
          return point?.text ? [{ pointId: newId(), text: point.text, owner: point.owner ?? 'worker', dueOn: point.dueOn ?? null }] : []
        }),
        nextOn: given.nextOn ?? null
      }
      const about = { state: sessionState(field), subjectLabel: `${w.withPeople(people.map((one) => one.name).join(', '))}` }
      if (await sending(recordSession, input, about)) onClose()
    }
  })
  const isOne = form.values.kind === 'individual'
  const chosen = form.values.with ?? []
  // with a supervisor one talks about the children of her colleagues
  const carries = (postId: string) =>
    chosen.includes(postId) || chosen.includes(field.colleagues.find((one) => one.postId === postId)?.supervisorPostId ?? '')
  const offered = field.children.filter(({ workerPostId }) => carries(workerPostId))
  const people = team.map((one) => ({ value: one.postId, label: one.name ?? one.title }))
  return (
    <Dialog open onClose={onClose} title={w.title} wide>
      <form {...form.props} className="stack">
        <RadioGroup
          {...form.field('kind')}
          label={w.kind}
          required
          options={sessionKinds.terms.map((term) => ({ value: term.code, label: name(term), hint: name(term.hint) }))}
        />
        {isOne ? (
          <ChoiceChips
            label={w.with}
            hint={w.withHint}
            required
            options={people}
            name="with"
            value={chosen[0]}
            onChange={(next) => form.set('with', next ? [next] : [])}
            error={form.error('with')}
          />
        ) : (
          <CheckChips
            {...form.field('with')}
            label={w.with}
            hint={w.withHint}
            required
            options={people}
            onChange={(next) => form.set('with', [...(next ?? [])])}
          />
        )}
        <DateInput {...form.field('heldOn')} label={w.heldOn} required max={today} min={addDays(today, -92)} />
        <CheckChips
          {...form.field('agenda')}
          label={w.agenda}
          required
          options={vocabularyOptions(agendas.terms, name)}
          onChange={(next) => form.set('agenda', [...(next ?? [])])}
        />
        {offered.length > 0 && (
          <CheckChips
            {...form.field('caseFileIds')}
            label={w.children}
            hint={w.childrenHint}
            required={form.values.kind === 'case-review'}
            options={offered.map((child) => ({ value: child.id, label: child.codeName }))}
            onChange={(next) => form.set('caseFileIds', [...(next ?? [])])}
          />
        )}
        <fieldset className="stack-s">
          <legend className="field-label">{w.points}</legend>
          <p className="field-hint">{w.pointsHint}</p>
          {slots.slice(0, lines).map((slot, index) => (
            <div key={slot} className="talk-point-form stack-s">
              <TextArea {...form.field(`${slot}.text`)} label={w.pointText(index + 1)} rows={2} max={maxLengthOf(AgreedPoint.shape.text)} />
              <div className="columns">
                <ChoiceChips
                  {...form.field(`${slot}.owner`)}
                  value={form.values[slot]?.owner ?? 'worker'}
                  label={w.owner}
                  required
                  options={vocabularyOptions(pointOwners.terms, name)}
                />
                <DateInput
                  {...form.field(`${slot}.dueOn`)}
                  value={form.values[slot]?.dueOn ?? undefined}
                  label={w.dueOn}
                  min={form.values.heldOn ?? today}
                />
              </div>
            </div>
          ))}
          {lines < slots.length && (
            <p>
              <Button kind="quiet" icon="plus" onClick={() => setLines(lines + 1)}>
                {w.addPoint}
              </Button>
            </p>
          )}
        </fieldset>
        <DateInput
          {...form.field('nextOn')}
          value={form.values.nextOn ?? undefined}
          label={w.nextOn}
          min={addDays(form.values.heldOn ?? today, 1)}
        />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
