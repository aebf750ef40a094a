/** The pledge of confidentiality, read and given before the agenda opens (G-10). */
import { useState } from 'react'
import { pledge } from '#domain/conference/pledge.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { usePending } from '#web/offline/pending.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useWords } from '#web/words/words.tsx'
import type { MyConference } from './conference.local.ts'
import { useTell } from './use-conferences.ts'

export function PledgeCard({ mine }: { readonly mine: MyConference }) {
  const words = useWords(conferenceWords)
  const w = words.pledge
  const tell = useTell(words.alias(mine.number))
  const [fault, setFault] = useState<string>()
  const waiting = usePending(mine.id, 'conference.pledge').length > 0
  const { participantId, postId, isPledged, state } = mine
  if (!participantId || !postId || isPledged || state === 'closed' || state === 'called-off') return null
  if (waiting) return <Notice icon="clock">{w.waiting}</Notice>
  const give = async () =>
    setFault(await tell(pledge, { conferenceId: mine.id, participantId }, { seat: { participantId, postId, isPledged, state } }))
  return (
    <Card
      as="section"
      due
      title={w.title}
      actions={
        <Button kind="primary" icon="lock" onClick={() => void give()}>
          {w.accept}
        </Button>
      }
    >
      <ul className="conference-pledge">
        {w.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="small quiet">
        {w.law} {w.opens}
      </p>
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
    </Card>
  )
}
