/** Going home or to a substitute family: what prepares it, the ways of care in their order, and what the first weeks show (domain.md C7, D4; S37, S57, S69–S72). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const returnSteps = vocabulary([
  {
    code: 'child-prepared',
    id: 'Anak disiapkan',
    en: 'The child is prepared',
    hint: { id: 'Anak tahu ke mana, dengan siapa, dan kapan.', en: 'The child knows where, with whom and when.' }
  },
  {
    code: 'fear-and-wish',
    id: 'Takut dan harapan anak didengar',
    en: 'What the child fears and wishes is heard',
    hint: { id: 'Dengan kata-kata anak sendiri.', en: 'In the child’s own words.' }
  },
  { code: 'home-visit', id: 'Kunjungan rumah', en: 'Home visit', hint: null },
  {
    code: 'trial-contact',
    id: 'Pertemuan percobaan',
    en: 'Trial contact',
    hint: { id: 'Anak bertemu mereka dan dapat berhenti kapan saja.', en: 'The child meets them and can stop at any time.' }
  },
  {
    code: 'surroundings',
    id: 'Lingkungan menerima, tanpa cap',
    en: 'The surroundings accept, without labels',
    hint: { id: 'Sekolah atau tetangga, tanpa menceritakan kejadian.', en: 'School or neighbours, without telling what happened.' }
  },
  {
    code: 'monitoring-agreed',
    id: 'Kunjungan sesudahnya disepakati',
    en: 'The visits afterwards are agreed',
    hint: { id: 'Minggu 1, 2 dan 4, siapa yang datang.', en: 'Weeks 1, 2 and 4, and who comes.' }
  }
])
export type ReturnStepKind = (typeof returnSteps.codes)[number]

/** In this order (C7); a shelter comes last. Talking with a family is about care alone, never about the offence (G-08). */
export const careWays = vocabulary([
  { code: 'CW1', id: 'Bicara dengan keluarga tentang pengasuhan', en: 'Talk with the family about care' },
  { code: 'CW2', id: 'Keluarga luas', en: 'Extended family' },
  { code: 'CW3', id: 'Keluarga pengganti', en: 'Substitute family' },
  { code: 'CW4', id: 'Rumah aman atau LKSA', en: 'Shelter or institution' }
])
export type CareWay = (typeof careWays.codes)[number]

export const carePeople = vocabulary([
  { code: 'parents', id: 'Orang tua', en: 'Parents' },
  { code: 'grandparents', id: 'Kakek atau nenek', en: 'Grandparents' },
  { code: 'relatives', id: 'Paman, bibi, atau kerabat lain', en: 'Uncle, aunt or other relatives' },
  { code: 'substitutes', id: 'Orang tua asuh', en: 'Foster parents' },
  { code: 'institution', id: 'Pengurus lembaga', en: 'Staff of an institution' }
])

export const careOutcomes = vocabulary([
  { code: 'accepted', id: 'Menerima anak', en: 'Accept the child' },
  { code: 'declined', id: 'Menolak', en: 'Decline' },
  { code: 'undecided', id: 'Belum memutuskan', en: 'Have not decided' }
])

export const returnFindings = vocabulary([
  { code: 'settled', id: 'Anak betah', en: 'The child settles' },
  { code: 'worries', id: 'Ada yang perlu dibantu', en: 'Something needs help' },
  { code: 'broke-down', id: 'Tidak dapat diteruskan', en: 'It cannot go on' }
])

/** The last word of each who was asked, newest first: others who refuse later take nothing from those who accept. A talk with the family (CW1) is no placement. */
export const somebodyAccepts = (
  tries: readonly { readonly way: CareWay; readonly withWhom: string; readonly outcome: string }[]
): boolean =>
  tries.some(
    (one, index) =>
      one.way !== 'CW1' &&
      one.outcome === 'accepted' &&
      !tries.slice(0, index).some((later) => later.way === one.way && later.withWhom === one.withWhom)
  )

/** The ways before this one that were neither tried nor are being tried. */
export const waysSkipped = (way: CareWay, tried: readonly CareWay[]): readonly CareWay[] =>
  careWays.codes.slice(0, careWays.codes.indexOf(way)).filter((earlier) => !tried.includes(earlier))
