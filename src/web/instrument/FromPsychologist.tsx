/** What the team learns of a psychologist's work: an instrument, a day, one band that is no diagnosis. And which instruments could be installed. */
import { installable } from '#domain/instrument/installable.ts'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { InstrumentsRead } from './instrument.local.ts'

/** `sees`: K6 is a summary for this reader; a companion has not even that. */
export function FromPsychologist({ known, sees }: { readonly known: InstrumentsRead; readonly sees: boolean }) {
  const w = useWords(instrumentWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const isInstalled = (code: string) => known.installed.some((one) => one.code === code)
  return (
    <section className="instruments">
      {sees && (
        <>
          <h3>{w.screenings}</h3>
          {known.screenings.length === 0 && <p className="small quiet measure">{w.noScreening}</p>}
          <ul className="plain-list stack-s">
            {known.screenings.map((one) => (
              <li key={one.id} className="row">
                <span>
                  <strong>{name(one.title)}</strong> <span className="quiet">{shortDay(one.answeredOn, today, language)}</span>
                </span>
                <span>{one.band ? name(one.band) : w.noBand}</span>
                <Tag icon="info">{w.notDiagnosis}</Tag>
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure id="instrumen-lain" level={3} title={<span className="small">{w.installable}</span>} later>
        <div className="stack-s">
          <p className="small quiet measure">{w.installableUnder}</p>
          <ul className="plain-list stack-s">
            {installable.map((one) => (
              <li key={one.code} className="measure small">
                <strong>{one.name}</strong> {isInstalled(one.code) && <Tag icon="check">{w.isInstalled}</Tag>}
                <span className="instrument-terms">
                  {name(one.shape)} {name(one.terms)}
                </span>
              </li>
            ))}
            {known.installed
              .filter(({ code }) => !installable.some((one) => one.code === code))
              .map((one) => (
                <li key={`${one.code} ${one.version}`} className="small">
                  <strong>{name(one.title)}</strong> <Tag icon="check">{w.isInstalled}</Tag>
                </li>
              ))}
          </ul>
        </div>
      </Disclosure>
    </section>
  )
}
