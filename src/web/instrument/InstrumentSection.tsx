/** Instruments on the case file: those the child answers, those a worker ticks, risk and protection beside them, and a psychologist's band. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { type AgeBand, ageBands } from '#domain/case-file/child.ts'
import { isClosed, type State } from '#domain/case-file/state.ts'
import { type Instrument, talkAid } from '#domain/instrument/instrument.ts'
import { instruments } from '#domain/instrument/instruments.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { instrumentWords } from '#web/words/instruments.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type InstrumentsRead, type ShownSet, withPending } from './instrument.local.ts'
import { InstrumentTimes } from './InstrumentTimes.tsx'
import { FromPsychologist } from './FromPsychologist.tsx'
import { Weights } from './Weights.tsx'
import './instrument.css'

const ChecklistForm = lazy(async () => ({ default: (await import('./ChecklistForm.tsx')).ChecklistForm }))

export interface AskedFile {
  readonly id: string
  readonly codeName: string
  readonly ageBand: string
  readonly state: string
  readonly standings: readonly string[]
}

export function InstrumentSection({ file }: { readonly file: AskedFile }) {
  const read = useRead<InstrumentsRead>(`/api/case-files/${file.id}/instruments`)
  return <Loaded read={read}>{(known) => <Section file={file} known={known} />}</Loaded>
}

function Section({ file, known }: { readonly file: AskedFile; readonly known: InstrumentsRead }) {
  const w = useWords(instrumentWords)
  const name = useName()
  const { displayName } = useAccount()
  const sets = withPending(known.sets, usePending(file.id, 'instrument.record-answers'), displayName)
  return (
    <div className="stack-l">
      <p className="quiet measure">
        {name(talkAid)} {w.intro}
      </p>
      {(['child', 'worker'] as const).map((who) => (
        <section key={who} className="instruments">
          <h3>{who === 'child' ? w.byChild : w.byWorker}</h3>
          {instruments
            .filter((one) => one.answeredBy === who)
            .map((one) => (
              <One key={one.code} instrument={one} file={file} sets={sets} />
            ))}
        </section>
      ))}
      <Weights weights={known.weights} />
      <FromPsychologist known={known} sees={['case-worker', 'supervisor', 'unit-head'].some((one) => file.standings.includes(one))} />
    </div>
  )
}

interface OneProps {
  readonly instrument: Instrument
  readonly file: AskedFile
  readonly sets: readonly ShownSet[]
}

function One({ instrument, file, sets }: OneProps) {
  const w = useWords(instrumentWords)
  const name = useName()
  const [isFilling, setIsFilling] = useState(false)
  const isOldEnough = ageBands.term(file.ageBand as AgeBand).until >= instrument.fromAge
  const writes = may('instrument.record-answers', file.standings) && !isClosed(file.state as State) && isOldEnough
  return (
    <article className="instrument">
      <div className="instrument-head">
        <div>
          <h4>{name(instrument.title)}</h4>
          <p className="small quiet measure">{name(instrument.purpose)}</p>
          {!isOldEnough && <p className="small quiet">{w.fromAge(instrument.fromAge)}</p>}
        </div>
        {writes &&
          (instrument.answeredBy === 'child' ? (
            <Link href={`/anak/${file.id}/tanya/${instrument.code}`} className={`${buttonClass('second')} no-print`}>
              {w.ask}
            </Link>
          ) : (
            <Button
              className="no-print"
              icon="pencil"
              onClick={() => setIsFilling(true)}
              aria-label={`${w.fill}: ${name(instrument.title)}`}
            >
              {w.fill}
            </Button>
          ))}
      </div>
      <InstrumentTimes instrument={instrument} sets={sets.filter((set) => set.instrument === instrument.code)} />
      <Suspense fallback={null}>
        {isFilling && (
          <Dialog wide open onClose={() => setIsFilling(false)} title={name(instrument.title)}>
            <ChecklistForm instrument={instrument} file={file} sets={sets} onDone={() => setIsFilling(false)} />
          </Dialog>
        )}
      </Suspense>
    </article>
  )
}
