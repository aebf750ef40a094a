/** Four questions about oneself. What is answered stays with whoever answers; if it is hard, a talk is offered, and only the wish for it is sent. */
import { useState } from 'react'
import { dayOf } from '#domain/kernel/date.ts'
import { recordWellbeing } from '#domain/supervision/record-wellbeing.ts'
import { isTalkOffered, wellbeingItems, WellbeingScores } from '#domain/supervision/wellbeing.ts'
import { Card } from '#web/design/Card.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/supervision-problems.ts'
import { wellbeingWords } from '#web/words/wellbeing.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Asking, type OwnPost } from './OwnTalks.tsx'
import './supervision.css'

export interface WellbeingEntry {
  readonly id: string
  readonly at: string
  readonly scores: WellbeingScores
}
type Answers = { [K in keyof WellbeingScores]?: number | undefined }

interface Props {
  readonly entries: readonly WellbeingEntry[]
  readonly post: OwnPost | undefined
  readonly hasAsked: boolean
}

export function Wellbeing({ entries, post, hasAsked }: Props) {
  const w = useWords(wellbeingWords).well
  const name = useName()
  const [kept, setKept] = useState<WellbeingScores | null>(null)
  return (
    <Card as="section" title={w.title}>
      <p className="measure">{w.why}</p>
      {kept ? (
        <>
          <Notice icon="check" live>
            {w.kept}
          </Notice>
          {isTalkOffered(kept) && (
            <div className="stack-s">
              <p>
                <strong>{w.offerTitle}</strong> {w.offer}
              </p>
              {post && <Asking post={post} hasAsked={hasAsked} />}
            </div>
          )}
        </>
      ) : (
        <Questions onKept={setKept} />
      )}
      {entries.length > 0 && (
        <section>
          <h3>{w.before}</h3>
          <ul className="plain-list">
            {entries.map((entry) => (
              <li key={entry.id} className="well-row small">
                <DayTime day={dayOf(entry.at)} kind="event" />
                {wellbeingItems.terms.map((item) => (
                  <span key={item.code} title={name(item)}>
                    {w.item[item.code]} {entry.scores[item.code]}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  )
}

function Questions({ onKept }: { onKept(scores: WellbeingScores): void }) {
  const w = useWords(wellbeingWords).well
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, WellbeingScores>({
    schema: WellbeingScores,
    initial: {},
    async onSubmit(scores) {
      if (await sending(recordWellbeing, { checkId: newId(), scores }, { state: {}, subjectLabel: w.link })) onKept(scores)
    }
  })
  return (
    <form {...form.props} className="stack">
      {wellbeingItems.terms.map((item) => {
        const [low = '', high = ''] = w.ends[item.code]
        return (
          <ChoiceChips
            key={item.code}
            {...form.field(item.code)}
            label={name(item)}
            hint={w.scale(low, high)}
            required
            options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
            value={form.values[item.code]?.toString()}
            onChange={(next) => form.set(item.code, next ? Number(next) : undefined)}
          />
        )
      })}
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} />
    </form>
  )
}
