/** Health and psychological care: what is asked for, who goes along, what became of an appointment (domain.md D10; decision record 17). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { type Service, services } from '#domain/plan/services.ts'

const groups: readonly string[] = ['HEALTH', 'PSYCH']
export const careServices = services.terms.filter(({ group }) => groups.includes(group))
export const isPsychological = (service: Service): boolean => services.term(service).group === 'PSYCH'
export const isCare = (service: Service): boolean => groups.includes(services.term(service).group)

/** Care that is lost with the hours: the window of ST05 runs from the moment somebody knows. */
export const emergencyCare = 'SV20'

/** What has to be agreed to before a body is examined or a mind assessed. Emergency care, first support and food ask for no paper. */
export const agreementFor = (service: Service): 'CS05' | 'CS06' | null =>
  service === 'SV21' || service === 'SV22' || service === 'SV23' || service === 'SV25'
    ? 'CS05'
    : service === 'SV31' || service === 'SV33' || service === 'SV34'
      ? 'CS06'
      : null
export type Agreement = NonNullable<ReturnType<typeof agreementFor>>
/** How it was agreed to: by a consent that holds, or by a best-interest assessment both have signed. */
export type AgreedBy = 'consent' | 'best-interest'
export type Agreed = Readonly<Record<Agreement, AgreedBy | null>>

/** Duties that keep own notes of care, and the compartment those notes live in (domain.md B3). */
export const noteCompartment = { R10: 'K7', R11: 'K6' } as const
export type CareRole = keyof typeof noteCompartment

export const goingAlong = vocabulary([
  { code: 'AL1', id: 'Pekerja sosial', en: 'The social worker' },
  { code: 'AL2', id: 'Pendamping UPTD', en: 'The UPTD companion' },
  { code: 'AL3', id: 'Orang dewasa pilihan anak', en: 'An adult the child chose' },
  { code: 'AL4', id: 'Petugas rumah aman', en: 'Staff of the shelter' },
  { code: 'AL5', id: 'Anak memilih datang sendiri', en: 'The child chose to go alone' }
])

/** Asked of the child, never guessed; care by somebody of the wished sex is her right (UU 12/2022 art. 26(4)). */
export const wishedSexes = vocabulary([
  { code: 'P', id: 'Petugas perempuan', en: 'A woman' },
  { code: 'L', id: 'Petugas laki-laki', en: 'A man' },
  { code: 'ANY', id: 'Siapa saja', en: 'Anybody' }
])

export const appointmentStatuses = vocabulary([
  { code: 'planned', id: 'Terjadwal', en: 'Planned' },
  { code: 'attended', id: 'Hadir', en: 'Attended' },
  { code: 'missed', id: 'Tidak hadir', en: 'Missed' },
  { code: 'called-off', id: 'Dibatalkan', en: 'Called off' }
])
export type AppointmentStatus = (typeof appointmentStatuses.codes)[number]

/** Never the child’s fault, and never a diagnosis: what stood in the way, so that it can be cleared. */
export const hindrances = vocabulary([
  { code: 'HR1', id: 'Tidak ada ongkos atau kendaraan', en: 'No fare or transport' },
  { code: 'HR2', id: 'Tidak ada yang menemani', en: 'Nobody to go along' },
  { code: 'HR3', id: 'Anak belum mau', en: 'The child does not want it yet' },
  { code: 'HR4', id: 'Anak sedang sakit', en: 'The child was ill' },
  { code: 'HR5', id: 'Layanan belum siap', en: 'The service was not ready' },
  { code: 'HR6', id: 'Bersamaan dengan sekolah', en: 'It fell into school hours' },
  { code: 'HR7', id: 'Jalan atau tempatnya tidak aman', en: 'The way or the place was not safe' },
  { code: 'HR8', id: 'Juru bahasa tidak ada', en: 'No interpreter was there' },
  { code: 'HR9', id: 'Alasan lain', en: 'Another reason' }
])

/** The fixed summary line an institution gives back: one code and a day, no finding (cell S of B3). */
export const careOutcomes = vocabulary([
  { code: 'OC1', id: 'Layanan sudah diberikan', en: 'Care was given' },
  { code: 'OC2', id: 'Perlu datang lagi', en: 'Needs to come again' },
  { code: 'OC3', id: 'Dirujuk ke layanan lain', en: 'Referred to another service' },
  { code: 'OC4', id: 'Anak belum mau', en: 'The child does not want it yet' },
  { code: 'OC5', id: 'Belum dapat diberikan', en: 'Could not be given yet' },
  { code: 'OC6', id: 'Rangkaian layanan selesai', en: 'The course of care is complete' }
])
export type CareOutcome = (typeof careOutcomes.codes)[number]

/** Outcomes that speak of a child who was not cared for, so that no attendance stands before them. */
export const withoutAttendance: readonly CareOutcome[] = ['OC4', 'OC5']

export interface Appointment {
  readonly service: Service
  /** the institution as a post of the network; null where only words name it */
  readonly postId: string | null
  readonly at: string
  readonly status: AppointmentStatus
  readonly version: number
}
