/** Talks led by somebody between a child's people: about care, family life or acceptance at school, and never about the offence (G-08; UU 12/2022; S81). */
import { finderOf } from '#domain/schooling/tells-why.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { people } from './family.ts'

/** A closed list: there is no code for what happened, so it cannot be recorded as settled. */
export const sessionSubjects = vocabulary([
  { code: 'care', id: 'Pengasuhan', en: 'Care' },
  { code: 'family', id: 'Hidup bersama dan penerimaan keluarga', en: 'Living together and acceptance in the family' },
  { code: 'school', id: 'Penerimaan di sekolah', en: 'Acceptance at school' }
])
export const mediators = vocabulary([
  { code: 'worker', id: 'Pekerja sosial', en: 'Social worker' },
  { code: 'uptd', id: 'Mediator UPTD PPA', en: 'Mediator of the UPTD PPA' },
  { code: 'psychologist', id: 'Psikolog', en: 'Psychologist' },
  { code: 'social-office', id: 'Dinas Sosial', en: 'Social affairs office' },
  { code: 'patbm', id: 'Kader PATBM', en: 'PATBM volunteer' },
  { code: 'leader', id: 'Tokoh agama atau masyarakat', en: 'Religious or community leader' }
])
export const sessionPartners = vocabulary([
  ...people.terms.map(({ code, id, en }) => ({ code, id, en })),
  { code: 'teacher', id: 'Guru atau kepala sekolah', en: 'Teacher or head of school' }
])
export const sessionResults = vocabulary([
  { code: 'agreed', id: 'Sepakat', en: 'Agreed' },
  { code: 'partly', id: 'Sebagian sepakat', en: 'Agreed in part' },
  { code: 'open', id: 'Belum sepakat', en: 'Not agreed yet' },
  { code: 'stopped', id: 'Dihentikan demi anak', en: 'Stopped for the child’s sake' }
])
export type SessionResult = (typeof sessionResults.codes)[number]
export const hasAgreement = (result: SessionResult): boolean => result === 'agreed' || result === 'partly'

/** Words by which an offence is talked away, or paid for, or married away. */
export const wordsOfOffence = finderOf([
  'perkara',
  'pelaku',
  'pidana',
  'berdamai',
  'perdamaian',
  'jalan damai',
  'secara damai',
  'ganti rugi',
  'ganti kerugian',
  'uang damai',
  'cabut laporan',
  'mencabut laporan',
  'laporan polisi',
  'lapor polisi',
  'tuntut',
  'menuntut',
  'tuntutan',
  'nikah',
  'menikah',
  'dinikahkan',
  'menikahkan',
  'pernikahan',
  'kawin',
  'dikawinkan',
  'korban',
  'kejadian itu',
  'offence',
  'offender',
  'settlement',
  'compensation',
  'withdraw the report',
  'police report',
  'charges',
  'marry',
  'marriage',
  'victim'
])
