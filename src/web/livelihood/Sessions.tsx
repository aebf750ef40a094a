/** Talks about care that somebody led: with whom, what came of it, and what the child says. Never about the offence (G-08). */
import { lazy } from 'react'
import { may } from '#domain/access/rules.ts'
import { mediators, sessionPartners, sessionResults, sessionSubjects } from '#domain/livelihood/session.ts'
import { Icon } from '#web/design/Icon.tsx'
import { RowsPart } from '#web/design/RowsPart.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Heard, type PartProps } from './LivelihoodSection.tsx'

const SessionForm = lazy(async () => ({ default: (await import('./SessionForm.tsx')).SessionForm }))

export function Sessions({ file, read, isOpen }: PartProps) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const records = isOpen && may('livelihood.record-session', file.standings)
  return (
    <RowsPart
      title={w.sessions}
      add={records ? w.addSession : undefined}
      form={(_, close) => <SessionForm file={file} read={read} onClose={close} />}
    >
      {() => (
        <>
          <p className="small quiet measure">{w.sessionsLead}</p>
          {read.sessions.length === 0 && <p className="quiet">{w.noSessions}</p>}
          <ul className="plain-list rows">
            {read.sessions.map((one) => (
              <li key={one.id} className="sign-row">
                <Icon name="people" size={20} />
                <div className="stack-s">
                  <p>
                    {name(sessionSubjects.term(one.about))}: <strong>{name(sessionResults.term(one.result)).toLowerCase()}</strong>{' '}
                    <span className="small quiet">
                      {name(sessionPartners.term(one.partner))} · {w.ledBy(name(mediators.term(one.mediator)))} ·{' '}
                      {shortDay(one.onDay, today, language)}
                    </span>{' '}
                    {one.isPending && <Tag icon="device">{w.pending}</Tag>}
                  </p>
                  {one.agreement && <p>{one.agreement}</p>}
                  <Heard one={one} />
                  <p className="small quiet">
                    {w.safeguard}: {one.safeguard}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </RowsPart>
  )
}
