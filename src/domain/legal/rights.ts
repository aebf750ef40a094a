/** The rights of a child victim and its family, each by name (UU 12/2022 art. 67–71; domain.md D28). */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { institutions } from './stages.ts'

export const rightGroups = vocabulary([
  { code: 'A', id: 'Penanganan', en: 'Handling' },
  { code: 'B', id: 'Pelindungan', en: 'Protection' },
  { code: 'C1', id: 'Pemulihan sebelum dan selama sidang', en: 'Recovery before and during the trial' },
  { code: 'C2', id: 'Pemulihan setelah sidang', en: 'Recovery after the trial' },
  { code: 'D', id: 'Keluarga', en: 'Family' }
])
export type RightGroup = (typeof rightGroups.codes)[number]

export const rights = vocabulary([
  { code: 'HK-A1', group: 'A', id: 'Informasi proses dan hasil', en: 'Information on process and results' },
  { code: 'HK-A2', group: 'A', id: 'Dokumen penanganan', en: 'Documents of the handling' },
  { code: 'HK-A3', group: 'A', id: 'Layanan hukum', en: 'Legal service' },
  { code: 'HK-A4', group: 'A', id: 'Penguatan psikologis', en: 'Psychological strengthening' },
  { code: 'HK-A5', group: 'A', id: 'Pemeriksaan dan perawatan medis', en: 'Medical examination and care' },
  { code: 'HK-A6', group: 'A', id: 'Layanan sesuai kebutuhan khusus', en: 'Services for special needs' },
  { code: 'HK-A7', group: 'A', id: 'Penghapusan konten seksual', en: 'Deletion of sexual content' },
  { code: 'HK-B1', group: 'B', id: 'Informasi pelindungan', en: 'Information on protection' },
  { code: 'HK-B2', group: 'B', id: 'Akses pada jalannya pelindungan', en: 'Access to how protection is run' },
  { code: 'HK-B3', group: 'B', id: 'Aman dari ancaman dan pengulangan', en: 'Safety from threats and repetition' },
  { code: 'HK-B4', group: 'B', id: 'Kerahasiaan identitas', en: 'Secrecy of identity' },
  { code: 'HK-B5', group: 'B', id: 'Petugas tidak merendahkan', en: 'No demeaning conduct by officers' },
  {
    code: 'HK-B6',
    group: 'B',
    id: 'Tidak kehilangan sekolah, kerja, atau hak politik',
    en: 'No loss of schooling, work or political access'
  },
  { code: 'HK-B7', group: 'B', id: 'Tidak dituntut karena melapor', en: 'No criminal or civil suit for reporting' },
  { code: 'HK-C01', group: 'C1', id: 'Rehabilitasi kesehatan fisik', en: 'Physical health' },
  { code: 'HK-C02', group: 'C1', id: 'Penguatan psikologis', en: 'Psychological strengthening' },
  { code: 'HK-C03', group: 'C1', id: 'Informasi hak dan proses', en: 'Information on rights and process' },
  { code: 'HK-C04', group: 'C1', id: 'Informasi layanan pemulihan', en: 'Information on recovery services' },
  { code: 'HK-C05', group: 'C1', id: 'Pendampingan hukum', en: 'Legal accompaniment' },
  { code: 'HK-C06', group: 'C1', id: 'Akses bagi penyandang disabilitas', en: 'Access for persons with a disability' },
  {
    code: 'HK-C07',
    group: 'C1',
    id: 'Bantuan transportasi, makan, hidup, tempat tinggal',
    en: 'Transport, food, living and temporary housing'
  },
  { code: 'HK-C08', group: 'C1', id: 'Bimbingan rohani', en: 'Spiritual guidance' },
  { code: 'HK-C09', group: 'C1', id: 'Fasilitas pendidikan', en: 'Education facility' },
  { code: 'HK-C10', group: 'C1', id: 'Dokumen kependudukan', en: 'Civil documents' },
  { code: 'HK-C11', group: 'C1', id: 'Informasi pembebasan pelaku', en: 'Information on the offender’s release' },
  { code: 'HK-C12', group: 'C1', id: 'Penghapusan konten', en: 'Deletion of content' },
  { code: 'HK-C21', group: 'C2', id: 'Perawatan fisik dan psikologis berkala', en: 'Periodic physical and psychological care' },
  { code: 'HK-C22', group: 'C2', id: 'Dukungan masyarakat', en: 'Support of the community' },
  { code: 'HK-C23', group: 'C2', id: 'Pendampingan memakai restitusi', en: 'Help in using restitution' },
  { code: 'HK-C24', group: 'C2', id: 'Dokumen', en: 'Documents' },
  { code: 'HK-C25', group: 'C2', id: 'Jaminan sosial dan bantuan', en: 'Social security and aid' },
  { code: 'HK-C26', group: 'C2', id: 'Penguatan ekonomi', en: 'Economic empowerment' },
  { code: 'HK-C27', group: 'C2', id: 'Kebutuhan lain yang ditemukan', en: 'Other needs that were found' },
  { code: 'HK-D1', group: 'D', id: 'Informasi', en: 'Information' },
  { code: 'HK-D2', group: 'D', id: 'Kerahasiaan identitas', en: 'Secrecy of identity' },
  { code: 'HK-D3', group: 'D', id: 'Keamanan', en: 'Safety' },
  { code: 'HK-D4', group: 'D', id: 'Tidak dituntut karena melapor', en: 'No suit for reporting' },
  { code: 'HK-D5', group: 'D', id: 'Hak asuh, kecuali dicabut pengadilan', en: 'Custody, unless revoked by a court' },
  { code: 'HK-D6', group: 'D', id: 'Penguatan psikologis', en: 'Psychological strengthening' },
  { code: 'HK-D7', group: 'D', id: 'Pemberdayaan ekonomi', en: 'Economic empowerment' },
  { code: 'HK-D8', group: 'D', id: 'Dokumen', en: 'Documents' },
  {
    code: 'HK-D9',
    group: 'D',
    id: 'Pendidikan, kesehatan, jaminan bagi tanggungan korban',
    en: 'Education, health and security of those who depend on the victim'
  }
])
export type Right = (typeof rights.codes)[number]

export const rightStates = vocabulary([
  { code: 'open', id: 'Belum dijelaskan', en: 'Not explained yet' },
  { code: 'explained', id: 'Sudah dijelaskan', en: 'Explained' },
  { code: 'fulfilled', id: 'Terpenuhi', en: 'Fulfilled' },
  { code: 'declined', id: 'Tidak diinginkan anak', en: 'Not wanted by the child' },
  { code: 'denied', id: 'Tidak diberikan', en: 'Denied' },
  { code: 'not-for-this', id: 'Tidak berlaku di sini', en: 'Does not apply here' }
])
export type RightState = (typeof rightStates.codes)[number]

export const RightTerms = z.strictObject({
  right: field(rights.schema, 'Hak', 'Right', 'S1', 'K11'),
  state: field(rightStates.schema, 'Keadaan', 'State', 'S2', 'K11'),
  onDay: field(Day, 'Tanggal', 'Day', 'S2', 'K11'),
  deniedBy: field(institutions.schema.nullable(), 'Tidak diberikan oleh', 'Denied by', 'S3', 'K11')
})
export type RightTerms = z.infer<typeof RightTerms>
