/** The catalogue of services a plan or a referral can name, who pays, and what closes which gap of the circle (domain.md D10, C4, D25). */
import type { Need } from '#domain/assessment/need.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Key, Level } from '#domain/support-map/tie.ts'

/** `provider`: who usually gives it. The nine modules of the 2021 programme stand behind the groups (S140–S148). */
export const serviceGroups = vocabulary([
  { code: 'CASE', id: 'Pengaduan & kasus', en: 'Intake and case', provider: 'UPTD PPA, Sakti Peksos, LSM' },
  { code: 'HEALTH', id: 'Kesehatan', en: 'Health', provider: 'Puskesmas, RS/PPT' },
  { code: 'PSYCH', id: 'Psikologis', en: 'Psychological', provider: 'Psikolog, RS, LSM' },
  {
    code: 'SHELTER',
    id: 'Rumah aman & rehabilitasi sosial',
    en: 'Shelter and social rehabilitation',
    provider: 'UPTD, Dinsos, Kemensos, LSM'
  },
  { code: 'LEGAL', id: 'Hukum', en: 'Legal', provider: 'Polisi, LBH, jaksa, Dukcapil' },
  { code: 'WITNESS', id: 'Saksi & korban', en: 'Witness and victim', provider: 'LPSK, polisi' },
  { code: 'EDUCATION', id: 'Reintegrasi pendidikan', en: 'Return to education', provider: 'Dinas Pendidikan, sekolah, PKBM' },
  { code: 'FAMILY', id: 'Keluarga & ekonomi', en: 'Family and livelihood', provider: 'BLK, Dinsos, desa, CSR' },
  { code: 'LIFE', id: 'Kecakapan hidup', en: 'Life skills', provider: 'LSM, Forum Anak' },
  { code: 'ONLINE', id: 'Daring', en: 'Online', provider: 'Petugas aduan konten, platform' },
  { code: 'BUDGET', id: 'Penganggaran', en: 'Budgeting', provider: 'DPPPA, Bappeda' }
])

