/** One point of the agenda: codes, and at most a short note without a name. */
import { needs } from '#domain/assessment/need.ts'
import { AgendaPoint, questions } from '#domain/conference/conference.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { Button } from '#web/design/Button.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { PointDraft } from './convene-draft.ts'
import { useFaultOf } from './use-fault.ts'

interface PointProps {
  readonly number: number
  readonly point: PointDraft
  missing(value: unknown): string | undefined
  change(next: Partial<PointDraft>): void
  readonly remove: (() => void) | undefined
}

export function PointField({ number, point, missing, change, remove }: PointProps) {
  const w = useWords(conferenceFormWords).form
  const name = useName()
  const faultOf = useFaultOf()
  return (
    <fieldset className="conference-point stack-s">
      <legend>{w.point(number)}</legend>
      <div className="columns">
        <Select
          label={w.need}
          required
          options={vocabularyOptions(needs.terms, name)}
          value={point.need}
          error={missing(point.need)}
          onChange={(need) => change({ need })}
        />
        <Select
          label={w.question}
          required
          options={vocabularyOptions(questions.terms, name)}
          value={point.question}
          error={missing(point.question)}
          onChange={(question) => change({ question })}
        />
        <Select
          label={w.key}
          options={vocabularyOptions(keys.terms, name)}
          value={point.key ?? undefined}
          onChange={(key) => change({ key })}
        />
        <Select
          label={w.level}
          options={vocabularyOptions(levels.terms, name)}
          value={point.level ?? undefined}
          onChange={(level) => change({ level })}
        />
      </div>
      <TextArea
        label={w.note}
        hint={w.noteHint}
        rows={2}
        max={maxLengthOf(AgendaPoint.shape.note)}
        value={point.note}
        error={point.note ? faultOf(AgendaPoint.shape.note, point.note) : undefined}
        onChange={(note) => change({ note })}
      />
      {remove && (
        <div>
          <Button kind="quiet" icon="trash" onClick={remove}>
            {w.removePoint(number)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
