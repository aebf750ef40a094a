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
  ['/anak/:id/tanya/:code', 'AskChildPage'],
  ['/anak/:id/skrining', 'ScreeningPage'],
  ['/anak/:id/rencana', 'PlanPage'],
  ['/anak/:id/rujuk', 'NewReferralPage'],
  ['/anak/:id/peta-anak', 'ChildMapPage'],
  ['/anak/:id/dua-peta', 'TwoMapsPage'],
  ['/anak/:id/menutup', 'ClosingPage'],
  ['/anak/:id/penetapan', 'DeterminationPage'],
  ['/anak/:id/akses', 'FileAccessPage'],
  ['/anak/:id/serah-terima', 'HandoverPage'],
  ['/anak/:id/bagian', 'SharedFilePage'],
  ['/anak/:id/pembuka', 'OpeningsPage'],
  ['/anak/:id/lembar-anak', 'ChildSheetPage'],
  ['/suara-anak', 'VoicesPage'],
  ['/pengaduan', 'ComplaintsPage'],
  ['/laporan', 'ReportsPage'],
  ['/laporan/baru', 'NewReportPage'],
  ['/laporan/:id', 'ReportPage'],
  ['/darurat/tinjau', 'EmergencyReviewPage'],
  ['/darurat', 'EmergencyPage'],
  ['/konferensi', 'ConferencesPage'],
  ['/konferensi/:id/notula', 'MinutesPage'],
  ['/konferensi/:id', 'ConferencePage'],
  ['/hak-anak', 'RightsPage'],
  ['/rujukan', 'ReferralsPage'],
  ['/rujukan/:id/surat', 'ReferralLetterPage'],
  ['/rujukan/:id', 'ReferralPage'],
  ['/petugas', 'StaffPage'],
  ['/pelatihan', 'TrainingPage'],
  ['/kualifikasi', 'QualificationsPage'],
  ['/serah-terima', 'HandoversPage'],
  ['/kartu-keluarga', 'HouseholdPage'],
  ['/tenggat', 'ClocksPage'],
  ['/tahap-hukum', 'LegalStagesPage'],
  ['/pengawasan', 'OversightPage'],
  ['/pesan/:file/:id', 'LetterPage'],
  ['/pesan', 'MessagesPage'],
  ['/ponsel', 'OutboxPage'],
  ['/supervisi', 'SupervisionPage'],
  ['/rtl-daerah', 'AreaPlanPage'],
  ['/rtl-daerah/:id', 'AreaProblemPage'],
  ['/program', 'ProgrammePage'],
  ['/pindah', 'TransfersPage'],
  ['/layanan', 'ServicesPage'],
  ['/layanan/baru', 'NewServicePage'],
  ['/layanan/celah', 'ServiceGapsPage'],
  ['/layanan/:id', 'ServicePage'],
  ['/akun/kesejahteraan', 'WellbeingPage'],
  ['/akun/kualifikasi', 'OwnQualificationsPage'],
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
