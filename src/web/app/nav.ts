/** The main pages, in order; only those that exist. */
import type { IconName } from '#web/design/Icon.tsx'
import { hasPage } from './pages.ts'

interface Place {
  readonly path: string
  readonly word: 'today' | 'children' | 'reports' | 'note'
  readonly icon: IconName
}

const today: Place = { path: '/', word: 'today', icon: 'clock' }
const children: Place = { path: '/anak', word: 'children', icon: 'people' }
const reports: Place = { path: '/laporan', word: 'reports', icon: 'note' }
const note: Place = { path: '/laporan/baru', word: 'note', icon: 'plus' }

/** In the bar. */
export const barPlaces: readonly Place[] = [
  ...(hasPage('TodayPage') ? [today] : []),
  ...(hasPage('ChildrenPage') ? [children] : []),
  ...(hasPage('ReportsPage') ? [reports] : [])
]

/** Below, on a phone. */
export const tabPlaces: readonly Place[] = [...barPlaces, ...(hasPage('NewReportPage') ? [note] : [])]

/** The place a path belongs to: the one whose address begins it, the longest first. */
export const placeOf = (path: string, places: readonly Place[]): Place | undefined =>
  [...places]
    .sort((a, b) => b.path.length - a.path.length)
    .find((place) => path === place.path || (place.path !== '/' && path.startsWith(`${place.path}/`)))
