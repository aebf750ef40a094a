/** "Lihat hitungan": the formula in a sentence, the ends of the bands, and every number of every time as a table. */
import { languages } from '#domain/case-file/consent-terms.ts'
import { helps } from '#domain/instrument/answer-set.ts'
import type { Band, Instrument } from '#domain/instrument/instrument.ts'
import { scoreOf } from '#domain/instrument/score.ts'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ShownSet } from './instrument.local.ts'
import { numberWords } from './numbers.ts'

interface Props {
  readonly instrument: Instrument
  readonly sets: readonly ShownSet[]
}

export function Counting({ instrument, sets }: Props) {
  const w = useWords(instrumentWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const number = (value: number | null | undefined) => (value === null || value === undefined ? w.notEnough : numberWords(value, language))
  const bandWords = ({ below, atMost, ...band }: Band) =>
    below !== undefined
      ? w.below(name(band), number(below))
      : atMost !== undefined
        ? w.atMost(name(band), number(atMost))
        : w.above(name(band))
  return (
    <Disclosure id={`hitungan-${instrument.code}`} level={3} title={<span className="small">{w.howCounted}</span>} later>
      <div className="stack-s">
        <p className="small measure">
          {[
            w.formula[instrument.scoring],
            w.missing(Math.round(instrument.missingShare * 100)),
            instrument.bands.length > 0 && w.bands(instrument.bands.map(bandWords).join(', ')),
            instrument.bands.length > 0 && w.provisional,
            instrument.fallOfConcern && w.fallRule(instrument.fallOfConcern),
            instrument.go && w.goRule(instrument.go.mustBeYes.join(', '), instrument.go.atLeast)
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is moved sideways by keyboard too */}
        <section className="instrument-wide" aria-label={name(instrument.title)} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{w.on}</th>
                {instrument.parts.map((part) => (
                  <th key={part.code} scope="col">
                    {name(part)}
                  </th>
                ))}
                {instrument.countsWhole && <th scope="col">{w.whole}</th>}
                <th scope="col">{w.how}</th>
              </tr>
            </thead>
            <tbody>
              {sets.map((set) => {
                const score = scoreOf(instrument, set.answers)
                const passed = instrument.items.filter((item) => set.answers[item.code] === undefined).length
                return (
                  <tr key={set.id}>
                    <th scope="row">{shortDay(set.answeredOn, today, language)}</th>
                    {score.parts.map(({ part, value }) => (
                      <td key={part.code}>{number(value)}</td>
                    ))}
                    {score.whole && <td>{number(score.whole.value)}</td>}
                    <td className="small">
                      {[
                        set.help && name(helps.term(set.help)),
                        set.language && name(languages.term(set.language)),
                        w.passed(passed),
                        set.stopped && w.stopped,
                        set.onPhone ? w.onPhone : w.by(set.by),
                        set.note && w.note(set.note)
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      </div>
    </Disclosure>
  )
}
