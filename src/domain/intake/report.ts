/** A report: what somebody told us about a child, in codes, and how far it has come (domain.md C1 ST01–ST04, D1–D3, D27). No name of a child stands here. */
import { z } from 'zod'
import { AgeBand, ageBandOf, Sex } from '#domain/case-file/child.ts'
import { ContactChannel, ContactWindow } from '#domain/case-file/safety.ts'
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import { Moment } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { refuse } from '#domain/kernel/result.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { DangerSign, OutsideReason, Risk } from './danger.ts'
import { BenefitElement, BenefitReceiver, ExploitationForm, Overtness, Recruitment, Setting } from './exploitation.ts'
import { ReceiverKind, ReferralReason } from './receiver.ts'
import { Channel, Source } from './source.ts'

export const reportStates = vocabulary([
  { code: 'received', id: 'Menunggu penilaian risiko', en: 'Waiting for triage', open: true },
  { code: 'triaged', id: 'Menunggu langkah lanjut', en: 'Waiting for the next step', open: true },
  { code: 'joined', id: 'Digabung ke berkas', en: 'Joined to a case file', open: false },
  { code: 'opened', id: 'Berkas dibuka', en: 'Case file opened', open: false },
  { code: 'referred-out', id: 'Dirujuk ke lembaga lain', en: 'Referred to another agency', open: false },
  { code: 'outside-scope', id: 'Di luar kewenangan', en: 'Outside our authority', open: false }
])
export const ReportState = reportStates.schema
export type ReportState = (typeof reportStates.codes)[number]

const maybe = <S extends z.ZodType>(schema: S) => schema.nullable().default(null)
/** Province, kabupaten/kota or kecamatan, with the ministry's code: `31`, `31.73`, `31.73.01`. */
const RegionCode = z.string().regex(/^\d{2}(\.\d{2}){0,2}$/)

/** Coded facts: countable, never a story. */
const coded = {
  source: field(Source, 'Siapa yang melapor', 'Who reports', 'S2', 'K4'),
  channel: field(Channel, 'Lewat apa', 'By which road', 'S2', 'K4'),
  age: field(maybe(z.int().min(0).max(99)), 'Usia anak', 'Age of the child', 'S3', 'K4'),
  ageBand: field(maybe(AgeBand), 'Kelompok usia', 'Age band', 'S3', 'K4'),
  sex: field(Sex, 'Jenis kelamin', 'Sex', 'S3', 'K4'),
  residenceRegion: field(maybe(RegionCode), 'Tempat tinggal anak', 'Where the child lives', 'S3', 'K4'),
  incidentRegion: field(maybe(RegionCode), 'Tempat kejadian', 'Where it happened', 'S3', 'K4'),
  /** null: the region of the unit that took the report */
  serviceRegion: field(maybe(RegionCode), 'Wilayah layanan', 'Where services are given', 'S3', 'K4'),
  forms: field(z.array(ExploitationForm).min(1).max(14), 'Bentuk', 'Forms', 'S3', 'K4'),
  primaryForm: field(ExploitationForm, 'Bentuk utama', 'Primary form', 'S3', 'K4'),
  setting: field(maybe(Setting), 'Tempat (jenisnya saja)', 'Setting (category only)', 'S3', 'K4'),
  overtness: field(maybe(Overtness), 'Terbuka atau tersembunyi', 'Overt or covert', 'S3', 'K4'),
  recruitment: field(maybe(Recruitment), 'Bagaimana anak ditarik masuk', 'How the child was drawn in', 'S3', 'K4'),
  benefit: field(maybe(BenefitElement), 'Unsur imbalan', 'Benefit element', 'S3', 'K4'),
  benefitReceivers: field(
    z.array(BenefitReceiver).max(7).default([]),
    'Siapa yang menerima imbalan',
    'Who received the benefit',
    'S3',
    'K4'
  ),
  contactChannel: field(maybe(ContactChannel), 'Cara menghubungi dengan aman', 'Safe way of contact', 'S3', 'K3'),
  contactWindows: field(z.array(ContactWindow).max(6).default([]), 'Waktu yang aman', 'Safe times', 'S3', 'K3')
}

