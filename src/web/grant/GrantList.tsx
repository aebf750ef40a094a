/** Who beyond the people of the file was given what, for what, on what basis, until when; each can be ended at once. */
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { endGrant } from '#domain/grant/end-grant.ts'
import { declineReasons, grantKinds } from '#domain/grant/grant.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { usePending } from '#web/offline/pending.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { grantWords } from '#web/words/grants.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { useGrantNames } from './grant-names.ts'
import { type AccessFile, type GrantRow, idsIn, isLive } from './grant.local.ts'

export function GrantList({ file, grants }: { readonly file: AccessFile; readonly grants: readonly GrantRow[] }) {
  const w = useWords(grantWords).list
  const [ending, setEnding] = useState<GrantRow | null>(null)
  const gone = idsIn(usePending(file.id), 'grant.end-grant')
  const live = grants.filter((one) => isLive(one) && !gone.has(one.id))
  const over = grants.filter((one) => !live.includes(one))
  const mayEnd = (grant: GrantRow) =>
    grant.kind === 'co-worker'
      ? file.standings.some((one) => one === 'supervisor' || one === 'unit-head')
      : may('grant.end-grant', file.standings)
  return (
    <div className="stack">
      {live.length === 0 && <p className="quiet">{w.empty}</p>}
      <ul className="plain-list stack">
        {live.map((grant) => (
          <li key={grant.id} className="grant">
            <One grant={grant} />
            {mayEnd(grant) && <Button onClick={() => setEnding(grant)}>{grant.state === 'offered' ? w.takeBack : w.end}</Button>}
          </li>
        ))}
      </ul>
      {over.length > 0 && (
        <section>
          <h3 className="small quiet">{w.over}</h3>
          <ul className="plain-list rows grant-over">
            {over.map((grant) => (
              <Over key={grant.id} grant={grant} />
            ))}
          </ul>
        </section>
      )}
      {ending && <EndDialog file={file} grant={ending} onClose={() => setEnding(null)} />}
    </div>
  )
}

function One({ grant }: { readonly grant: GrantRow }) {
  const w = useWords(grantWords).list
  const name = useName()
  const names = useGrantNames()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = shortDay(dayOf(grant.untilAt), today, language)
  return (
    <div className="grant-words">
      <p>
        <strong>{grant.name ?? w.vacant}</strong> <span className="quiet">{[grant.title, grant.unit].join(' · ')}</span>
      </p>
      <p>
        {grant.kind === 'co-worker'
          ? w.wholeFile
          : grant.kind === 'escort'
            ? w.pointerOnly
            : `${w.sees}: ${names.parts(grant.compartments)}`}
      </p>
      <p className="small quiet">
        {[
          grant.kind === 'co-worker' ? null : name(grantKinds.term(grant.kind)),
          `${w.purpose} ${names.purpose(grant.purpose)}`,
          `${w.basis}: ${names.basis(grant)}`,
          grant.offeredBy && w.by(grant.offeredBy)
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="small grant-until">
        <Icon name={grant.state === 'offered' ? 'clock' : 'eye'} size={16} />
        <span>{grant.state === 'offered' ? w.offered(day) : w.running(day)}</span>
      </p>
    </div>
  )
}

function Over({ grant }: { readonly grant: GrantRow }) {
  const w = useWords(grantWords).list
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const reason = declineReasons.terms.find((one) => one.code === grant.declineReason)
  const how = w.states[isLive(grant) ? 'ended' : (grant.state as 'declined' | 'ended' | 'lapsed')]
  return (
    <li>
      <p>
        {grant.name ?? w.vacant} <span className="quiet">{[grant.title, grant.unit].join(' · ')}</span>
      </p>
      <p className="small quiet">
        {[how, reason && name(reason), shortDay(dayOf(grant.untilAt), today, language)].filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}

interface EndProps {
  readonly file: AccessFile
  readonly grant: GrantRow
  onClose(): void
}

function EndDialog({ file, grant, onClose }: EndProps) {
  const words = useWords(grantWords)
  const w = words.list
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [busy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const input = { caseFileId: file.id, grantId: grant.id }
    if (await sending(endGrant, input, { state: undefined, subjectLabel: file.codeName })) onClose()
    setBusy(false)
  }
  return (
    <Dialog open onClose={onClose} title={w.endTitle(grant.name ?? grant.title)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void end()
        }}
      >
        <p>{w.endBody}</p>
        <FormEnd
          busy={busy}
          send={grant.state === 'offered' ? w.takeBack : w.endSave}
          problem={problem && sentence(problem)}
          out={{ words: words.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
