/** The main pages, in order; only those that exist. */
import type { Role } from '#domain/access/role.ts'
import { type Standing, standingsOfRole } from '#domain/access/standing.ts'
import type { IconName } from '#web/design/Icon.tsx'
import type { Account } from '#web/offline/session.ts'
import { hasPage } from './pages.ts'

interface Place {
  readonly path: string
  readonly word:
    | 'today'
    | 'children'
    | 'reports'
    | 'referrals'
    | 'services'
    | 'note'
    | 'supervision'
    | 'staff'
    | 'oversight'
    | 'complaints'
    | 'area'
    | 'programmes'
    | 'notices'
  readonly icon: IconName
}

const today: Place = { path: '/', word: 'today', icon: 'clock' }
const children: Place = { path: '/anak', word: 'children', icon: 'people' }
const reports: Place = { path: '/laporan', word: 'reports', icon: 'note' }
const referrals: Place = { path: '/rujukan', word: 'referrals', icon: 'arrows' }
const services: Place = { path: '/layanan', word: 'services', icon: 'book' }
const note: Place = { path: '/laporan/baru', word: 'note', icon: 'plus' }
const supervision: Place = { path: '/supervisi', word: 'supervision', icon: 'chat' }
const staff: Place = { path: '/petugas', word: 'staff', icon: 'people' }
const oversight: Place = { path: '/pengawasan', word: 'oversight', icon: 'shield' }
const area: Place = { path: '/rtl-daerah', word: 'area', icon: 'flag' }
const programmes: Place = { path: '/program', word: 'programmes', icon: 'book' }
const notices: Place = { path: '/pindah', word: 'notices', icon: 'arrows' }
const complaints: Place = { path: '/pengaduan', word: 'complaints', icon: 'chat' }

/** In the bar, of whoever works with children. */
const workPlaces: readonly Place[] = [
  ...(hasPage('TodayPage') ? [today] : []),
  ...(hasPage('ChildrenPage') ? [children] : []),
  ...(hasPage('ReportsPage') ? [reports] : [])
]

const referralPlaces: readonly Place[] = hasPage('ReferralsPage') ? [referrals] : []

/** Duties that guard the system or the law: they know no child, so no page about children is there for them. */
const guardPlaces: Partial<Record<Standing, readonly Place[]>> = {
  administrator: hasPage('StaffPage') ? [staff] : [],
  'complaint-reader': hasPage('ComplaintsPage') ? [complaints] : [],
  'data-protection-officer': hasPage('OversightPage') ? [oversight] : []
}
const duties = (account: Account): readonly Standing[] => account.posts.flatMap(({ role }) => standingsOfRole[role as Role] ?? [])
export const guards = (account: Account): boolean => duties(account).some((standing) => standing in guardPlaces)
/** Where the head of a unit meets her staff: behind her own initials. */
export const headsUnit = (account: Account): boolean => duties(account).includes('unit-head')

/** Whoever answers for colleagues. */
const supervisionOf = (account: Account): readonly Place[] =>
  hasPage('SupervisionPage') && duties(account).includes('supervising') ? [supervision] : []

/** Whoever leads the area's plan and takes no report: accompanies no child, so the bar names none. */
export const leadsOnly = (account: Account): boolean =>
  duties(account).includes('area-officer') && !duties(account).includes('intake-officer')

/** An institution that children are referred to: sees those it said yes to, and takes no reports. */
export const receivesOnly = (account: Account): boolean =>
  !duties(account).includes('intake-officer') && account.posts.some(({ role }) => /^R(0[6-9]|1[0-6])$/.test(role))
const receiverPlaces: readonly Place[] = [today, ...referralPlaces, ...(hasPage('ServicesPage') ? [services] : [])]

/** The ministry is told of transfers between provinces, and of no child. */
const isTold = (account: Account): boolean => account.posts.length > 0 && account.posts.every(({ role }) => role === 'R20')

/** In the bar. */
export const barPlacesOf = (account: Account): readonly Place[] =>
  guards(account)
    ? duties(account).flatMap((standing) => guardPlaces[standing] ?? [])
    : leadsOnly(account)
      ? [today, area, programmes]
      : receivesOnly(account)
        ? receiverPlaces
        : isTold(account)
          ? [today, notices]
          : [...workPlaces, ...referralPlaces, ...supervisionOf(account)]

/** Below, on a phone. */
export const tabPlacesOf = (account: Account): readonly Place[] =>
  guards(account) || leadsOnly(account) || receivesOnly(account) || isTold(account)
    ? barPlacesOf(account)
    : [
        ...workPlaces,
        // five are as many as fit on a small telephone: who guides others finds referrals in the files
        ...(supervisionOf(account).length > 0 ? supervisionOf(account) : referralPlaces),
        ...(hasPage('NewReportPage') ? [note] : [])
      ]

/** Whether an address is there for this person, and where a day begins. */
export const isThereFor = (account: Account, address: string): boolean => !(guards(account) && /^\/(anak|laporan)?(\/|$)/.test(address))
export const homeOf = (account: Account): string => (guards(account) ? (barPlacesOf(account)[0]?.path ?? '/akun') : '/')

/** The place a path belongs to: the one whose address begins it, the longest first. */
export const placeOf = (path: string, places: readonly Place[]): Place | undefined =>
  [...places]
    .sort((a, b) => b.path.length - a.path.length)
    .find((place) => path === place.path || (place.path !== '/' && path.startsWith(`${place.path}/`)))
