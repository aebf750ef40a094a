/** One instrument through time: a row for each part with its small picture, what fell, whether a family is ready, and on demand how it is counted. */
import { isComparable } from '#domain/instrument/compare.ts'
import { readinessOf } from '#domain/instrument/family-readiness.ts'
import type { Instrument } from '#domain/instrument/instrument.ts'
import { bandOf, rangeOf } from '#domain/instrument/score.ts'
import { Notice } from '#web/design/Notice.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Counting } from './Counting.tsx'
import { type Line, linesOf, type ShownSet } from './instrument.local.ts'
import { numberWords } from './numbers.ts'
import { Times } from './Times.tsx'

interface Props {
  readonly instrument: Instrument
  /** of this instrument, newest first */
  readonly sets: readonly ShownSet[]
}

export function InstrumentTimes({ instrument, sets }: Props) {
  const w = useWords(instrumentWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [latest] = sets
  if (!latest) return <p className="small quiet">{w.never}</p>
  const fallen = instrument.parts.filter((part) => latest.fallen.includes(part.code))
  const other = sets.find((set) => !isComparable(instrument, set.version))
  return (
    <div className="stack-s">
      <p className="caption">
        {[w.last(shortDay(latest.answeredOn, today, language)), w.times(sets.length), latest.onPhone && w.onPhone]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {fallen.length > 0 && (
        <Notice
          icon="chat"
          title={`${w.fell(fallen.map((part) => name(part)).join(', '))}.`}
          action={
            <a className="button button-second" href="#catatan">
              {w.writeNote}
            </a>
          }
        >
          {w.fellDo}
        </Notice>
      )}
      {instrument.go && <Ready instrument={instrument} latest={latest} />}
      <table className="table instrument-table">
        <thead className="sr-only">
          <tr>
            <th scope="col">{w.part}</th>
            <th scope="col">{w.picture}</th>
            <th scope="col">{w.now}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(instrument, sets).map((line) => (
            <Row key={line.part ?? ''} instrument={instrument} line={line} />
          ))}
        </tbody>
      </table>
      {other && <p className="small quiet">{w.versionApart(other.version)}</p>}
      <Counting instrument={instrument} sets={sets} />
    </div>
  )
}

function Row({ instrument, line }: { readonly instrument: Instrument; readonly line: Line }) {
  const w = useWords(instrumentWords)
  const name = useName()
  const { language } = useLanguage()
  const [least, most] = rangeOf(instrument, line.part)
  const value = line.points.at(-1)?.value ?? null
  const before = line.points.slice(0, -1).findLast((point) => point.value !== null)?.value ?? null
  const isBanded = instrument.bandsOn === (line.part === null ? 'whole' : 'parts')
  const band = value !== null && isBanded ? bandOf(instrument.bands, value) : null
  return (
    <tr>
      <th scope="row">{line.title ? name(line.title) : instrument.scoring === 'count-yes' ? w.yes : w.whole}</th>
      <td className="instrument-picture">
        <Times points={line.points} least={least} most={most} />
      </td>
      <td>
        {value === null ? (
          <span className="quiet">{w.notEnough}</span>
        ) : (
          <strong className="instrument-value">{w.of(numberWords(value, language), numberWords(most, language))}</strong>
        )}
        {band && <span> · {name(band)}</span>}
        {before !== null && <span className="caption instrument-before">{w.before(numberWords(before, language))}</span>}
      </td>
    </tr>
  )
}

function Ready({ instrument, latest }: { readonly instrument: Instrument; readonly latest: ShownSet }) {
  const w = useWords(instrumentWords)
  const name = useName()
  const { outcome, open } = readinessOf(instrument, latest.answers)
  const items = instrument.items.filter((item) => open.includes(item.code)).map((item) => name(item).toLowerCase())
  return (
    <Notice tone={outcome === 'go' ? 'nila' : 'quiet'} icon={outcome === 'go' ? 'check-circle' : 'home'} title={w.go[outcome]}>
      {items.length > 0 && w.goOpen(items.join('; '))}
    </Notice>
  )
}
