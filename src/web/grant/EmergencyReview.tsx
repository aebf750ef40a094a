/** Looking back at one opening by another unit: what was said, what was in fact opened, and one's own judgement. */
import { z } from 'zod'
import { verdicts } from '#domain/grant/break-glass.ts'
import { reviewDueAt, reviewTone } from '#domain/grant/emergency-clock.ts'
import { ReviewEmergency, type ReviewEmergencyProblem, reviewEmergency } from '#domain/grant/review-emergency.ts'
import { Card } from '#web/design/Card.tsx'
import { maxLengthOf, type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { DeadlineTime, MomentTime, useNow } from '#web/design/Time.tsx'
import { usePending } from '#web/offline/pending.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { openingDeeds } from '#web/words/opening-deeds.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { todayWords } from '#web/words/today.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { EmergencyFacts } from './EmergencyFacts.tsx'
import type { ReviewsRead } from './emergency-reads.ts'

problemWords.id satisfies Covers<ReviewEmergencyProblem>

type One = ReviewsRead['emergencies'][number]

export function EmergencyReview({ one }: { readonly one: One }) {
  const w = useWords(breakGlassWords).review
  const tones = useWords(todayWords).reviewTones
  const deeds = useWords(openingDeeds)
  const name = useName()
  const now = useNow()
  const sent = usePending(one.id, 'grant.review-emergency').at(-1)
  const tone = reviewTone(one.openedAt, now)
  return (
    <Card as="li" due={!one.verdict && tone !== 'new'}>
      <div className="stack">
        {!one.verdict && (
          <Notice tone={tone === 'last-hours' || tone === 'late' ? 'danger' : 'quiet'} icon="clock">
            {w.due} <DeadlineTime at={reviewDueAt(one.openedAt)} /> · {tones[tone]}
          </Notice>
        )}
        <EmergencyFacts one={one} />
        <div>
          <h3 className="small quiet">{w.opened}</h3>
          {one.opened.length === 0 && <p className="quiet">{w.openedNone}</p>}
          <ul className="plain-list small">
            {one.opened.map(({ at, action }) => (
              <li key={`${at} ${action}`}>
                <MomentTime at={at} /> · {deeds.what[action] ?? deeds.other}
              </li>
            ))}
          </ul>
        </div>
        {one.verdict ? (
          <p>
            <strong>{name(verdicts.term(one.verdict))}</strong> {one.verdictReasons}
          </p>
        ) : sent ? (
          <SentMark status={sent.status} />
        ) : (
          <Judgement one={one} />
        )}
      </div>
    </Card>
  )
}

const Answers = z.object({ verdict: ReviewEmergency.shape.verdict, reasons: ReviewEmergency.shape.reasons })
type Answers = z.output<typeof Answers>

function Judgement({ one }: { readonly one: One }) {
  const words = useWords(breakGlassWords)
  const w = words.review
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Unfilled<Answers>, Answers>({
    schema: Answers,
    initial: {},
    async onSubmit(answers) {
      await sending(reviewEmergency, { emergencyId: one.id, ...answers }, { state: undefined, subjectLabel: words.aFile })
    }
  })
  return (
    <form {...form.props} className="stack">
      <RadioGroup
        {...form.field('verdict')}
        label={w.verdict}
        required
        options={verdicts.terms.map((term) => ({ value: term.code, label: name(term), hint: name(term.hint) }))}
      />
      <TextArea
        {...form.field('reasons')}
        label={w.reasons}
        hint={w.reasonsHint}
        required
        rows={3}
        max={maxLengthOf(Answers.shape.reasons)}
      />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} />
    </form>
  )
}
