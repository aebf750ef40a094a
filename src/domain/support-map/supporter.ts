/** Who may stand on the three rings of the circle: roles by level, person or institution (domain.md D8; S44, S80). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** The case manager is marked because a circle must not rest on that person alone (S118). */
export const supporterRoles = vocabulary([
  { code: 'SP-MIC-IBU', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Ibu', en: 'Mother' },
  { code: 'SP-MIC-AYAH', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Ayah', en: 'Father' },
  { code: 'SP-MIC-WALI', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Wali', en: 'Guardian' },
  { code: 'SP-MIC-SAUDARA', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Saudara', en: 'Sibling' },
  { code: 'SP-MIC-KAKEK-NENEK', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Kakek atau nenek', en: 'Grandparent' },
  { code: 'SP-MIC-KERABAT', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Kerabat', en: 'Relative' },
  { code: 'SP-MIC-PENGGANTI', level: 'MIC', kind: 'PERSON', caseManager: false, id: 'Keluarga pengganti', en: 'Substitute family' },

  { code: 'SP-MEZ-SEBAYA', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Teman sebaya', en: 'Peer' },
  { code: 'SP-MEZ-TETANGGA', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Tetangga', en: 'Neighbour' },
  { code: 'SP-MEZ-GURU', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Guru', en: 'Teacher' },
  { code: 'SP-MEZ-AGAMA', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Tokoh agama', en: 'Faith leader' },
  { code: 'SP-MEZ-TOKOH', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Tokoh masyarakat', en: 'Community leader' },
  { code: 'SP-MEZ-PATBM', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Kader PATBM', en: 'Village child-protection volunteer' },
  { code: 'SP-MEZ-FORUM', level: 'MEZ', kind: 'INSTITUTION', caseManager: false, id: 'Forum Anak', en: 'Child forum' },
  { code: 'SP-MEZ-RELAWAN', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Relawan', en: 'Volunteer' },
  { code: 'SP-MEZ-MENTOR', level: 'MEZ', kind: 'PERSON', caseManager: false, id: 'Mentor kerja', en: 'Work mentor' },

  { code: 'SP-MAC-PEKSOS', level: 'MAC', kind: 'PERSON', caseManager: true, id: 'Sakti Peksos', en: 'Social worker' },
  { code: 'SP-MAC-UPTD', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'UPTD PPA', en: 'UPTD PPA service unit' },
  { code: 'SP-MAC-PSIKOLOG', level: 'MAC', kind: 'PERSON', caseManager: false, id: 'Psikolog', en: 'Psychologist' },
  {
    code: 'SP-MAC-KESEHATAN',
    level: 'MAC',
    kind: 'INSTITUTION',
    caseManager: false,
    id: 'Puskesmas, rumah sakit',
    en: 'Health centre, hospital'
  },
  { code: 'SP-MAC-POLISI', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'Polisi', en: 'Police' },
  { code: 'SP-MAC-JAKSA', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'Jaksa', en: 'Prosecutor' },
  { code: 'SP-MAC-LPSK', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'LPSK', en: 'Witness and victim protection agency' },
  { code: 'SP-MAC-LBH', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'LBH', en: 'Legal aid institute' },
  { code: 'SP-MAC-SHELTER', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'Rumah aman (shelter)', en: 'Shelter' },
  {
    code: 'SP-MAC-SEKOLAH',
    level: 'MAC',
    kind: 'INSTITUTION',
    caseManager: false,
    id: 'Sekolah sebagai lembaga',
    en: 'School as an institution'
  },
  { code: 'SP-MAC-DINAS', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'Dinas', en: 'Local government office' },
  { code: 'SP-MAC-LSM', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'Lembaga masyarakat (LSM)', en: 'NGO' },
  { code: 'SP-MAC-PERUSAHAAN', level: 'MAC', kind: 'INSTITUTION', caseManager: false, id: 'Perusahaan', en: 'Company' }
])
