/** What stands around every page: strip, bar, tabs; it moves focus to the new page's title and covers an idle screen. */
import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useSession } from '#web/offline/session.ts'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import { Broken } from './Broken.tsx'
import { IdleCover } from './IdleCover.tsx'
import { NotFound } from './NotFound.tsx'
import { pages } from './pages.ts'
import { TabBar } from './TabBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useArrival } from './use-arrival.ts'

export function Shell() {
  const w = useWords(appWords)
  const { mode } = useSession()
  const [path] = useLocation()
  useArrival(path)
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
              {pages.map(({ path: address, Page }) => (
                <Route key={address} path={address} component={Page} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </Broken>
      </main>
      <TabBar />
    </IdleCover>
  )
}
