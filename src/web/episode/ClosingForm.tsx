/** The request to close: the gate itself is the form, each declared line with its controls in place. */
import { z } from 'zod'
import { needs } from '#domain/assessment/need.ts'
import { isHeardOrExplained } from '#domain/case-file/child-view.ts'
import { closureReasons } from '#domain/case-file/closure.ts'
import type { State } from '#domain/case-file/state.ts'
import { askToClose } from '#domain/episode/ask-to-close.ts'
import { type ClosingLineCode, gateOut } from '#domain/episode/closing.ts'
import { closingGate, unmetOf } from '#domain/episode/closing-gate.ts'
import { ClosingTerms, educationEnds, legalEnds, readiness } from '#domain/episode/closing-terms.ts'
import { Link } from 'wouter'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { maxLengthOf, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { closingWords } from '#web/words/episode-closing.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { ChildViewFields } from './ChildViewFields.tsx'
import { type ClosingPost, type ClosingRead, type Filling, fillingOf, termsOf } from './closing.local.ts'
import type { EpisodeFile } from './episode.local.ts'
import { GateLines } from './GateLines.tsx'

const { statement, receiver, needsOwner, legalOwner } = ClosingTerms.shape
/** What a person types is checked here; the lines themselves are the gate's. */
const Typed = z.looseObject({
  reason: ClosingTerms.shape.reason,
  statement: statement.optional(),
  receiver: receiver.optional(),
  needsOwner: needsOwner.optional(),
  legalOwner: legalOwner.optional()
})

interface Props {
  readonly file: EpisodeFile
  readonly read: ClosingRead
  readonly posts: readonly ClosingPost[]
}

export function ClosingForm({ file, read, posts }: Props) {
  const w = useWords(closingWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  // what the part on school says is asked for with it, not what was ticked before
  const track = read.facts.schoolTrack
  const asked = (filling: Filling) => ({ ...termsOf(filling), ...(track && { education: track.end, educationOn: track.since }) })
  const form = useForm<Filling, unknown>({
    schema: Typed,
    initial: fillingOf(read.closings[0]),
    draftKey: `closing ${file.id}`,
    drafts,
    async onSubmit(): Promise<void> {
      const input = { caseFileId: file.id, seenVersion: file.version, closingId: newId(), ...asked(form.values) }
      if (!isHeardOrExplained(input)) return form.fail('statement', sentence({ kind: 'child-view-or-reason' }))
      // whether the file may be asked for is decided on the server too, on what it measures then
      if (!(await sending(askToClose, input, { state: undefined, subjectLabel: file.codeName }))) return
      await form.clearDraft()
    }
  })
  const { values } = form
  const terms = asked(values)
  const lines = closingGate(terms.reason, read.facts, terms, today)
  const missing = unmetOf(lines)
  const canFromHere = gateOut(file.state as State, terms.reason) !== undefined
  const heavy = read.facts.needs.filter(({ severity }) => severity > 1).map(({ need }) => needs.term(need))
  const day = (field: 'talkOn' | 'documentsOn' | 'legalOn' | 'educationOn' | 'safetyCheckedOn') => (
    <DateInput {...form.field(field)} value={values[field] ?? undefined} label={w.fields[field]} required max={today} />
  )
  const text = (field: 'legalOwner' | 'needsOwner' | 'receiver', label: string) => (
    <TextInput
      {...form.field(field)}
      value={values[field] ?? undefined}
      label={label}
      required
      max={maxLengthOf(ClosingTerms.shape[field]) ?? 120}
    />
  )
  const controls = (line: ClosingLineCode) => {
    switch (line) {
      case 'needs':
        return (
          heavy.length > 0 && (
            <>
              <CheckChips {...form.field('ownedNeeds')} label={w.fields.ownedNeeds} options={vocabularyOptions(heavy, name)} />
              {terms.ownedNeeds.length > 0 && text('needsOwner', w.fields.needsOwner)}
            </>
          )
        )
      case 'child-ready':
        return <ChoiceChips {...form.field('ready')} label={w.fields.ready} required options={vocabularyOptions(readiness.terms, name)} />
      case 'legal':
        // the track of the law says how the matter stands; then only who goes along is asked
        if (read.facts.legalTrack === 'closed') return null
        return (
          <>
            <RadioGroup
              {...form.field('legal')}
              label={w.fields.legal}
              required
              options={vocabularyOptions(
                legalEnds.terms.filter(({ code }) => read.facts.legalTrack === null || code === 'owned' || code === 'open'),
                name
              )}
            />
            {values.legal === 'owned' && text('legalOwner', w.fields.legalOwner)}
            {(values.legal === 'owned' || values.legal === 'closed') && day('legalOn')}
          </>
        )
      case 'education':
        return track ? (
          <p className="small">
            <Link href={`/anak/${file.id}#sekolah`}>{w.fromSchool}</Link>
          </p>
        ) : (
          <>
            <RadioGroup
              {...form.field('education')}
              label={w.fields.education}
              required
              options={vocabularyOptions(educationEnds.terms, name)}
            />
            {values.education === 'stable' && day('educationOn')}
          </>
        )
      case 'documents':
        return day('documentsOn')
      case 'talk':
        return day('talkOn')
      case 'safety-check':
        return day('safetyCheckedOn')
      case 'receiver':
        return text('receiver', w.fields.receiver[terms.reason] ?? '')
      case 'tries':
        return (
          <div className="row">
            {[0, 1, 2].map((index) => (
              <DateInput
                key={index}
                label={w.fields.tries(index + 1)}
                required
                max={today}
                name={`tries.${index}`}
                value={values.tries[index]}
                onChange={(next) => form.set('tries', Object.assign([...values.tries], { [index]: next }))}
              />
            ))}
          </div>
        )
      case 'accompaniment':
        return (
          <Select
            {...form.field('accompanimentPostId')}
            value={values.accompanimentPostId ?? undefined}
            label={w.fields.post}
            required
            options={posts.filter((post) => post.holder).map((post) => ({ value: post.id, label: `${post.title} · ${post.unitName}` }))}
          />
        )
      default:
        return undefined
    }
  }
  return (
    <form {...form.props} className="stack-l">
      <Select {...form.field('reason')} label={w.reason} required options={vocabularyOptions(closureReasons.terms, name)} />
      {!canFromHere && <Notice action={<Link href={`/anak/${file.id}#tinjauan`}>{w.toReview}</Link>}>{w.notFrom}</Notice>}
      <section className="stack-s">
        <h2>{w.lines}</h2>
        <p className="quiet" aria-live="polite">
          {w.met(lines.length - missing.length, lines.length)}
        </p>
        <GateLines caseFileId={file.id} lines={lines} controls={controls} />
      </section>
      <section className="stack">
        <h2>{w.child}</h2>
        <ChildViewFields
          statement={form.field('statement')}
          reason={() => form.field('missingReason')}
          label={w.statement}
          noView={w.noView}
          hint={w.statementHint}
        />
      </section>
      {missing.length > 0 && <p className="quiet">{w.left(missing.length)}</p>}
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={canFromHere && missing.length === 0 ? w.ask : null} problem={problem && sentence(problem)} />
    </form>
  )
}