export const services = vocabulary([
  { code: 'SV01', group: 'CASE', id: 'Pengaduan', en: 'Complaint' },
  { code: 'SV02', group: 'CASE', id: 'Penjangkauan', en: 'Outreach' },
  { code: 'SV03', group: 'CASE', id: 'Manajemen kasus', en: 'Case management' },
  { code: 'SV04', group: 'CASE', id: 'Pendampingan', en: 'Accompaniment' },
  { code: 'SV05', group: 'CASE', id: 'Konferensi kasus', en: 'Case conference' },
  { code: 'SV06', group: 'CASE', id: 'Pemulangan', en: 'Repatriation' },
  { code: 'SV07', group: 'CASE', id: 'Penerjemah, juru bahasa isyarat', en: 'Interpreter, sign-language interpreter' },
  { code: 'SV20', group: 'HEALTH', id: 'Gawat darurat', en: 'Emergency care' },
  { code: 'SV21', group: 'HEALTH', id: 'Pemeriksaan & visum atas permintaan', en: 'Examination, medicolegal report on request' },
  { code: 'SV22', group: 'HEALTH', id: 'Kesehatan reproduksi remaja, IMS, HIV', en: 'Adolescent sexual health, STI, HIV' },
  { code: 'SV23', group: 'HEALTH', id: 'Rawat jalan, rawat inap', en: 'Outpatient and inpatient care' },
  { code: 'SV24', group: 'HEALTH', id: 'Gizi', en: 'Nutrition' },
  { code: 'SV25', group: 'HEALTH', id: 'Rujukan spesialis', en: 'Specialist referral' },
  { code: 'SV30', group: 'PSYCH', id: 'Dukungan psikologis awal', en: 'Psychological first aid' },
  { code: 'SV31', group: 'PSYCH', id: 'Skrining', en: 'Screening' },
  { code: 'SV32', group: 'PSYCH', id: 'Konseling', en: 'Counselling' },
  { code: 'SV33', group: 'PSYCH', id: 'Terapi', en: 'Therapy' },
  { code: 'SV34', group: 'PSYCH', id: 'Psikiatri', en: 'Psychiatry' },
  { code: 'SV35', group: 'PSYCH', id: 'Dukungan keluarga', en: 'Family support' },
  { code: 'SV40', group: 'SHELTER', id: 'Penampungan sementara', en: 'Temporary shelter' },
  { code: 'SV41', group: 'SHELTER', id: 'LKSA, balai', en: 'Residential centre' },
  { code: 'SV42', group: 'SHELTER', id: 'Keluarga pengganti', en: 'Substitute family' },
  { code: 'SV43', group: 'SHELTER', id: 'Rehabilitasi sosial', en: 'Social rehabilitation' },
  { code: 'SV44', group: 'SHELTER', id: 'Hidup mandiri dengan dukungan', en: 'Supported independent living' },
  { code: 'SV45', group: 'SHELTER', id: 'Bimbingan rohani bila diminta anak', en: 'Spiritual support if the child asks' },
  { code: 'SV50', group: 'LEGAL', id: 'Informasi hak', en: 'Rights information' },
  { code: 'SV51', group: 'LEGAL', id: 'Laporan polisi', en: 'Police report' },
  { code: 'SV52', group: 'LEGAL', id: 'Pendampingan pemeriksaan', en: 'Accompaniment in questioning' },
  { code: 'SV53', group: 'LEGAL', id: 'Bantuan hukum', en: 'Legal aid' },
  { code: 'SV54', group: 'LEGAL', id: 'Restitusi', en: 'Restitution' },
  { code: 'SV55', group: 'LEGAL', id: 'Dokumen kependudukan', en: 'Civil documents' },
  { code: 'SV56', group: 'WITNESS', id: 'Perlindungan LPSK', en: 'LPSK protection' },
  {
    code: 'SV57',
    group: 'WITNESS',
    id: 'Bantuan medis, psikologis, psikososial LPSK',
    en: 'LPSK medical, psychological, psychosocial assistance'
  },
  { code: 'SV58', group: 'WITNESS', id: 'Perlindungan sementara polisi', en: 'Police temporary protection' },
  { code: 'SV59', group: 'WITNESS', id: 'Dana bantuan korban', en: 'Victim fund' },
  { code: 'SV60', group: 'EDUCATION', id: 'Pendekatan ke sekolah', en: 'School liaison' },
  { code: 'SV61', group: 'EDUCATION', id: 'Daftar ulang, mutasi', en: 'Re-enrolment, transfer' },
  { code: 'SV62', group: 'EDUCATION', id: 'Kejar paket', en: 'Equivalency programme' },
  { code: 'SV63', group: 'EDUCATION', id: 'Bimbingan belajar', en: 'Tutoring' },
  { code: 'SV64', group: 'EDUCATION', id: 'Biaya pendidikan', en: 'Education costs' },
  { code: 'SV65', group: 'EDUCATION', id: 'Rencana anti-stigma', en: 'Anti-stigma plan' },
  { code: 'SV66', group: 'EDUCATION', id: 'Dukungan sebaya', en: 'Peer support' },
  { code: 'SV70', group: 'FAMILY', id: 'Pelatihan vokasi', en: 'Vocational training' },
  { code: 'SV71', group: 'FAMILY', id: 'Magang', en: 'Internship' },
  { code: 'SV72', group: 'FAMILY', id: 'Pencarian kerja', en: 'Job search' },
  { code: 'SV73', group: 'FAMILY', id: 'Sertifikasi', en: 'Certification' },
  { code: 'SV74', group: 'FAMILY', id: 'Pengasuhan, komunikasi keluarga', en: 'Parenting, family communication' },
  { code: 'SV75', group: 'FAMILY', id: 'Modal usaha keluarga', en: 'Family livelihood' },
  { code: 'SV76', group: 'FAMILY', id: 'Bantuan sosial', en: 'Social assistance' },
  { code: 'SV80', group: 'LIFE', id: 'Kecakapan keuangan', en: 'Money skills' },
  { code: 'SV81', group: 'LIFE', id: 'Keamanan digital', en: 'Digital safety' },
  { code: 'SV82', group: 'LIFE', id: 'Mentor', en: 'Mentor' },
  { code: 'SV83', group: 'LIFE', id: 'Kegiatan, hobi', en: 'Activities, hobbies' },
  { code: 'SV84', group: 'LIFE', id: 'Kepemimpinan', en: 'Leadership' },
  { code: 'SV85', group: 'LIFE', id: 'Kelompok dukungan', en: 'Support group' },
  { code: 'SV90', group: 'ONLINE', id: 'Laporan konten', en: 'Content report' },
  { code: 'SV91', group: 'ONLINE', id: 'Penghapusan konten', en: 'Content removal' },
  // Watched by the hotline: staff never search for material (D22).
  { code: 'SV92', group: 'ONLINE', id: 'Pemantauan muncul kembali', en: 'Reappearance watch' },
  { code: 'SV95', group: 'BUDGET', id: 'Perhitungan biaya kab/kota', en: 'Local costing' },
  { code: 'SV96', group: 'BUDGET', id: 'Advokasi anggaran', en: 'Budget advocacy' }
])
export const Service = services.schema
export type Service = (typeof services.codes)[number]

