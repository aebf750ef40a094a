/** The child makes its own map on the telephone it was handed: people first, nothing of the worker's map, and stopping is always at hand. */
import { useEffect, useState } from 'react'
import type { PlacedPerson } from '#domain/support-map/child-map.ts'
import { recordChildMap } from '#domain/support-map/record-child-map.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { childMapWords } from '#web/words/child-map.ts'
import { useWords } from '#web/words/words.tsx'
import { ChildCircle } from './ChildCircle.tsx'
import { freeTurn, samePerson, type ShownChildMap } from './child-map.local.ts'
import { BeginStep, Board, Cards, Framed, type Left, PersonTitle, WordsStep } from './ChildMapSteps.tsx'
import { FeelQuestion, GiveQuestion, NearQuestion, WhoQuestion } from './ChildQuestions.tsx'
import './child-map.css'

interface Props {
  readonly file: { readonly id: string; readonly codeName: string; readonly ageBand: string; readonly state: string }
  /** newest first */
  readonly earlier: readonly ShownChildMap[]
  onFinish(): void
}

type Step = 'begin' | 'people' | 'who' | 'near' | 'feel' | 'give' | 'person' | 'words' | 'stop' | 'kept' | 'forgotten'
type Way = ShownChildMap['way']

export function ChildMapMaker({ file, earlier, onFinish }: Props) {
  const w = useWords(childMapWords)
  const { sending, problem } = useSending()
  const isOldEnough = file.ageBand !== '6-11' && file.ageBand !== '0-5'
  const [way, setWay] = useState<Way>(isOldEnough ? 'RINGS' : 'CARDS')
  const [people, setPeople] = useState<readonly PlacedPerson[]>([])
  const [current, setCurrent] = useState<string | null>(null)
  const [step, setStep] = useState<Step>('begin')
  const [from, setFrom] = useState<Step>('begin')
  const [busy, setBusy] = useState(false)
  // one id for all tries: sent twice is kept once
  const [mapId] = useState(newId)
  const draftKey = `child-map ${file.id}`
  const [left, setLeft] = useState<Left | null>(null)
  useEffect(() => {
    let isHere = true
    void drafts.load(draftKey).then((found) => isHere && found && setLeft(found as Left))
    return () => {
      isHere = false
    }
  }, [draftKey])
  // sealed on this phone until the child keeps it or says not to: a page loaded anew loses nobody
  useEffect(() => {
    if (people.length > 0) void drafts.save(draftKey, { way, people })
  }, [draftKey, way, people])
  const person = people.find((one) => one.personId === current)
  const change = (personId: string, changed: Partial<PlacedPerson>) =>
    setPeople((now) =>
      now.map((one) => {
        if (one.personId !== personId) return one
        // on another ring, where there is room, unless the child chose the place itself
        const turn =
          changed.near && changed.turn === undefined
            ? freeTurn(
                now.filter((other) => other !== one),
                changed.near
              )
            : one.turn
        return { ...one, turn, ...changed }
      })
    )
  const add = (kind: PlacedPerson['kind'], name: string | null) => {
    const known = samePerson(
      kind,
      name,
      earlier.flatMap((map) => map.people),
      people.map((one) => one.personId)
    )
    const personId = known ?? newId()
    const near = 'MIDDLE' as const
    setPeople([...people, { personId, kind, name, near, turn: freeTurn(people, near), feeling: null, gives: [], moreOften: false }])
    setCurrent(personId)
    setStep('near')
  }
  const stop = () => {
    setFrom(step)
    setStep('stop')
  }
  async function keep(stopped: boolean, words: string | null) {
    setBusy(true)
    const statement = words || null
    // not writing is an answer too: the child does not want to say more now
    const missingReason = statement ? null : ('not-now' as const)
    const map = { way, madeOn: deviceNow().today, stopped, people: [...people], statement, missingReason }
    const done = await sending(recordChildMap, { caseFileId: file.id, mapId, ...map }, { state: { file }, subjectLabel: file.codeName })
    setBusy(false)
    if (!done) return
    await drafts.clear(draftKey)
    setStep('kept')
  }
  const isAsking = step === 'near' || step === 'feel' || step === 'give'
  return (
    <Framed name={`${step} ${current ?? ''}`} stop={step === 'people' || step === 'who' || isAsking ? stop : undefined}>
      {step === 'begin' && (
        <BeginStep
          mayUseRings={isOldEnough}
          left={left}
          old={earlier[0]}
          onBegin={(next, from) => {
            setWay(next)
            setPeople(from)
            setStep('people')
          }}
          onBack={onFinish}
        />
      )}
      {step === 'people' && (
        <>
          <h1 tabIndex={-1}>{w.people}</h1>
          {way === 'RINGS' ? (
            <Board file={file} people={people} onChange={change} onOpen={(personId) => open(personId)} />
          ) : (
            <Cards people={people} onOpen={(personId) => open(personId)} />
          )}
          <Button kind={people.length === 0 ? 'primary' : 'second'} full icon="plus" onClick={() => setStep('who')}>
            {w.add}
          </Button>
          {people.length > 0 && (
            <Button kind="primary" full icon="check" onClick={() => setStep('words')}>
              {w.enough}
            </Button>
          )}
        </>
      )}
      {step === 'who' && (
        <>
          <h1 tabIndex={-1}>{w.who}</h1>
          <WhoQuestion onDone={add} />
        </>
      )}
      {person && isAsking && (
        <>
          <PersonTitle person={person} />
          {step === 'near' && <NearQuestion person={person} onChange={(changed) => change(person.personId, changed)} />}
          {step === 'feel' && <FeelQuestion person={person} onChange={(changed) => change(person.personId, changed)} />}
          {step === 'give' && <GiveQuestion person={person} onChange={(changed) => change(person.personId, changed)} />}
          <Button kind="primary" full onClick={() => setStep(step === 'near' ? 'feel' : step === 'feel' ? 'give' : 'people')}>
            {(step === 'feel' && !person.feeling) || (step === 'give' && person.gives.length === 0 && !person.moreOften) ? w.skip : w.next}
          </Button>
        </>
      )}
      {person && step === 'person' && (
        <>
          <PersonTitle person={person} />
          <NearQuestion person={person} onChange={(changed) => change(person.personId, changed)} />
          <FeelQuestion person={person} onChange={(changed) => change(person.personId, changed)} />
          <GiveQuestion person={person} onChange={(changed) => change(person.personId, changed)} />
          <Button kind="primary" full onClick={() => setStep('people')}>
            {w.done}
          </Button>
          <Button
            full
            onClick={() => {
              setPeople(people.filter((one) => one !== person))
              setStep('people')
            }}
          >
            {w.remove}
          </Button>
        </>
      )}
      {step === 'words' && <WordsStep busy={busy} onKeep={(words) => void keep(false, words)} onBack={() => setStep('people')} />}
      {step === 'stop' && (
        <>
          <h1 tabIndex={-1}>{w.stopTitle}</h1>
          <p>{w.stopBody}</p>
          <Button kind="primary" full onClick={() => setStep(from)}>
            {w.goOn}
          </Button>
          {people.length > 0 && (
            <Button full busy={busy} onClick={() => void keep(true, null)}>
              {w.stopKeep}
            </Button>
          )}
          <Button full onClick={() => void drafts.clear(draftKey).then(() => setStep('forgotten'))}>
            {w.stopForget}
          </Button>
        </>
      )}
      {step === 'kept' && (
        <>
          <h1 tabIndex={-1}>{w.thanks}</h1>
          <ChildCircle codeName={file.codeName} people={people} />
          <p>{w.thanksBody}</p>
        </>
      )}
      {step === 'forgotten' && <h1 tabIndex={-1}>{w.forgotten}</h1>}
      {(step === 'kept' || step === 'forgotten') && (
        <Button kind="primary" full onClick={onFinish}>
          {w.finish}
        </Button>
      )}
      {problem && (
        <Notice tone="quiet" icon="info" live>
          {w.problem}
        </Notice>
      )}
    </Framed>
  )

  function open(personId: string) {
    setCurrent(personId)
    setStep('person')
  }
}
