/** On a case file: the conferences about this child, and calling one together. */
import { useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { conferenceStates } from '#domain/conference/conference.ts'
import { addDays, dayOf } from '#domain/kernel/date.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { notInPlan } from './conference.local.ts'
import { ConveneForm } from './ConveneForm.tsx'
import type { DirectoryPost } from './posts.ts'
import { useConferences } from './use-conferences.ts'
import './conference.css'

interface SectionFile {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly string[]
}

export function ConferenceSection({ file }: { readonly file: SectionFile }) {
  const words = useWords(conferenceWords)
  const w = words.section
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const { read, laid } = useConferences(file.id)
  const posts = useRead<readonly DirectoryPost[]>('/api/posts?scope=area')
  const [calling, setCalling] = useState(false)
  return (
    <Loaded read={read}>
      {() => {
        if (!laid) return null
        const isCalled = laid.conferences.some(({ state }) => state === 'called' || state === 'running')
        const best = addDays(dayOf(laid.file.openedAt), laid.file.withinDays)
        const calls = may('conference.convene', file.standings) && !isCalled && laid.file.state !== 'ST15'
        return (
          <div className="stack">
            <p className="quiet small measure">{w.guide}</p>
            {laid.conferences.length === 0 && (
              <p>
                {w.none} {best >= today && <span className="quiet">{w.bestBefore(shortDay(best, today, language))}</span>}
              </p>
            )}
            {laid.conferences.length > 0 && (
              <ul className="plain-list rows conference-rows">
                {laid.conferences.map((one) => (
                  <li key={one.id}>
                    <div>
                      <p className="conference-name">
                        <strong>{words.title(one.number)}</strong>
                        <Tag>{name(conferenceStates.term(one.state))}</Tag>
                      </p>
                      <p className="small quiet">
                        <MomentTime at={one.heldAt} />
                        {notInPlan(one).length > 0 && ` · ${w.waiting(notInPlan(one).length)}`}
                      </p>
                    </div>
                    <Link href={`/konferensi/${one.id}`} className={buttonClass('second')}>
                      {w.open}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            {calls && (
              <div className="no-print">
                <Button kind="primary" icon="people" disabled={!posts.value} onClick={() => setCalling(true)}>
                  {w.convene}
                </Button>
              </div>
            )}
            {calling && (
              <ConveneForm
                file={{ ...laid.file, id: file.id }}
                posts={posts.value ?? []}
                isCalled={isCalled}
                onClose={() => setCalling(false)}
              />
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