/** What the worker does in an action (S100). */
export const workerRoles = vocabulary([
  {
    code: 'FACILITATOR',
    id: 'Fasilitator',
    en: 'Facilitator',
    hint: { id: 'Menguatkan anak dan keluarga agar mampu sendiri.', en: 'Strengthens the child and family to manage themselves.' }
  },
  {
    code: 'BROKER',
    id: 'Penghubung',
    en: 'Broker',
    hint: { id: 'Menghubungkan dengan layanan dan sumber.', en: 'Links with services and resources.' }
  },
  {
    code: 'ADVOCATE',
    id: 'Pembela',
    en: 'Advocate',
    hint: { id: 'Membela hak anak ketika ditolak atau terhambat.', en: 'Stands up for the rights of the child when refused or blocked.' }
  }
])
export const WorkerRole = workerRoles.schema
export type WorkerRole = (typeof workerRoles.codes)[number]

/** CANCELLED asks for a reason. */
export const actionStatuses = vocabulary([
  { code: 'TODO', id: 'Akan dikerjakan', en: 'To do' },
  { code: 'DOING', id: 'Sedang dikerjakan', en: 'Doing' },
  { code: 'DONE', id: 'Selesai', en: 'Done' },
  { code: 'BLOCKED', id: 'Terhambat', en: 'Blocked' },
  { code: 'CANCELLED', id: 'Dibatalkan', en: 'Cancelled' }
])
export const ActionStatus = actionStatuses.schema
export type ActionStatus = (typeof actionStatuses.codes)[number]

/** What the child says at a review; NOT_ASKED asks for the reason (G-12). */
export const childOpinions = vocabulary([
  { code: 'BETTER', id: 'Lebih baik', en: 'Better' },
  { code: 'SAME', id: 'Sama', en: 'The same' },
  { code: 'WORSE', id: 'Lebih berat', en: 'Worse' },
  { code: 'NOT_ASKED', id: 'Belum ditanyakan', en: 'Not asked' }
])
export const ChildOpinion = childOpinions.schema
export type ChildOpinion = (typeof childOpinions.codes)[number]

export const fundings = vocabulary([
  { code: 'FU-A', id: 'APBN KPPPA', en: 'State budget, KPPPA', hint: null },
  { code: 'FU-B', id: 'DAK Nonfisik PPA (BOPPA)', en: 'Special allocation fund for women and child protection', hint: null },
  { code: 'FU-C', id: 'APBD provinsi', en: 'Province budget', hint: null },
  { code: 'FU-D', id: 'APBD kabupaten/kota', en: 'Regency or city budget', hint: null },
  { code: 'FU-E', id: 'Kemensos/ATENSI', en: 'Ministry of Social Affairs (ATENSI)', hint: null },
  { code: 'FU-F', id: 'LPSK', en: 'LPSK', hint: null },
  { code: 'FU-G', id: 'Dana Bantuan Korban', en: 'Victim fund', hint: null },
  { code: 'FU-H', id: 'Restitusi', en: 'Restitution', hint: null },
  {
    code: 'FU-I',
    id: 'JKN/BPJS',
    en: 'National health insurance',
    hint: {
      id: 'Umumnya tidak menanggung akibat kekerasan seksual atau perdagangan orang; untuk penyakit lain dapat dipakai.',
      en: 'Generally leaves out the consequences of sexual violence or trafficking; usable for other illness.'
    }
  },
  { code: 'FU-J', id: 'Jaminan kesehatan daerah', en: 'Local health scheme', hint: null },
  { code: 'FU-K', id: 'Dana Desa', en: 'Village fund', hint: null },
  { code: 'FU-L', id: 'PIP/BOS/beasiswa', en: 'Education grants', hint: null },
  { code: 'FU-M', id: 'LSM/donor', en: 'NGO or donor', hint: null },
  { code: 'FU-N', id: 'CSR', en: 'Company funds (CSR)', hint: null },
  { code: 'FU-O', id: 'Donasi/relawan', en: 'Donations and volunteers in kind', hint: null }
])
export const Funding = fundings.schema
export type Funding = (typeof fundings.codes)[number]