/** Words and numbers that could point at somebody: sealed before they are stored. */
const sealed = {
  reporterName: field(maybe(z.string().trim().min(2).max(80)), 'Nama pelapor', 'Name of the reporter', 'S4', 'K3'),
  contactNumber: field(maybe(z.string().trim().min(3).max(60)), 'Nomor atau akun', 'Number or account', 'S4', 'K3'),
  contactReaders: field(maybe(dignifiedText(120)), 'Siapa lagi yang membaca pesan di sana', 'Who else reads messages there', 'S4', 'K3'),
  contactCodeWord: field(maybe(z.string().trim().max(40)), 'Kata sandi percakapan', 'Code word', 'S4', 'K3'),
  note: field(maybe(dignifiedText(500)), 'Catatan singkat', 'Short note', 'S4', 'K4')
}

/** What the reporter tells; the form and the command share it. */
export const ReportFacts = z.strictObject({ ...coded, ...sealed })
export type ReportFacts = z.infer<typeof ReportFacts>

/** The report as decisions see it: coded facts, triage and outcome, nothing sealed. */
export const Report = z.strictObject({
  id: field(Id, 'Laporan', 'Report', 'S2', 'K4'),
  unitId: field(Id, 'Unit', 'Unit', 'S2', 'K4'),
  state: field(ReportState, 'Keadaan laporan', 'State of the report', 'S2', 'K4'),
  version: field(z.int().min(1), 'Versi', 'Version', 'S1', 'K4'),
  receivedAt: field(Moment, 'Diterima', 'Received', 'S2', 'K4'),
  ...coded,
  dangerSigns: field(z.array(DangerSign), 'Tanda bahaya', 'Danger signs', 'S3', 'K4'),
  childSafeNow: field(z.boolean().nullable(), 'Anak aman sekarang', 'Child safe now', 'S3', 'K4'),
  risk: field(Risk.nullable(), 'Risiko', 'Risk', 'S3', 'K4'),
  triagedAt: field(Moment.nullable(), 'Dinilai', 'Triaged', 'S2', 'K4'),
  respondDueAt: field(Moment.nullable(), 'Tanggapi paling lambat', 'Respond by', 'S2', 'K4'),
  outreachDueAt: field(Moment.nullable(), 'Jangkau anak paling lambat', 'Reach the child by', 'S2', 'K4'),
  policeDueAt: field(Moment.nullable(), 'Lapor polisi paling lambat', 'Report to the police by', 'S2', 'K4'),
  receiverKind: field(ReceiverKind.nullable(), 'Lembaga penerima', 'Receiving agency', 'S3', 'K4'),
  referralReason: field(ReferralReason.nullable(), 'Alasan dirujuk', 'Reason for referring', 'S3', 'K4'),
  receiverConfirmedAt: field(Moment.nullable(), 'Penerima memastikan', 'Receiver confirmed', 'S2', 'K4'),
  outsideReason: field(OutsideReason.nullable(), 'Alasan tidak ditangani', 'Reason for not handling', 'S3', 'K4'),
  caseFileId: field(Id.nullable(), 'Berkas', 'Case file', 'S2', 'K1')
})
export type Report = z.infer<typeof Report>

/** What every decision about an existing report carries. */
export const whichReport = {
  reportId: field(Id, 'Laporan', 'Report', 'S2', 'K4'),
  seenVersion: field(z.int().min(1), 'Versi yang dilihat', 'Version seen', 'S1', 'K4')
}

export type SettlingProblem = ChangedMeanwhile<Report> | { readonly kind: 'report-settled' } | { readonly kind: 'triage-first' }

/** Nothing is decided about a report that another person changed, that was settled, or whose danger nobody has looked at. */
export function faultInSettling(report: Report, seenVersion: number) {
  if (report.version !== seenVersion) return refuse({ kind: 'changed-meanwhile', current: report })
  if (report.state === 'received') return refuse({ kind: 'triage-first' })
  if (report.state !== 'triaged') return refuse({ kind: 'report-settled' })
  return undefined
}

/** An age in years is more exact than a band. */
export const bandOf = ({ age, ageBand }: { readonly age: number | null; readonly ageBand: AgeBand | null }): AgeBand | null =>
  age === null ? ageBand : ageBandOf(age)

/** Outreach (ST03) comes first when there is danger or the child is not safely present. */
export const needsOutreach = (found: Pick<Report, 'dangerSigns' | 'childSafeNow' | 'risk'>): boolean =>
  found.dangerSigns.length > 0 || found.childSafeNow !== true || found.risk === 'RK3'

/** Sixteen digits in fours for the reporter. Made from the random part of the id, so that it can be said on the phone without a network. */
export const receiptOf = (reportId: string): string =>
  String(BigInt(`0x${reportId.replaceAll('-', '').slice(-15)}`) % 10_000_000_000_000_000n)
    .padStart(16, '0')
    .replaceAll(/(\d{4})(?=\d)/g, '$1 ')
