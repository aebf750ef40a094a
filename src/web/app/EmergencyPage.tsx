/** Darurat: opening a file that is not one's own, and what one has opened so far. Only with the network. */
import { useState } from 'react'
import { Link } from 'wouter'
import { isSuspendedAt } from '#domain/grant/emergency-clock.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useNow } from '#web/design/Time.tsx'
import { EmergencyForm } from '#web/grant/EmergencyForm.tsx'
import { OwnEmergencies } from '#web/grant/OwnEmergencies.tsx'
import type { OwnRead } from '#web/grant/emergency-reads.ts'
import { invalidate, useRead } from '#web/offline/local-store.ts'
import { useSession } from '#web/offline/session.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { useWords } from '#web/words/words.tsx'

export function EmergencyPage() {
  const w = useWords(breakGlassWords)
  const { offline } = useSession()
  const now = useNow()
  const read = useRead<OwnRead>('/api/emergency')
  const [opened, setOpened] = useState<string | null>(null)
  const cutOff = offline || read.state === 'from-device' || read.state === 'failed'
  return (
    <div className="measure-page stack">
      <PageHead title={w.title} under={w.under} />
      {cutOff && (
        <Notice tone="danger" live title={w.offlineNow}>
          {w.offline}
        </Notice>
      )}
      <Loaded read={read}>
        {({ units, mine, oldestUnreviewed }) => (
          <div className="stack-l">
            {opened ? (
              <Notice
                icon="check-circle"
                live
                title={w.opened.title}
                action={
                  <div className="row">
                    <Link href={`/anak/${opened}/bagian`} className={buttonClass('primary')}>
                      {w.opened.go}
                    </Link>
                    <Button onClick={() => setOpened(null)}>{w.opened.another}</Button>
                  </div>
                }
              >
                {w.opened.body}
              </Notice>
            ) : isSuspendedAt(oldestUnreviewed, now) ? (
              <Notice tone="danger" icon="lock">
                {w.suspended}
              </Notice>
            ) : (
              !cutOff && (
                <EmergencyForm
                  units={units}
                  onOpened={(caseFileId) => {
                    setOpened(caseFileId)
                    invalidate('/api/emergency')
                    invalidate('/api/today')
                  }}
                />
              )
            )}
            <OwnEmergencies list={mine} />
          </div>
        )}
      </Loaded>
    </div>
  )
}
