/** The pages and their addresses. A page is loaded when it is opened; its file carries its name and exports it under that name. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

interface Page {
  readonly path: string
  readonly name: string
  readonly Page: LazyExoticComponent<ComponentType>
}

/** More particular addresses first. No word in an address tells what Lingkar is about. */
const addresses = [
  ['/', 'TodayPage'],
  ['/anak', 'ChildrenPage'],
  ['/anak/:id', 'CaseFilePage'],
  ['/anak/:id/rencana', 'PlanPage'],
  ['/anak/:id/akses', 'FileAccessPage'],
  ['/anak/:id/bagian', 'SharedFilePage'],
  ['/anak/:id/pembuka', 'OpeningsPage'],
  ['/laporan', 'ReportsPage'],
  ['/laporan/baru', 'NewReportPage'],
  ['/laporan/:id', 'ReportPage'],
  ['/darurat/tinjau', 'EmergencyReviewPage'],
  ['/darurat', 'EmergencyPage'],
  ['/petugas', 'StaffPage'],
  ['/kartu-keluarga', 'HouseholdPage'],
  ['/pengawasan', 'OversightPage'],
  ['/ponsel', 'OutboxPage'],
  ['/akun', 'AccountPage']
] as const

type Name = (typeof addresses)[number][1]

const files = import.meta.glob<Record<string, ComponentType>>(['./*Page.tsx', '../account/AccountPage.tsx'])

const loaderOf = (name: string) => files[`./${name}.tsx`] ?? files[`../account/${name}.tsx`]

export const hasPage = (name: Name): boolean => loaderOf(name) !== undefined

export const pages: readonly Page[] = addresses.flatMap(([path, name]) => {
  const load = loaderOf(name)
  return load ? [{ path, name, Page: lazy(async () => ({ default: pageIn(await load(), name) })) }] : []
})

/** Begins to fetch the page of an address before React asks for it. */
export function preload(path: string): void {
  const shape = path.split('/').length
  const found =
    addresses.find(([address]) => address === path) ??
    addresses.find(([address]) => address.includes(':') && address.split('/').length === shape)
  if (found) void loaderOf(found[1])?.()
}

function pageIn(file: Record<string, ComponentType>, name: string): ComponentType {
  const page = file[name]
  if (!page) throw new Error(`${name}.tsx exports no ${name}`)
  return page
}
