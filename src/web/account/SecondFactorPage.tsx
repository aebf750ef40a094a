/** After a first sign-in by password alone: nothing else opens before a second factor is set up. */
import { Button } from '#web/design/Button.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { signOut } from '#web/offline/leave.ts'
import { accountWords } from '#web/words/account.ts'
import { useWords } from '#web/words/words.tsx'
import { signedIn } from './account-calls.ts'
import { TotpSetup } from './TotpSetup.tsx'
import './account.css'

export function SecondFactorPage() {
  const w = useWords(accountWords)
  return (
    <main className="page">
      <div className="sign-in stack">
        <PageHead title={w.second.title} under={w.second.under} />
        <TotpSetup label={w.account.totpBegin} onDone={() => void signedIn()} />
        <Button kind="quiet" full onClick={() => void signOut()}>
          {w.second.signOut}
        </Button>
      </div>
    </main>
  )
}
