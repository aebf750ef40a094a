/** Who brought the report and by which road it came (domain.md D2; S93, S167). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const sourceGroups = vocabulary([
  { code: 'CHILD', id: 'Anak dan keluarga', en: 'Child and family' },
  { code: 'COMMUNITY', id: 'Masyarakat', en: 'Community' },
  { code: 'AGENCY', id: 'Lembaga layanan', en: 'Service agencies' },
  { code: 'BUSINESS', id: 'Dunia usaha', en: 'Business' },
  { code: 'MONITORING', id: 'Pemantauan', en: 'Monitoring' },
  { code: 'OTHER', id: 'Lain', en: 'Other' }
])

/** `opensCaseFile` false: the source starts a check of the facts, never a case file by itself (SR19). */
export const sources = vocabulary([
  { code: 'SR01', group: 'CHILD', opensCaseFile: true, id: 'Anak sendiri', en: 'The child' },
  { code: 'SR02', group: 'CHILD', opensCaseFile: true, id: 'Orang tua, wali', en: 'Parent, guardian' },
  { code: 'SR03', group: 'CHILD', opensCaseFile: true, id: 'Keluarga lain', en: 'Other relative' },
  { code: 'SR04', group: 'COMMUNITY', opensCaseFile: true, id: 'Teman sebaya', en: 'Peer' },
  { code: 'SR05', group: 'AGENCY', opensCaseFile: true, id: 'Guru, sekolah', en: 'Teacher, school' },
  { code: 'SR06', group: 'AGENCY', opensCaseFile: true, id: 'Puskesmas, rumah sakit', en: 'Health facility' },
  { code: 'SR07', group: 'AGENCY', opensCaseFile: true, id: 'Polisi', en: 'Police' },
  { code: 'SR08', group: 'COMMUNITY', opensCaseFile: true, id: 'PATBM, aparat desa', en: 'Village volunteer, village official' },
  { code: 'SR09', group: 'COMMUNITY', opensCaseFile: true, id: 'Forum Anak, orang muda', en: 'Child forum, youth' },
  { code: 'SR10', group: 'AGENCY', opensCaseFile: true, id: 'Lembaga masyarakat (LSM)', en: 'NGO' },
  { code: 'SR11', group: 'AGENCY', opensCaseFile: true, id: 'UPTD PPA lain (dahulu P2TP2A)', en: 'Other service unit' },
  { code: 'SR12', group: 'AGENCY', opensCaseFile: true, id: 'SAPA 129', en: 'National helpline SAPA 129' },
  { code: 'SR13', group: 'AGENCY', opensCaseFile: true, id: 'KPAI, KPAD', en: 'Child protection commission' },
  { code: 'SR14', group: 'AGENCY', opensCaseFile: true, id: 'LPSK', en: 'Witness and victim protection agency' },
  { code: 'SR15', group: 'AGENCY', opensCaseFile: true, id: 'Dinas Sosial, Sakti Peksos', en: 'Social services' },
  { code: 'SR16', group: 'COMMUNITY', opensCaseFile: true, id: 'Tokoh agama, tokoh masyarakat', en: 'Faith or community leader' },
  { code: 'SR17', group: 'BUSINESS', opensCaseFile: true, id: 'Pelaku usaha wisata, hiburan', en: 'Tourism or venue business' },
  { code: 'SR18', group: 'BUSINESS', opensCaseFile: true, id: 'Platform, saluran aduan konten', en: 'Platform or content hotline' },
  { code: 'SR19', group: 'MONITORING', opensCaseFile: false, id: 'Pemantauan media', en: 'Media monitoring' },
  { code: 'SR20', group: 'MONITORING', opensCaseFile: true, id: 'Penjangkauan aktif', en: 'Active outreach' },
  { code: 'SR21', group: 'AGENCY', opensCaseFile: true, id: 'Provinsi lain, perwakilan luar negeri', en: 'Other province, mission abroad' },
  {
    code: 'SR22',
    group: 'BUSINESS',
    opensCaseFile: true,
    id: 'Lembaga keuangan melalui polisi',
    en: 'Financial sector through the police'
  },
  { code: 'SR90', group: 'OTHER', opensCaseFile: true, id: 'Anonim', en: 'Anonymous' },
  { code: 'SR99', group: 'OTHER', opensCaseFile: true, id: 'Lain', en: 'Other' }
])
export const Source = sources.schema
export type Source = (typeof sources.codes)[number]

export const channels = vocabulary([
  { code: 'CH01', id: 'Datang langsung', en: 'Walk-in' },
  { code: 'CH02', id: 'Telepon', en: 'Phone' },
  { code: 'CH03', id: 'Pesan', en: 'Message' },
  { code: 'CH04', id: 'Surat', en: 'Letter' },
  { code: 'CH05', id: 'Formulir web', en: 'Web form' },
  { code: 'CH06', id: 'Sinkron luring', en: 'Offline sync' },
  { code: 'CH07', id: 'Antarlembaga', en: 'Inter-agency' }
])
export const Channel = channels.schema
export type Channel = (typeof channels.codes)[number]
