/** What stands around every page: strip, bar, tabs; it moves focus to the new page's title and covers an idle screen. */
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { useAccount, useSession } from '#web/offline/session.ts'
import { useHandedOver } from '#web/offline/idle.ts'
import { useStepUpQuestion } from '#web/offline/step-up.ts'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import { Broken } from './Broken.tsx'
import { IdleCover } from './IdleCover.tsx'
import { homeOf, isThereFor } from './nav.ts'
import { NotFound } from './NotFound.tsx'
import { pages } from './pages.ts'
import { TabBar } from './TabBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useArrival } from './use-arrival.ts'

const ChildMode = lazy(async () => ({ default: (await import('./ChildMode.tsx')).ChildMode }))
const StepUpDialog = lazy(async () => ({ default: (await import('#web/account/StepUpDialog.tsx')).StepUpDialog }))

export function Shell() {
  const w = useWords(appWords)
  const { mode } = useSession()
  const account = useAccount()
  const isAsked = useStepUpQuestion()
  const [path] = useLocation()
  useArrival(path)
  const handedOver = useHandedOver()
  if (handedOver)
    return (
      <IdleCover>
        <Broken>
          <Suspense fallback={<div className="splash" />}>
            <ChildMode fileId={handedOver} />
          </Suspense>
        </Broken>
      </IdleCover>
    )
  return (
    <IdleCover>
      <a className="skip" href="#isi">
        {w.skip}
      </a>
      {mode === 'demo' && <aside className="demo-strip">{w.demoStrip}</aside>}
      <TopBar />
      <main className="page" id="isi" tabIndex={-1}>
        <Broken key={path}>
          <Suspense fallback={<div className="splash" />}>
            <Switch>
              {pages
                .filter(({ path: address }) => isThereFor(account, address))
                .map(({ path: address, Page }) => (
                  <Route key={address} path={address} component={Page} />
                ))}
              {path === '/' && <Redirect to={homeOf(account)} replace />}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </Broken>
      </main>
      <TabBar />
      {isAsked && (
        <Suspense fallback={null}>
          <StepUpDialog />
        </Suspense>
      )}
    </IdleCover>
  )
}
