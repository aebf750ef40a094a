/** What a child answers on the handed-over telephone: hello, one question at a time, an end. Everything may be passed over; stopping is always at hand. */
import { useEffect, useRef, useState } from 'react'
import type { AgeBand } from '#domain/case-file/child.ts'
import type { State } from '#domain/case-file/state.ts'
import { AnswerSet } from '#domain/instrument/answer-set.ts'
import type { Instrument } from '#domain/instrument/instrument.ts'
import { recordAnswers } from '#domain/instrument/record-answers.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { askChildWords } from '#web/words/ask-child.ts'
import { problemWords } from '#web/words/instrument-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { begun, draftOf, type Kept } from './ask-draft.ts'
import { ChildQuestion } from './ChildQuestion.tsx'
import { withAnswer } from './Items.tsx'
import { earlierThan, type ShownSet } from './instrument.local.ts'
import type { AskedFile } from './InstrumentSection.tsx'
import './instrument.css'
import './ask-child.css'

type Where = 'hello' | number | 'end' | 'stop' | 'thanks' | 'forgotten'

interface Props {
  readonly file: AskedFile
  readonly instrument: Instrument
  readonly sets: readonly ShownSet[]
  /** the way back, for whoever accompanies the child: it asks who she is */
  onStaff(): void
}

export function AskChild({ file, instrument, sets, onStaff }: Props) {
  const w = useWords(askChildWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [where, setWhere] = useState<Where>('hello')
  const [from, setFrom] = useState(0)
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState<Kept>(begun)
  const draft = draftOf(file.id, instrument)
  const { items, scale } = instrument
  useEffect(() => {
    let isHere = true
    void drafts.load(draft).then((found) => isHere && found && setKept(found as Kept))
    return () => {
      isHere = false
    }
  }, [draft])
  const change = (next: Kept) => {
    setKept(next)
    void drafts.save(draft, next)
  }
  const go = (place: number) => setWhere(place >= items.length ? 'end' : Math.max(0, place))
  const stop = (place: number) => {
    setFrom(place)
    setWhere('stop')
  }
  async function keep(stopped: boolean) {
    setBusy(true)
    const { today } = deviceNow()
    const { code, version } = instrument
    const set = { instrument: AnswerSet.shape.instrument.parse(code), version, answeredOn: today, stopped, note: null, ...kept }
    const state = { file: { state: file.state as State, ageBand: file.ageBand as AgeBand }, earlier: earlierThan(sets, code, today) }
    const done = await sending(recordAnswers, { caseFileId: file.id, answerSetId: newId(), ...set }, { state, subjectLabel: file.codeName })
    setBusy(false)
    if (!done) return
    await drafts.clear(draft)
    setWhere('thanks')
  }
  async function forget() {
    await drafts.clear(draft)
    setWhere('forgotten')
  }
  const given = items.filter((item) => kept.answers[item.code] !== undefined).length
  return (
    <ChildScreen name={typeof where === 'number' ? String(where) : where}>
      {where === 'hello' && (
        <>
          <h1 tabIndex={-1}>{w.hello}</h1>
          <p>{w.helloBody}</p>
          <Button kind="primary" full onClick={() => go(0)}>
            {w.begin}
          </Button>
        </>
      )}
      {typeof where === 'number' && items[where] && (
        <ChildQuestion
          item={items[where]}
          scale={scale}
          place={where}
          of={items.length}
          value={kept.answers[items[where].code]}
          onChoose={(value) => change({ ...kept, answers: withAnswer(kept.answers, items[where]?.code ?? '', value) })}
          onGo={go}
          onStop={() => stop(where)}
        />
      )}
      {where === 'stop' && (
        <>
          <h1 tabIndex={-1}>{w.stopTitle}</h1>
          <p>{w.stopBody}</p>
          <div className="ask-answers">
            <Button kind="primary" full onClick={() => go(from)}>
              {w.goOn}
            </Button>
            <Button full busy={busy} onClick={() => void keep(true)}>
              {w.stopKeep}
            </Button>
            <Button full onClick={() => void forget()}>
              {w.stopForget}
            </Button>
          </div>
        </>
      )}
      {where === 'end' && (
        <>
          <h1 tabIndex={-1}>{w.end}</h1>
          <p>{w.endBody(given, items.length)}</p>
          <div className="ask-answers">
            <Button kind="primary" full busy={busy} disabled={given === 0} onClick={() => void keep(false)}>
              {w.keep}
            </Button>
            <Button full onClick={() => go(0)}>
              {w.look}
            </Button>
            <Button full kind="quiet" onClick={() => stop(items.length - 1)}>
              {w.stop}
            </Button>
          </div>
        </>
      )}
      {(where === 'thanks' || where === 'forgotten') && (
        <>
          <h1 tabIndex={-1}>{w.thanks}</h1>
          <p>{where === 'thanks' ? w.thanksBody : w.thanksNone}</p>
          <Button kind="primary" full onClick={onStaff}>
            {w.staff}
          </Button>
        </>
      )}
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
    </ChildScreen>
  )
}

/** Each new step begins at its title. */
function ChildScreen({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const ref = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useEffect(() => ref.current?.querySelector<HTMLElement>('h1')?.focus(), [name])
  return (
    <main ref={ref} className="ask" id="isi">
      <div className="ask-page">{children}</div>
    </main>
  )
}