type ByLevel = Readonly<Record<Level, readonly Service[]>>
const at = (MIC: readonly Service[], MEZ: readonly Service[], MAC: readonly Service[]): ByLevel => ({ MIC, MEZ, MAC })

/** For every gap of the circle, what could close it at each ring: family, community, institution. A suggestion; people decide. */
const suggestions: Readonly<Record<Need, Readonly<Record<Key, ByLevel>>>> = {
  N1: {
    ACC: at(['SV74', 'SV35'], ['SV85'], ['SV22', 'SV23']),
    PRO: at(['SV35', 'SV24'], ['SV04'], ['SV20', 'SV22', 'SV21', 'SV25']),
    EMP: at(['SV74', 'SV76'], ['SV83', 'SV85'], ['SV22', 'SV24'])
  },
  N2: {
    ACC: at(['SV35', 'SV74'], ['SV66', 'SV85'], ['SV32', 'SV30']),
    PRO: at(['SV35'], ['SV82', 'SV85'], ['SV30', 'SV31', 'SV34']),
    EMP: at(['SV74'], ['SV83', 'SV85'], ['SV32', 'SV33'])
  },
  N3: {
    ACC: at(['SV74', 'SV35'], ['SV85', 'SV82'], ['SV43', 'SV42']),
    PRO: at(['SV42', 'SV35'], ['SV82', 'SV04'], ['SV40', 'SV41', 'SV58']),
    EMP: at(['SV75', 'SV76'], ['SV82', 'SV85'], ['SV44', 'SV43'])
  },
  N4: {
    ACC: at(['SV74', 'SV35'], ['SV65', 'SV66'], ['SV60', 'SV65']),
    PRO: at(['SV35', 'SV64'], ['SV66', 'SV82'], ['SV60', 'SV61']),
    EMP: at(['SV64', 'SV76'], ['SV63', 'SV66'], ['SV61', 'SV62', 'SV64'])
  },
  N5: {
    ACC: at(['SV74', 'SV35'], ['SV82', 'SV71'], ['SV72', 'SV71']),
    PRO: at(['SV75', 'SV76'], ['SV82'], ['SV55', 'SV50', 'SV72']),
    EMP: at(['SV75'], ['SV71', 'SV82'], ['SV70', 'SV73', 'SV72'])
  },
  N6: {
    ACC: at(['SV35', 'SV50'], ['SV04', 'SV85'], ['SV50', 'SV52']),
    PRO: at(['SV35', 'SV50'], ['SV04'], ['SV52', 'SV56', 'SV58', 'SV53']),
    EMP: at(['SV50', 'SV55'], ['SV50', 'SV04'], ['SV53', 'SV54', 'SV55', 'SV59'])
  },
  N7: {
    ACC: at(['SV74'], ['SV82', 'SV83', 'SV45'], ['SV85', 'SV43']),
    PRO: at(['SV81', 'SV74'], ['SV82', 'SV66'], ['SV81', 'SV90']),
    EMP: at(['SV80', 'SV74'], ['SV83', 'SV84', 'SV82'], ['SV80', 'SV81', 'SV84'])
  }
}

export const suggestedServices = (need: Need, key: Key, level: Level): readonly Service[] => suggestions[need][key][level]
