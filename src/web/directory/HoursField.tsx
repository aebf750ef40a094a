/** Opening hours in a form: not known, round the clock, or rows of days with a beginning and an end. */
import { always, isAlways, type OpeningHours, type Weekday, weekdays } from '#domain/directory/hours.ts'
import { Button } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import type { ControlProps } from '#web/design/Field.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { directoryFormWords } from '#web/words/directory-forms.ts'
import { useName, useWords } from '#web/words/words.tsx'

const workdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']
const office: OpeningHours = [{ days: [...workdays], opens: '08:00', closes: '16:00' }]
const clock = (half: number): string => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
const halves = Array.from({ length: 49 }, (_, half) => clock(half))
/** A time that came from elsewhere may lie between two halves of an hour. */
const timesWith = (times: readonly string[], chosen: string) =>
  (times.includes(chosen) ? times : [...times, chosen].sort()).map((time) => ({ value: time, label: time.replace(':', '.') }))

export function HoursField({ label, value, onChange, error, name }: ControlProps<OpeningHours | null>) {
  const w = useWords(directoryFormWords)
  const nameOf = useName()
  const kind = !value ? 'unknown' : isAlways(value) ? 'always' : 'week'
  const rows = value ?? []
  const change = (index: number, part: Partial<OpeningHours[number]>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <div className="stack-s">
      <ChoiceChips
        label={label}
        name={name}
        required
        error={error}
        value={kind}
        onChange={(next) => onChange(next === 'always' ? always : next === 'week' ? office : null)}
        options={(['unknown', 'week', 'always'] as const).map((one) => ({ value: one, label: w.hourKinds[one] }))}
      />
      {kind === 'week' && (
        <>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <div key={index} className="service-hours-row stack-s">
              <CheckChips
                label={w.days}
                name={`days-${index}`}
                required
                value={row.days}
                onChange={(days) => change(index, { days: [...(days ?? [])] })}
                options={vocabularyOptions(weekdays.terms, nameOf)}
              />
              <div className="row">
                <Select
                  label={w.from}
                  name={`opens-${index}`}
                  required
                  value={row.opens}
                  onChange={(opens) => opens && change(index, { opens })}
                  options={timesWith(halves.slice(0, -1), row.opens)}
                />
                <Select
                  label={w.until}
                  name={`closes-${index}`}
                  required
                  value={row.closes}
                  onChange={(closes) => closes && change(index, { closes })}
                  options={timesWith(halves.slice(1), row.closes)}
                />
                {rows.length > 1 && (
                  <Button kind="quiet" icon="cross" onClick={() => onChange(rows.filter((_, at) => at !== index))}>
                    {w.takeRow}
                  </Button>
                )}
              </div>
            </div>
          ))}
          <p>
            <Button kind="quiet" icon="plus" onClick={() => onChange([...rows, { days: ['SA'], opens: '08:00', closes: '12:00' }])}>
              {w.addRow}
            </Button>
          </p>
        </>
      )}
    </div>
  )
}
