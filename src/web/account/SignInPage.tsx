/** The door: in the demo one press per invented person, in production passkey first, then password and code. */
import { lazy } from 'react'
import { Link, useLocation } from 'wouter'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useSession } from '#web/offline/session.ts'
import { entryWords } from '#web/words/account-entry.ts'
import { accountWords } from '#web/words/account.ts'
import { appWords } from '#web/words/app.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { PasswordSignIn } from './PasswordSignIn.tsx'
import './account.css'

const EntryCodePage = lazy(async () => ({ default: (await import('./EntryCodePage.tsx')).EntryCodePage }))
const DemoPeople = lazy(async () => ({ default: (await import('./DemoPeople.tsx')).DemoPeople }))

export function SignInPage() {
  const w = useWords(accountWords).signIn
  const app = useWords(appWords)
  const entry = useWords(entryWords)
  const [path] = useLocation()
  const { mode, offline } = useSession()
  const { language, choose } = useLanguage()
  return (
    <>
      {mode === 'demo' && <aside className="demo-strip">{app.demoStrip}</aside>}
      <header className="top-bar">
        <span className="brand">
          <Icon name="mark" size={24} />
          {app.name}
        </span>
        <span className="top-gap" />
        <button
          type="button"
          className="button button-quiet"
          lang={language === 'id' ? 'en' : 'id'}
          onClick={() => choose(language === 'id' ? 'en' : 'id')}
        >
          <Icon name="globe" />
          <span>{w.language}</span>
        </button>
      </header>
      <main className="page">
        {offline && (
          <Notice tone="quiet" icon="device" live>
            {w.offline}
          </Notice>
        )}
        {path === '/kode' ? <EntryCodePage /> : mode === 'demo' ? <DemoPeople /> : <PasswordSignIn />}
        {path !== '/kode' && (
          <p className="sign-in">
            <Link href="/kode" className="entry-link">
              {entry.link}
            </Link>
          </p>
        )}
      </main>
    </>
  )
}
