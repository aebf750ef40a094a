/** A best-interest determination (BID): the question, the ways weighed, who sits on the panel, and when the panel has decided (domain.md C5, DC11; S37, S42, S157). */
import type { Role } from '#domain/access/role.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Decisions too heavy for two signatures (C5). `answers`: the question of a best-interest assessment that a panel's yes stands for. */
export const determinationQuestions = vocabulary([
  {
    code: 'BD1',
    id: 'Kembali ke keluarga, dipisahkan, atau tinggal pada pengganti',
    en: 'Return to the family, separation, or living with substitutes',
    answers: 'BQ7'
  },
  { code: 'BD2', id: 'Pindah ke provinsi lain', en: 'Moving to another province', answers: null },
  {
    code: 'BD3',
    id: 'Memberitahukan sesuatu walau anak tidak ingin',
    en: 'Telling somebody something against the child’s wish',
    answers: null
  },
  { code: 'BD4', id: 'Rumah aman LPSK', en: 'A safe house of LPSK', answers: null },
  { code: 'BD5', id: 'Menutup berkas walau anak tidak ingin', en: 'Closing the file against the child’s wish', answers: 'BQ8' }
])
export type DeterminationQuestion = (typeof determinationQuestions.codes)[number]

/** `goesAhead`: what was asked about happens; the others leave the child where she is. */
export const determinationOptions = vocabulary([
  { code: 'DO1', id: 'Kembali ke orang tua', en: 'Return to the parents', goesAhead: true, only: 'BD1' },
  { code: 'DO2', id: 'Tinggal dengan keluarga luas', en: 'Live with the extended family', goesAhead: true, only: 'BD1' },
  { code: 'DO3', id: 'Tinggal dengan keluarga pengganti', en: 'Live with a substitute family', goesAhead: true, only: 'BD1' },
  {
    code: 'DO4',
    id: 'Rumah aman atau LKSA, jalan terakhir',
    en: 'A shelter or institution, as the last way',
    goesAhead: true,
    only: 'BD1'
  },
  { code: 'DO5', id: 'Melakukannya dengan pengaman tambahan', en: 'Do it with added safeguards', goesAhead: true, only: null },
  { code: 'DO6', id: 'Menunggu sampai anak siap', en: 'Wait until the child is ready', goesAhead: false, only: null },
  { code: 'DO7', id: 'Tidak melakukannya', en: 'Not do it', goesAhead: false, only: null }
])
export type DeterminationOption = (typeof determinationOptions.codes)[number]

/** Where a panel may end up on one question. Returning home or a placement says where to; "with safeguards" alone would not. */
export const optionsFor = (question: DeterminationQuestion) =>
  determinationOptions.terms.filter(
    ({ code, only }) => (question === 'BD1' ? code !== 'DO5' : true) && (only === null || only === question)
  )

export const professions = vocabulary([
  { code: 'social-work', id: 'Pekerjaan sosial', en: 'Social work' },
  { code: 'companion', id: 'Pendampingan perempuan dan anak', en: 'Accompanying women and children' },
  { code: 'service-head', id: 'Pimpinan layanan', en: 'Head of the service' },
  { code: 'psychology', id: 'Psikologi', en: 'Psychology' },
  { code: 'health', id: 'Kesehatan', en: 'Health' },
  { code: 'law', id: 'Hukum', en: 'Law' },
  { code: 'education', id: 'Pendidikan', en: 'Education' },
  { code: 'care', id: 'Pengasuhan', en: 'Alternative care' },
  { code: 'social-affairs', id: 'Dinas Sosial', en: 'Social affairs office' },
  { code: 'police', id: 'Kepolisian Unit PPA', en: 'Police PPA unit' },
  { code: 'witness-protection', id: 'Pelindungan saksi', en: 'Witness protection' }
])
export type Profession = (typeof professions.codes)[number]

/** A colleague's profession is her post's, not her own word; two social workers are one profession. */
export const professionOf: Partial<Record<Role, Profession>> = {
  R01: 'social-work',
  R02: 'social-work',
  R03: 'companion',
  R04: 'service-head',
  R06: 'police',
  R09: 'witness-protection',
  R10: 'health',
  R11: 'psychology',
  R12: 'law',
  R13: 'care',
  R14: 'education',
  R15: 'education',
  R16: 'social-affairs',
  R19: 'companion'
}

export interface PanelMember {
  readonly id: string
  /** null: signs on paper */
  readonly postId: string | null
  readonly profession: Profession
  readonly signedByAccount: string | null
  readonly agrees: boolean | null
}

const fewestProfessions = 3
const fewestAccounts = 2
const countOf = (values: readonly (string | null)[]): number => new Set(values.filter((value) => value !== null)).size

export type PanelGap = 'too-few-professions' | 'too-few-accounts'

/** At least three professions, and two colleagues who sign on their own accounts: the case worker alone never decides. */
export function panelGap(members: readonly Pick<PanelMember, 'postId' | 'profession'>[]): PanelGap | null {
  if (countOf(members.map(({ profession }) => profession)) < fewestProfessions) return 'too-few-professions'
  return countOf(members.map(({ postId }) => postId)) < fewestAccounts ? 'too-few-accounts' : null
}

export type PanelOutcome = 'open' | 'decided' | 'not-agreed'

/** Decided when everybody has signed, dissent included with its reason, and more agree than not. Nobody's voice is left out by being quick. */
export function panelOutcome(members: readonly PanelMember[]): PanelOutcome {
  if (members.some(({ agrees }) => agrees === null)) return 'open'
  const own = members.filter(({ postId }) => postId !== null)
  if (panelGap(members) || countOf(own.map(({ signedByAccount }) => signedByAccount)) < fewestAccounts) return 'open'
  const yes = members.filter(({ agrees }) => agrees).length
  return yes > members.length - yes ? 'decided' : 'not-agreed'
}

/** The question of a best-interest assessment for which a decided panel stands: none when the panel says no, or when none asks for it. */
export const answersOf = (question: DeterminationQuestion, chosen: DeterminationOption): string[] => {
  const { answers } = determinationQuestions.term(question)
  return answers && determinationOptions.term(chosen).goesAhead ? [answers] : []
}
