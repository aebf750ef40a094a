/** "Berkas terbatas": whether only named people know that the file exists, who they are, and the two-person way back. */
import { useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { askToOpenFile } from '#domain/grant/ask-to-open-file.ts'
import { openRestrictedFile } from '#domain/grant/open-restricted-file.ts'
import { restrictionReasons } from '#domain/grant/restriction.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { denialWords } from '#web/words/denials.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { AskOnce } from './AskOnce.tsx'
import type { KeptAway, OfFile } from './denial.local.ts'
import { ChangeMembersForm, RestrictForm } from './RestrictForm.tsx'
import './denials.css'

export function RestrictedSection({ file, kept }: { readonly file: OfFile; readonly kept: KeptAway }) {
  const w = useWords(denialWords).limit
  const nameOf = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [step, setStep] = useState<'restrict' | 'members' | 'ask' | 'agree' | null>(null)
  const close = () => setStep(null)
  const { restriction } = kept
  const day = (at: string) => shortDay(dayOf(at), today, language)
  const one = { file, input: { caseFileId: file.id }, state: kept, body: w.openBody, onClose: close }
  return (
    <div className="stack">
      {restriction ? (
        <>
          <p className="measure">{w.on}</p>
          <p className="small quiet">
            {w.reason(nameOf(restrictionReasons.term(restriction.reason)), restriction.restrictedBy, day(restriction.restrictedAt))}
          </p>
          <section>
            <h3 className="small quiet">{w.members}</h3>
            <ul className="plain-list">
              {kept.people
                .filter((person) => person.isMember)
                .map((person) => (
                  <li key={person.accountId} className="kept-row">
                    <p>
                      <strong>{person.name}</strong>{' '}
                      <span className="quiet">
                        {[person.isWorker ? w.worker : person.isSupervisor ? w.supervisor : person.title, person.unit].join(' · ')}
                      </span>
                    </p>
                  </li>
                ))}
            </ul>
          </section>
          {restriction.askedAt && (
            <Notice icon="people">
              {restriction.askedByMe ? w.askedByMe : w.asked(restriction.askedBy ?? '', day(restriction.askedAt))}
            </Notice>
          )}
          <div className="row no-print">
            {may('grant.change-members', kept.standings) && <Button onClick={() => setStep('members')}>{w.change}</Button>}
            {restriction.askedAt
              ? !restriction.askedByMe &&
                may('grant.open-restricted-file', kept.standings) && <Button onClick={() => setStep('agree')}>{w.agree}</Button>
              : may('grant.ask-to-open-file', kept.standings) && (
                  <Button kind="quiet" onClick={() => setStep('ask')}>
                    {w.open}
                  </Button>
                )}
          </div>
        </>
      ) : (
        <>
          <p className="measure">{w.off}</p>
          {may('grant.restrict-file', kept.standings) && (
            <p className="no-print">
              <Button icon="lock" onClick={() => setStep('restrict')}>
                {w.make}
              </Button>
            </p>
          )}
        </>
      )}
      {step === 'restrict' && <RestrictForm file={file} kept={kept} onClose={close} />}
      {step === 'members' && <ChangeMembersForm file={file} kept={kept} onClose={close} />}
      {step === 'ask' && <AskOnce {...one} title={w.openTitle} send={w.openSend} command={askToOpenFile} />}
      {step === 'agree' && <AskOnce {...one} title={w.agree} send={w.agree} command={openRestrictedFile} />}
    </div>
  )
}
