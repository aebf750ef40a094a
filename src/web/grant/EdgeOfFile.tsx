/** A file for somebody who stands at its edge: the shared parts, the offer to be answered, or the pointer alone. */
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { endGrant } from '#domain/grant/end-grant.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { sharedFileWords } from '#web/words/shared-file.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { AnswerOffer } from './AnswerOffer.tsx'
import { useGrantNames } from './grant-names.ts'
import type { Pointer, Way } from './grant.local.ts'
import { SharedParts } from './SharedParts.tsx'
import './grant.css'

type PointerRead = Pointer & { readonly ways: readonly Way[] }

const opening = (way: Way) => way.standing === 'recipient' || way.standing === 'break-glass'

export function EdgeOfFile({ id }: { readonly id: string }) {
  const read = useRead<PointerRead>(`/api/case-files/${id}/pointer`)
  return (
    <div className="measure-page stack">
      <Loaded read={read}>{(pointer) => <Edge pointer={pointer} />}</Loaded>
    </div>
  )
}

function Edge({ pointer }: { readonly pointer: PointerRead }) {
  const words = useWords(sharedFileWords)
  const w = words.shared
  const names = useGrantNames()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (at: string) => shortDay(dayOf(at), today, language)
  const offered = pointer.ways.find((way) => way.standing === 'recipient-pending')
  const shared = pointer.ways.find(opening)
  return (
    <>
      <PageHead
        title={<span className="code-name">{pointer.codeName}</span>}
        under={w.under(pointer.unitName, [pointer.workerTitle, pointer.workerName ?? words.pointer.vacant].join(' '))}
      />
      {offered?.grantId && (
        <Notice icon="people" title={words.lists.asked}>
          <div className="stack-s">
            <p>{words.lists.willSee(names.parts(offered.compartments))}</p>
            <p className="small quiet">
              {[
                offered.givenBy && words.lists.from(offered.givenBy),
                names.purpose(offered.purpose),
                offered.days && words.lists.days(offered.days)
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <AnswerOffer caseFileId={pointer.caseFileId} codeName={pointer.codeName} grantId={offered.grantId} />
          </div>
        </Notice>
      )}
      {shared ? (
        <>
          <p className="quiet">{w.until(day(shared.untilAt))}</p>
          <SharedParts key={shared.grantId} caseFileId={pointer.caseFileId} purpose={shared.purpose ?? 'refer'} />
        </>
      ) : (
        <Standing pointer={pointer} day={day} />
      )}
      {pointer.ways
        .filter((way) => way.grantId && may('grant.end-grant', [way.standing]))
        .map((way) => (
          <GiveBack key={way.grantId} pointer={pointer} grantId={way.grantId ?? ''} />
        ))}
    </>
  )
}

function Standing({ pointer, day }: { readonly pointer: PointerRead; day(at: string): string }) {
  const { pointer: w, ways } = useWords(sharedFileWords)
  return (
    <section className="stack-s">
      <p>{w.body}</p>
      <dl className="grant-parts">
        <dt>{w.unit}</dt>
        <dd>{pointer.unitName}</dd>
        <dt>{w.worker}</dt>
        <dd>{[pointer.workerTitle, pointer.workerName ?? w.vacant].join(' · ')}</dd>
        <dt>{w.standing}</dt>
        <dd>
          {pointer.ways.map((way) => `${ways[way.standing as keyof typeof ways]}, ${w.until.toLowerCase()} ${day(way.untilAt)}`).join('; ')}
        </dd>
      </dl>
    </section>
  )
}

function GiveBack({ pointer, grantId }: { readonly pointer: PointerRead; readonly grantId: string }) {
  const words = useWords(sharedFileWords)
  const w = words.shared
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [isAsking, setIsAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const close = () => setIsAsking(false)
  return (
    <div className="row no-print">
      <Button kind="quiet" icon="undo" onClick={() => setIsAsking(true)}>
        {w.giveBack}
      </Button>
      {isAsking && (
        <Dialog open onClose={close} title={w.giveBackTitle}>
          <form
            className="stack"
            onSubmit={async (event) => {
              event.preventDefault()
              setBusy(true)
              const about = { state: undefined, subjectLabel: pointer.codeName }
              if (await sending(endGrant, { caseFileId: pointer.caseFileId, grantId }, about)) close()
              setBusy(false)
            }}
          >
            <p>{w.giveBackBody}</p>
            <FormEnd busy={busy} send={w.giveBack} problem={problem && sentence(problem)} out={{ words: words.cancel, press: close }} />
          </form>
        </Dialog>
      )}
    </div>
  )
}
