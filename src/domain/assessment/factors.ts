/** Risk and protective factors, each rated 0–2 or U, and their two indices, always shown side by side (domain.md D4, D5, E5). */
import { z } from 'zod'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** The six risk factors of Kurniasari 2016 (S45–S50). */
export const riskFactors = vocabulary([
  { code: 'RF1', id: 'Perlakuan salah', en: 'Maltreatment' },
  { code: 'RF2', id: 'Putus sekolah / tanpa keterampilan akademik', en: 'Out of school / no academic skill' },
  { code: 'RF3', id: 'Kelompok sebaya berisiko', en: 'Risky peer group' },
  { code: 'RF4', id: 'Tidak ada dukungan psikososial dewasa', en: 'No adult psychosocial support' },
  { code: 'RF5', id: 'Kelekatan terbatas pascakekerasan', en: 'Limited attachment after violence' },
  {
    code: 'RF6',
    id: 'Pengalaman seksual dini / minim informasi kesehatan reproduksi',
    en: 'Early sexual experience / lack of reproductive-health information'
  }
])
export const RiskFactor = riskFactors.schema
export type RiskFactor = (typeof riskFactors.codes)[number]

/** What may be seen under each factor: yes or no only, never how. */
export const riskSigns = vocabulary([
  { code: '1a', factor: 'RF1', id: 'Kekerasan fisik', en: 'Physical violence' },
  { code: '1b', factor: 'RF1', id: 'Kekerasan emosional', en: 'Emotional violence' },
  { code: '1c', factor: 'RF1', id: 'Penelantaran', en: 'Neglect' },
  { code: '1d', factor: 'RF1', id: 'Mencari perlindungan pada teman sebaya', en: 'Seeks protection with peers' },
  { code: '2a', factor: 'RF2', id: 'Putus sekolah', en: 'Dropped out' },
  { code: '2b', factor: 'RF2', id: 'Sering tidak masuk', en: 'Often absent' },
  { code: '2c', factor: 'RF2', id: 'Kemampuan baca-tulis-hitung rendah', en: 'Low literacy or numeracy' },
  { code: '2d', factor: 'RF2', id: 'Tanpa ijazah atau modal untuk bekerja', en: 'No certificate or capital to enter work' },
  { code: '3a', factor: 'RF3', id: 'Rokok atau alkohol dalam kelompok', en: 'Smoking or alcohol in the group' },
  { code: '3b', factor: 'RF3', id: 'Perilaku berisiko lain', en: 'Other risky behaviour' },
  { code: '3c', factor: 'RF3', id: 'Teman sudah menjadi korban eksploitasi', en: 'A peer is already exploited' },
  { code: '3d', factor: 'RF3', id: 'Geng atau pasangan yang lebih tua', en: 'Gang or older partner' },
  { code: '4a', factor: 'RF4', id: 'Tidak ada orang dewasa tepercaya', en: 'No trusted adult' },
  { code: '4b', factor: 'RF4', id: 'Pengasuh tidak ada atau merantau', en: 'Carers absent or migrant' },
  { code: '4c', factor: 'RF4', id: 'Pengasuh kewalahan', en: 'Carers overwhelmed' },
  { code: '4d', factor: 'RF4', id: 'Tidak ada yang membantu menghadapi trauma', en: 'No one helps to handle trauma' },
  { code: '5a', factor: 'RF5', id: 'Ditolak atau disalahkan', en: 'Rejection or blame' },
  { code: '5b', factor: 'RF5', id: 'Komunikasi kurang', en: 'Poor communication' },
  { code: '5c', factor: 'RF5', id: 'Emosi tidak stabil dalam hubungan', en: 'Unstable emotions in relations' },
  { code: '5d', factor: 'RF5', id: 'Terpisah dari saudara', en: 'Separation from siblings' },
  { code: '6a', factor: 'RF6', id: 'Tidak mendapat informasi', en: 'No information' },
  {
    code: '6b',
    factor: 'RF6',
    id: 'Anak pernah menyampaikan kekerasan sebelumnya (ya/tidak)',
    en: 'Earlier abuse disclosed (yes/no only)'
  },
  { code: '6c', factor: 'RF6', id: 'Perlu pemeriksaan kesehatan', en: 'Health check needed' }
])
export const RiskSign = riskSigns.schema
export type RiskSign = (typeof riskSigns.codes)[number]

/** S51: what helps a child do well in spite of the risk. */
export const protectiveFactors = vocabulary([
  { code: 'PF1', id: 'Orang dewasa tepercaya', en: 'Trusted adult' },
  { code: 'PF2', id: 'Kelekatan pengasuh', en: 'Carer attachment' },
  { code: 'PF3', id: 'Komunikasi terbuka', en: 'Open communication' },
  { code: 'PF4', id: 'Kebutuhan dasar terpenuhi', en: 'Basic needs met' },
  { code: 'PF5', id: 'Teman sebaya positif', en: 'Positive peers' },
  { code: 'PF6', id: 'Sekolah menerima', en: 'Accepting school' },
  { code: 'PF7', id: 'Komunitas mengakui anak', en: 'Community recognises the child' },
  { code: 'PF8', id: 'Tokoh berpengaruh mendukung', en: 'Influential figure supports' },
  { code: 'PF9', id: 'Keterampilan hidup', en: 'Life skills' },
  { code: 'PF10', id: 'Hobi bermakna', en: 'Meaningful hobby' },
  { code: 'PF11', id: 'Harapan, tujuan', en: 'Hope, goals' },
  { code: 'PF12', id: 'Layanan konsisten', en: 'Consistent service' },
  { code: 'PF13', id: 'Dokumen kependudukan', en: 'Civil documents' },
  { code: 'PF14', id: 'Kepercayaan diri', en: 'Self-confidence' }
])
export const ProtectiveFactor = protectiveFactors.schema
export type ProtectiveFactor = (typeof protectiveFactors.codes)[number]

/** 0 none, 1 some, 2 marked, U unknown. */
export const Rating = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal('U')])
export type Rating = z.infer<typeof Rating>

export type RiskRatings = Readonly<Partial<Record<RiskFactor, Rating>>>
export type ProtectiveRatings = Readonly<Partial<Record<ProtectiveFactor, Rating>>>

/** Above this share of unknown or unrated factors there is "belum cukup data" and no number. */
export const largestMissingShare = 0.3

const index = (codes: readonly string[], ratings: Readonly<Partial<Record<string, Rating>>>): number | null => {
  const known = codes.map((code) => ratings[code]).filter((rating): rating is 0 | 1 | 2 => rating !== undefined && rating !== 'U')
  if ((codes.length - known.length) / codes.length > largestMissingShare) return null
  return known.reduce<number>((sum, rating) => sum + rating, 0) / (codes.length * 2)
}

/** ΣRF / 12; null when too little is known. */
export const riskIndex = (ratings: RiskRatings): number | null => index(riskFactors.codes, ratings)

/** ΣPF / 28; null when too little is known. Never subtracted from the risk index. */
export const protectiveIndex = (ratings: ProtectiveRatings): number | null => index(protectiveFactors.codes, ratings)

export const unknownRiskFactors = (ratings: RiskRatings): readonly RiskFactor[] =>
  riskFactors.codes.filter((code) => ratings[code] === undefined || ratings[code] === 'U')

export const unknownProtectiveFactors = (ratings: ProtectiveRatings): readonly ProtectiveFactor[] =>
  protectiveFactors.codes.filter((code) => ratings[code] === undefined || ratings[code] === 'U')
