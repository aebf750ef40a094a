/** A psychologist's page about one child: the installed instruments, her own entries with their numbers, and the way to a new one. */
import { lazy, Suspense, useState } from 'react'
import { instrumentOfPack, type Pack } from '#domain/instrument/pack.ts'
import { scoreOf } from '#domain/instrument/score.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { longDay } from '#web/design/time-words.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { screeningWords } from '#web/words/screening.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { numberWords } from './numbers.ts'
import './instrument.css'

const ScreeningForm = lazy(async () => ({ default: (await import('./ScreeningForm.tsx')).ScreeningForm }))

export interface ScreeningsRead {
  readonly open: boolean
  readonly ageBand: string | null
  readonly state: string | null
  readonly packs: readonly { readonly body: Pack; readonly isWithdrawn: boolean }[]
  readonly own: readonly OwnScreening[]
}

interface OwnScreening {
  readonly id: string
  readonly pack: string
  readonly version: number
  readonly answeredOn: string
  readonly answers: Readonly<Record<string, number>>
}

interface Props {
  readonly caseFileId: string
  readonly codeName: string
  readonly read: ScreeningsRead
  onSaved(): void
}

export function Screenings({ caseFileId, codeName, read, onSaved }: Props) {
  const w = useWords(screeningWords)
  const name = useName()
  const [filling, setFilling] = useState<Pack | null>(null)
  if (!read.open) return <Empty title={w.shutTitle}>{w.shut}</Empty>
  if (read.packs.length === 0) return <Empty title={w.noPacks}>{w.noPacksBody}</Empty>
  return (
    <div className="stack-l">
      {read.packs.map(({ body, isWithdrawn }) => (
        <section key={`${body.code} ${body.version}`} className="instrument">
          <div className="instrument-head">
            <div>
              <h2>{name(body.title)}</h2>
              <p className="small quiet measure">{name(body.purpose)}</p>
              <p className="caption">{w.licence(body.licence.name, body.publisher)}</p>
            </div>
            {isWithdrawn ? (
              <Tag icon="info">{w.withdrawn}</Tag>
            ) : (
              <Button icon="pencil" onClick={() => setFilling(body)} aria-label={`${w.fill}: ${name(body.title)}`}>
                {w.fill}
              </Button>
            )}
          </div>
          <Own pack={body} own={read.own.filter((one) => one.pack === body.code && one.version === body.version)} />
        </section>
      ))}
      <Suspense fallback={null}>
        {filling && (
          <Dialog wide open onClose={() => setFilling(null)} title={name(filling.title)}>
            <ScreeningForm
              caseFileId={caseFileId}
              codeName={codeName}
              pack={filling}
              read={read}
              onDone={() => {
                setFilling(null)
                onSaved()
              }}
            />
          </Dialog>
        )}
      </Suspense>
    </div>
  )
}

function Own({ pack, own }: { readonly pack: Pack; readonly own: readonly OwnScreening[] }) {
  const w = useWords(screeningWords)
  const i = useWords(instrumentWords)
  const name = useName()
  const { language } = useLanguage()
  const instrument = instrumentOfPack(pack)
  if (own.length === 0) return <p className="small quiet">{w.never}</p>
  return (
    <ul className="plain-list stack-s" aria-label={w.own}>
      {own.map((one) => {
        const { parts, whole } = scoreOf(instrument, one.answers)
        const said = (value: number | null) => (value === null ? i.notEnough : numberWords(value, language))
        const bands = [...parts, ...(whole ? [whole] : [])].flatMap(({ band }) => (band ? [name(band)] : []))
        return (
          <li key={one.id} className="stack-s">
            <p>
              <strong>{longDay(one.answeredOn, language)}</strong>{' '}
              <span>
                {[
                  ...parts.map(({ part, value }) => `${name(part)} ${said(value)}`),
                  ...(whole ? [`${i.whole} ${said(whole.value)}`] : [])
                ].join(' · ')}
              </span>
            </p>
            <p className="row">
              {bands.join(' · ')} <Tag icon="info">{w.notDiagnosis}</Tag>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
