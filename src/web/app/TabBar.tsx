/** The main pages at the bottom of a phone. */
import { Link, useLocation } from 'wouter'
import { Icon } from '#web/design/Icon.tsx'
import { useAccount } from '#web/offline/session.ts'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import { placeOf, tabPlacesOf } from './nav.ts'

export function TabBar() {
  const w = useWords(appWords)
  const [path] = useLocation()
  const tabPlaces = tabPlacesOf(useAccount())
  if (tabPlaces.length === 0) return null
  const here = placeOf(path, tabPlaces)
  return (
    <nav className="tab-bar no-print" aria-label={w.nav}>
      {tabPlaces.map((place) => (
        <Link key={place.path} href={place.path} aria-current={place === here ? 'page' : undefined}>
          <Icon name={place.icon} />
          {w.pages[place.word]}
        </Link>
      ))}
    </nav>
  )
}
