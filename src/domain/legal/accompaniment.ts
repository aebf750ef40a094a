/** Who is beside the child at each step of the law, whether trained, and whether as the child wished (UU 12/2022 art. 26). */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { Despite } from '#domain/training/fit.ts'

export const proceedings = vocabulary([
  { code: 'report', id: 'Melapor ke polisi', en: 'Reporting to the police' },
  { code: 'questioning', id: 'Pemeriksaan', en: 'Questioning' },
  { code: 'examination', id: 'Pemeriksaan kesehatan untuk perkara', en: 'Medical examination for the matter' },
  { code: 'recording', id: 'Rekaman keterangan', en: 'Recorded statement' },
  { code: 'prosecutor', id: 'Pertemuan dengan jaksa', en: 'Meeting with the prosecutor' },
  { code: 'hearing', id: 'Sidang', en: 'Hearing' },
  { code: 'verdict', id: 'Pembacaan putusan', en: 'Reading of the verdict' },
  { code: 'lpsk', id: 'Pemeriksaan LPSK', en: 'Assessment by LPSK' },
  { code: 'restitution', id: 'Urusan restitusi', en: 'Restitution matters' }
])
export type Proceeding = (typeof proceedings.codes)[number]

/** Art. 26(1): who may accompany. Somebody outside the network is named by duty alone, never by name. */
export const companions = vocabulary([
  { code: 'AC-LPSK', id: 'Petugas LPSK', en: 'LPSK officer' },
  { code: 'AC-UPTD', id: 'Petugas UPTD PPA', en: 'UPTD PPA officer' },
  { code: 'AC-HEALTH', id: 'Tenaga kesehatan', en: 'Health worker' },
  { code: 'AC-PSY', id: 'Psikolog', en: 'Psychologist' },
  { code: 'AC-SW', id: 'Pekerja sosial', en: 'Social worker' },
  { code: 'AC-TKS', id: 'Tenaga kesejahteraan sosial', en: 'Social-welfare worker' },
  { code: 'AC-PSYCH', id: 'Psikiater', en: 'Psychiatrist' },
  { code: 'AC-LAW', id: 'Advokat atau paralegal', en: 'Lawyer or paralegal' },
  { code: 'AC-NGO', id: 'Petugas lembaga layanan masyarakat', en: 'Officer of a community provider' },
  { code: 'AC-OTHER', id: 'Pendamping lain', en: 'Another companion' }
])
export type Companion = (typeof companions.codes)[number]

export const outcomes = vocabulary([
  { code: 'planned', id: 'Direncanakan', en: 'Planned' },
  { code: 'held', id: 'Didampingi', en: 'Accompanied' },
  { code: 'put-off', id: 'Ditunda', en: 'Put off' },
  { code: 'alone', id: 'Berjalan tanpa pendamping', en: 'Went on with nobody beside the child' }
])
export type Outcome = (typeof outcomes.codes)[number]

export const wishes = vocabulary([
  { code: 'met', id: 'Sesuai keinginan anak', en: 'As the child wished' },
  { code: 'not-met', id: 'Belum sesuai keinginan anak', en: 'Not as the child wished' },
  { code: 'no-wish', id: 'Anak tidak memilih', en: 'The child has no preference' },
  { code: 'not-asked', id: 'Belum ditanyakan', en: 'Not asked yet' }
])

export const AccompanimentTerms = z.strictObject({
  proceeding: field(proceedings.schema, 'Langkah', 'Step', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Day', 'S2', 'K11'),
  outcome: field(outcomes.schema, 'Keadaan', 'How it stands', 'S2', 'K11'),
  /** a post of the network, or else the duty of somebody outside it */
  companionPostId: field(Id.nullable(), 'Pendamping', 'Companion', 'S2', 'K11'),
  companion: field(companions.schema.nullable(), 'Pendamping dari luar', 'Companion from outside', 'S2', 'K11'),
  /** of somebody outside; of a post the register says so */
  isTrained: field(z.boolean().nullable(), 'Sudah dilatih menangani TPKS', 'Trained in handling TPKS', 'S2', 'K11'),
  wish: field(wishes.schema, 'Jenis kelamin pendamping', 'Sex of the companion', 'S2', 'K11'),
  despite: Despite
})
export type AccompanimentTerms = z.infer<typeof AccompanimentTerms>
