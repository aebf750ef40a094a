/** The application: language and clock around it, the sign-in page for nobody, the shell for somebody. */
import { lazy, Suspense } from 'react'
import { ClockProvider } from '#web/design/Time.tsx'
import { nowAt } from '#web/offline/clock.ts'
import { useSession } from '#web/offline/session.ts'
import { LanguageProvider } from '#web/words/words.tsx'
import { Broken } from './Broken.tsx'
import { loadDoor, loadShell } from './entrance.ts'

const SignInPage = lazy(loadDoor)
const Shell = lazy(loadShell)
const SlipPage = lazy(async () => ({ default: (await import('#web/child-voice/SlipPage.tsx')).SlipPage }))
const CheckPage = lazy(async () => ({ default: (await import('#web/paper/CheckPage.tsx')).CheckPage }))
const AnswerPage = lazy(async () => ({ default: (await import('#web/referral/AnswerPage.tsx')).AnswerPage }))
const SecondFactorPage = lazy(async () => ({ default: (await import('#web/account/SecondFactorPage.tsx')).SecondFactorPage }))

export function App() {
  return (
    <LanguageProvider>
      <ClockProvider clock={nowAt}>
        <Broken>
          <Suspense fallback={<div className="splash" />}>
            <Entrance />
          </Suspense>
        </Broken>
      </ClockProvider>
    </LanguageProvider>
  )
}

function Entrance() {
  const { status, account } = useSession()
  if (location.pathname === '/suara') return <SlipPage />
  if (location.pathname === '/jawab') return <AnswerPage />
  if (location.pathname === '/periksa') return <CheckPage />
  if (status === 'loading') return <div className="splash" />
  if (!account) return <SignInPage />
  if (account.complete === false) return <SecondFactorPage />
  return <Shell key={account.accountId} />
}
