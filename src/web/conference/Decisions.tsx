/** What was decided on one agenda point: who does it until when, who did not agree, and whether it stands in the plan by now. */
import { useState } from 'react'
import { dissenters } from '#domain/conference/conference.ts'
import { strikeDecision } from '#domain/conference/record-decision.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { decisionStateOf, type ShownDecision } from './conference.local.ts'
import { decisionName, ownerName, pointPlace } from './conference-names.ts'
import type { ConferenceProps } from './ConferenceView.tsx'
import { useTell } from './use-conferences.ts'

export function Decisions({ file, one, pointId, take, isWorker, maySign, goals }: ConferenceProps & { readonly pointId: string }) {
  const words = { ...useWords(conferenceWords), ...useWords(conferenceFormWords) }
  const w = words.decision
  const name = useName()
  const tell = useTell(file.codeName)
  const [fault, setFault] = useState<string>()
  const rows = one.decisions.filter((known) => known.pointId === pointId)
  if (rows.length === 0) return null
  const strikes = one.state === 'running' && (isWorker || maySign)
  const strike = async ({ id: decisionId }: ShownDecision) =>
    setFault(await tell(strikeDecision, { caseFileId: file.id, conferenceId: one.id, decisionId }, decisionStateOf(file, one, goals)))
  return (
    <ul className="plain-list conference-decisions">
      {rows.map((known) => (
        <li key={known.id} className={known.isStruck ? 'conference-struck' : undefined}>
          <div>
            <p>
              <strong>{decisionName(known, name)}</strong> {known.isStruck && <span className="quiet small">{w.struck}</span>}
            </p>
            <p className="small quiet">
              {[ownerName(known), pointPlace(known, name)].filter(Boolean).join(' · ')} · <DayTime day={known.dueOn} kind="deadline" />
              {known.onPhone && ` · ${words.page.onPhone}`}
            </p>
            {known.dissent.length > 0 && (
              <p className="small">{w.disagrees(known.dissent.map((who) => name(dissenters.term(who))).join(', '))}</p>
            )}
            {one.state === 'closed' && !known.isStruck && (
              <p className={known.isInPlan ? 'small quiet conference-sign' : 'small conference-sign conference-wait'}>
                <Icon name={known.isInPlan ? 'check-circle' : 'clock'} size={16} /> {known.isInPlan ? w.inPlan : w.notInPlan}
              </p>
            )}
          </div>
          {one.state === 'closed' && !known.isStruck && !known.isInPlan && isWorker && take(known)}
          {strikes && !known.isStruck && (
            <Button kind="quiet" onClick={() => void strike(known)}>
              {w.strike}
            </Button>
          )}
        </li>
      ))}
      {fault && (
        <li>
          <Notice tone="danger" live>
            {fault}
          </Notice>
        </li>
      )}
    </ul>
  )
}
