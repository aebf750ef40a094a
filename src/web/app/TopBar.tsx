/** The bar: mark, main pages, search by code name, how sending stands, account. */
import { Link, useLocation } from 'wouter'
import { Icon } from '#web/design/Icon.tsx'
import { useAccount } from '#web/offline/session.ts'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { CodeNameSearch } from './CodeNameSearch.tsx'
import { barPlacesOf, guards, leadsOnly, placeOf } from './nav.ts'
import { SyncSentence } from './SyncSentence.tsx'

export function TopBar() {
  const w = useWords(appWords)
  const [path] = useLocation()
  const account = useAccount()
  const barPlaces = barPlacesOf(account)
  const here = placeOf(path, barPlaces)
  return (
    <header className="top-bar no-print">
      <Link href="/" className="brand">
        <Icon name="mark" size={24} />
        {w.name}
      </Link>
      <nav className="top-nav" aria-label={w.nav}>
        {barPlaces.map((place) => (
          <Link key={place.path} href={place.path} aria-current={place === here ? 'page' : undefined}>
            {w.pages[place.word]}
          </Link>
        ))}
      </nav>
      {guards(account) || leadsOnly(account) ? <span className="top-gap" /> : <CodeNameSearch />}
      <SyncSentence />
      <AccountMenu />
    </header>
  )
}
