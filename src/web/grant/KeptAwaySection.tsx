/** "Tidak boleh melihat": who is kept from this file, who said so, and the way to add somebody or to allow somebody again. */
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { type Denial, faultInLifting, shownReasons } from '#domain/grant/denial.ts'
import { liftDenial } from '#domain/grant/lift-denial.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { usePeople } from '#web/offline/people.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { denialWords } from '#web/words/denials.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { AskOnce } from './AskOnce.tsx'
import { type KeptAway, justDenied, justLifted, type OfFile } from './denial.local.ts'
import { DenyForm } from './DenyForm.tsx'
import './denials.css'

export function KeptAwaySection({ file, kept }: { readonly file: OfFile; readonly kept: KeptAway }) {
  const w = useWords(denialWords).away
  const nameOf = useName()
  const { accountId } = useAccount()
  const [isAdding, setIsAdding] = useState(false)
  const [lifting, setLifting] = useState<Denial | null>(null)
  const pending = usePending(file.id)
  const people = usePeople().value
  const lifted = justLifted(pending)
  const live = kept.denials.filter((one) => one.liftedAt === null && !lifted.has(one.id))
  const added = justDenied(pending, kept.denials)
  const before = kept.denials.filter((one) => one.liftedAt !== null)
  const mayLift = (one: Denial) => may('grant.lift-denial', kept.standings) && !faultInLifting(one, kept.standings, accountId)
  return (
    <div className="stack">
      <p className="measure">{w.intro}</p>
      {live.length + added.length === 0 && <p className="quiet measure">{w.none}</p>}
      <ul className="plain-list">
        {added.map((one) => (
          <li key={one.denialId} className="kept-row">
            <p>
              <strong>{people?.find((person) => person.accountId === one.accountId)?.name}</strong>{' '}
              <span className="quiet">{nameOf(shownReasons.term(one.reason))}</span> <SentMark status={one.status} />
            </p>
          </li>
        ))}
        {live.map((one) => (
          <li key={one.id} className="kept-row">
            <Row denial={one} />
            {mayLift(one) && (
              <Button kind="quiet" onClick={() => setLifting(one)}>
                {w.lift}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may('grant.deny-person', kept.standings) && (
        <p className="no-print">
          <Button icon="plus" onClick={() => setIsAdding(true)}>
            {w.add}
          </Button>
        </p>
      )}
      {before.length > 0 && (
        <section>
          <h3 className="small quiet">{w.before}</h3>
          <ul className="plain-list">
            {before.map((one) => (
              <li key={one.id} className="kept-row">
                <Row denial={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAdding && <DenyForm file={file} kept={kept} onClose={() => setIsAdding(false)} />}
      {lifting && (
        <AskOnce
          title={w.liftTitle(lifting.name)}
          body={w.liftBody}
          send={w.liftSend}
          file={file}
          command={liftDenial}
          input={{ caseFileId: file.id, denialId: lifting.id }}
          state={kept}
          onClose={() => setLifting(null)}
        />
      )}
    </div>
  )
}

function Row({ denial }: { readonly denial: Denial }) {
  const w = useWords(denialWords).away
  const nameOf = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (at: string) => shortDay(dayOf(at), today, language)
  return (
    <p>
      <strong>{denial.name}</strong> <span className="quiet">{nameOf(shownReasons.term(denial.reason))}</span>
      <span className="small quiet kept-by">
        {denial.deniedBy ? w.by(denial.deniedBy, day(denial.deniedAt)) : w.byCard(day(denial.deniedAt))}
        {denial.liftedAt && denial.liftedBy && ` · ${w.lifted(denial.liftedBy, day(denial.liftedAt))}`}
      </span>
    </p>
  )
}
