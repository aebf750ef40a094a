/** Family cards of another unit that fit: whose they are, which unit to telephone, and the two answers. */
import { useState } from 'react'
import { settleHouseholdMatch } from '#domain/grant/settle-household-match.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { useOutbox } from '#web/offline/outbox.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { denialWords } from '#web/words/denials.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import { AskOnce } from './AskOnce.tsx'

export interface HouseholdMatch {
  readonly id: string
  readonly person: string
  readonly codeName: string
  readonly unit: string
  readonly madeAt: string
}

export function HouseholdMatches({ matches }: { readonly matches: readonly HouseholdMatch[] }) {
  const w = useWords(denialWords).match
  const outbox = useOutbox()
  const answered = new Set(
    outbox
      .filter((item) => item.name === settleHouseholdMatch.name && item.status !== 'refused')
      .map((item) => (item.input as { matchId: string }).matchId)
  )
  const waiting = matches.filter((one) => !answered.has(one.id))
  if (waiting.length === 0) return <Empty title={w.none}>{w.noneUnder}</Empty>
  return (
    <div className="stack">
      <p className="measure">{w.intro}</p>
      {waiting.map((one) => (
        <Match key={one.id} match={one} />
      ))}
    </div>
  )
}

function Match({ match }: { readonly match: HouseholdMatch }) {
  const w = useWords(denialWords).match
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [isLifting, setIsLifting] = useState(false)
  const state = { waits: true }
  const settle = () => sending(settleHouseholdMatch, { matchId: match.id, stands: true }, { state, subjectLabel: match.codeName })
  return (
    <Card as="section" title={match.person}>
      <p>{w.file(match.codeName, match.unit)}</p>
      <p className="small quiet">
        <MomentTime at={match.madeAt} />
      </p>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" onClick={() => void settle()}>
          {w.stands}
        </Button>
        <Button onClick={() => setIsLifting(true)}>{w.lift}</Button>
      </div>
      {isLifting && (
        <AskOnce
          title={w.lift}
          body={w.sure(match.person)}
          send={w.lift}
          file={match}
          command={settleHouseholdMatch}
          input={{ matchId: match.id, stands: false }}
          state={state}
          onClose={() => setIsLifting(false)}
        />
      )}
    </Card>
  )
}
