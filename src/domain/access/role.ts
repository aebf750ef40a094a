/** The duties people hold by letter of appointment (domain.md B1). A role says nothing about any child; standings do. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const roles = vocabulary([
  { code: 'R01', id: 'Pekerja sosial (Sakti Peksos)', en: 'Social worker (Sakti Peksos)' },
  { code: 'R02', id: 'Supervisor pekerja sosial', en: 'Social work supervisor' },
  { code: 'R03', id: 'Pendamping UPTD PPA', en: 'UPTD PPA companion' },
  { code: 'R04', id: 'Kepala UPTD PPA', en: 'Head of UPTD PPA' },
  { code: 'R05', id: 'Dinas PPPA', en: 'Local women and child office' },
  { code: 'R06', id: 'Polisi Unit PPA', en: 'Police PPA unit' },
  { code: 'R07', id: 'Jaksa', en: 'Prosecutor' },
  { code: 'R08', id: 'Hakim', en: 'Judge' },
  { code: 'R09', id: 'LPSK', en: 'Witness and victim protection agency' },
  { code: 'R10', id: 'Puskesmas / rumah sakit', en: 'Health centre / hospital' },
  { code: 'R11', id: 'Psikolog / psikiater', en: 'Psychologist / psychiatrist' },
  { code: 'R12', id: 'Advokat / paralegal', en: 'Lawyer / paralegal' },
  { code: 'R13', id: 'Rumah aman', en: 'Shelter' },
  { code: 'R14', id: 'Sekolah', en: 'School' },
  { code: 'R15', id: 'Dinas Pendidikan', en: 'Education office' },
  { code: 'R16', id: 'Dinas Sosial', en: 'Social affairs office' },
  { code: 'R17', id: 'Kader PATBM', en: 'PATBM volunteer' },
  { code: 'R18', id: 'Fasilitator Forum Anak', en: 'Child forum facilitator' },
  { code: 'R19', id: 'Pendamping LSM', en: 'NGO case worker' },
  { code: 'R20', id: 'Kementerian PPPA (SAPA 129)', en: 'Ministry (SAPA 129)' },
  { code: 'R21', id: 'Penata data BPS', en: 'BPS data steward' },
  { code: 'R22', id: 'Petugas laporan konten', en: 'Content-report officer' },
  { code: 'R23', id: 'Bappeda / keuangan', en: 'Planning / finance' },
  { code: 'R24', id: 'Administrator sistem', en: 'System administrator' },
  { code: 'R26', id: 'Pemantau media', en: 'Media monitor' },
  { code: 'R27', id: 'KPAI / inspektorat', en: 'Child commission / inspectorate' },
  // not in B1: UU 27/2022 art. 53 asks for one wherever specific data are processed on a large scale
  { code: 'R28', id: 'Petugas pelindungan data', en: 'Data protection officer' }
])
export const Role = roles.schema
export type Role = (typeof roles.codes)[number]
