/** "Usia & menuju dewasa": how old the child is, when she is eighteen, what is ready for that day, and what ends with it (C9). */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { ageBands } from '#domain/case-file/child.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { isOwnWord, type Month, transitionFrom } from '#domain/case-file/of-age.ts'
import { openLines } from '#domain/transition/transition.ts'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { monthWords } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { transitionWords } from '#web/words/transition.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Endings } from './Endings.tsx'
import { Lines } from './Lines.tsx'
import { type GrowingFile, layTransition, type TransitionRead } from './transition.local.ts'

const AgeForm = lazy(async () => ({ default: (await import('./AgeForm.tsx')).AgeForm }))
const BeginForm = lazy(async () => ({ default: (await import('./BeginForm.tsx')).BeginForm }))

export function GrowingUp({ file }: { readonly file: GrowingFile }) {
  const read = useRead<TransitionRead>(`/api/case-files/${file.id}/transition`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

function Body({ file, read }: { readonly file: GrowingFile; readonly read: TransitionRead }) {
  const w = useWords(transitionWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [form, setForm] = useState<'age' | 'begin' | null>(null)
  const laid = layTransition(read, usePending(file.id), today)
  const { ageBand, firstAgeBand, ofAge, transition } = laid
  const isOpen = file.state !== 'ST15'
  const begins = ofAge && transition === null && isOpen && transitionFrom(ofAge.month) <= today
  const close = () => setForm(null)
  return (
    <div className="stack-l">
      <section className="stack-s">
        <p>
          <strong>{name(ageBands.term(ageBand))}</strong>
          {firstAgeBand !== ageBand && <> · {w.atFirst(name(ageBands.term(firstAgeBand)))}</>}
        </p>
        <p className="measure">{ofAge ? <OfAgeWords month={ofAge.month} isEstimate={ofAge.knownFrom === 'stated'} /> : w.notKnown}</p>
        {may('transition.state-age', file.standings) && (
          <div className="row no-print">
            <Button icon="pencil" onClick={() => setForm('age')}>
              {w.changeAge}
            </Button>
          </div>
        )}
      </section>
      {ofAge && transitionFrom(ofAge.month) > today && (
        <p className="quiet measure">{w.later(monthWords(transitionFrom(ofAge.month), language))}</p>
      )}
      {begins && (
        <section className="stack-s">
          <h3>{w.plan}</h3>
          <p className="measure">{w.lead}</p>
          {may('transition.begin', file.standings) && (
            <div className="row no-print">
              <Button kind="primary" icon="sprout" onClick={() => setForm('begin')}>
                {w.begin}
              </Button>
            </div>
          )}
        </section>
      )}
      {transition && (
        <section className="stack-s">
          <h3>{w.plan}</h3>
          {transition.statement && (
            <blockquote className="own-words">
              <p>“{transition.statement}”</p>
            </blockquote>
          )}
          {transition.missingReason && <p className="small quiet">{w.noView(name(viewMissingReasons.term(transition.missingReason)))}</p>}
          <p className="small quiet">{w.open(openLines(transition.lines).length, transition.lines.length)}</p>
          <Lines file={file} transitionId={transition.id} lines={transition.lines} />
        </section>
      )}
      {ofAge && (transition || begins || ageBand === '18+') && (
        <Endings
          caseFileId={file.id}
          month={ofAge.month}
          consents={laid.consents.map((one) => ({ ...one, isOwn: isOwnWord(one, ofAge.month) }))}
          besideChildren={laid.besideChildren}
        />
      )}
      <Suspense>
        {form === 'age' && <AgeForm file={file} read={laid} onClose={close} />}
        {form === 'begin' && <BeginForm file={file} read={laid} onClose={close} />}
      </Suspense>
    </div>
  )
}

function OfAgeWords({ month, isEstimate }: { readonly month: Month; readonly isEstimate: boolean }) {
  const w = useWords(transitionWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const when = monthWords(month, language)
  return <>{`${month <= today ? w.wasOfAge(when) : w.isOfAge(when)}${isEstimate ? ` ${w.stated}` : ''}`}</>
}
