/** The calm page over a screen left alone: nothing of the work behind it, and the way back by showing who is there. */
import { useEffect, useRef } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { uncover } from '#web/offline/idle.ts'
import { signOut } from '#web/offline/leave.ts'
import { useAccount } from '#web/offline/session.ts'
import { proofWords } from '#web/words/account-proof.ts'
import { useWords } from '#web/words/words.tsx'
import { ProofForm } from './ProofForm.tsx'
import './account.css'

export function Cover() {
  const w = useWords(proofWords).cover
  const { initials } = useAccount()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className="cover stack">
      <Icon name="mark" size={48} />
      <h1 ref={title} tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.body}</p>
      <p className="caption">{w.whose(initials)}</p>
      <div className="cover-proof stack">
        <ProofForm
          onProven={() => uncover(true)}
          offline={(again) => (
            <div className="stack">
              <p>{w.offline}</p>
              <Button kind="primary" full onClick={again}>
                {w.again}
              </Button>
              <Button full onClick={() => uncover(false)}>
                {w.openOffline}
              </Button>
            </div>
          )}
        />
        <Button kind="quiet" full icon="exit" onClick={() => void signOut()}>
          {w.signOut}
        </Button>
      </div>
    </main>
  )
}
