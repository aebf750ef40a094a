/** How a family lives and who may be trusted with money for it: needs, income, who leads, and to whom no money ever goes (domain.md D4, D10 SV75–SV76, C7). */
import type { CarerStanding } from '#domain/case-file/consent.ts'
import type { familyStatuses } from '#domain/case-file/child.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import type { Day } from '#domain/kernel/date.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const householdNeeds = vocabulary([
  { code: 'HN1', id: 'Makan sehari-hari', en: 'Daily food' },
  { code: 'HN2', id: 'Tempat tinggal atau sewa', en: 'Housing or rent' },
  { code: 'HN3', id: 'Air dan listrik', en: 'Water and electricity' },
  { code: 'HN4', id: 'Kesehatan', en: 'Health' },
  { code: 'HN5', id: 'Sekolah anak-anak', en: 'School of the children' },
  { code: 'HN6', id: 'Utang', en: 'Debt' },
  { code: 'HN7', id: 'Alat atau modal usaha', en: 'Tools or capital for work' },
  {
    code: 'HN8',
    id: 'Merawat anak kecil, lansia, atau penyandang disabilitas',
    en: 'Care of the small, the old or persons with disabilities'
  },
  { code: 'HN9', id: 'Dokumen: KTP, KK, BPJS', en: 'Papers: identity, family card, health insurance' }
])

export const incomes = vocabulary([
  { code: 'IN1', id: 'Upah harian', en: 'Daily wages' },
  { code: 'IN2', id: 'Warung atau usaha kecil', en: 'A stall or small business' },
  { code: 'IN3', id: 'Tani, ternak, atau nelayan', en: 'Farming, livestock or fishing' },
  { code: 'IN4', id: 'Gaji tetap', en: 'A regular wage' },
  { code: 'IN5', id: 'Kiriman keluarga', en: 'Money sent by family' },
  { code: 'IN6', id: 'Bantuan sosial', en: 'Social assistance' },
  { code: 'IN7', id: 'Belum ada', en: 'None yet' }
])

/** Who leads a family's plan or receives its money. `role`: the same person on the circle, so that a tie held unsafe closes the way too. */
export const people = vocabulary([
  { code: 'mother', role: 'SP-MIC-IBU', id: 'Ibu', en: 'Mother' },
  { code: 'father', role: 'SP-MIC-AYAH', id: 'Ayah', en: 'Father' },
  { code: 'guardian', role: 'SP-MIC-WALI', id: 'Wali', en: 'Guardian' },
  { code: 'grandparents', role: 'SP-MIC-KAKEK-NENEK', id: 'Kakek atau nenek', en: 'Grandparents' },
  { code: 'siblings', role: 'SP-MIC-SAUDARA', id: 'Kakak yang dewasa', en: 'A grown-up brother or sister' },
  { code: 'relatives', role: 'SP-MIC-KERABAT', id: 'Paman, bibi, atau kerabat lain', en: 'Uncle, aunt or other relatives' },
  { code: 'substitutes', role: 'SP-MIC-PENGGANTI', id: 'Orang tua asuh', en: 'Foster parents' }
])
export type Person = (typeof people.codes)[number]

/** Paid to a shop or landlord where nobody at home is safe; to the child only on an account of its own. */
export const receivers = vocabulary([
  ...people.terms.map(({ code, id, en }) => ({ code, id, en })),
  { code: 'child', id: 'Anak, di rekeningnya sendiri', en: 'The child, on an account of its own' },
  { code: 'provider', id: 'Langsung ke toko, pemilik rumah, atau penyedia', en: 'Straight to the shop, landlord or provider' }
])
export type Receiver = (typeof receivers.codes)[number]

export const aids = vocabulary([
  { code: 'SV75', id: 'Modal usaha keluarga', en: 'Family livelihood' },
  { code: 'SV76', id: 'Bantuan sosial', en: 'Social assistance' }
])

export const familySteps = vocabulary([
  { code: 'FE1', id: 'Menghitung uang masuk dan keluar bersama', en: 'Count together what comes in and goes out' },
  { code: 'FE2', id: 'Melengkapi dokumen keluarga', en: 'Complete the family’s papers' },
  { code: 'FE3', id: 'Mendaftar bantuan sosial', en: 'Apply for social assistance' },
  { code: 'FE4', id: 'Memulai atau menguatkan usaha', en: 'Begin or strengthen a business' },
  { code: 'FE5', id: 'Belajar keterampilan atau pembukuan', en: 'Learn a skill or bookkeeping' },
  { code: 'FE6', id: 'Menata utang', en: 'Put debts in order' },
  { code: 'FE7', id: 'Menabung untuk keadaan darurat', en: 'Save for emergencies' },
  { code: 'FE8', id: 'Kelas pengasuhan dan komunikasi', en: 'A class on parenting and communication' }
])
export const goings = vocabulary([
  { code: 'better', id: 'Lebih baik', en: 'Better' },
  { code: 'same', id: 'Sama saja', en: 'The same' },
  { code: 'worse', id: 'Lebih berat', en: 'Harder' }
])

/** What is known of those who could receive money. */
export interface FamilyFacts {
  /** the newest FS1–FS7 of this episode */
  readonly status: (typeof familyStatuses.codes)[number] | null
  /** how the carer stood when a consent was last asked */
  readonly carer: CarerStanding | null
  /** whose last answer was to decline the child: the codes of carePeople */
  readonly declined: readonly string[]
  /** roles of the circle of whom every living tie is held unsafe */
  readonly unsafe: readonly string[]
}

const carers: readonly Person[] = ['mother', 'father', 'guardian']
const declining: Readonly<Record<string, readonly Person[]>> = {
  parents: carers,
  grandparents: ['grandparents'],
  relatives: ['relatives'],
  substitutes: ['substitutes']
}

/** Who is suspected of involvement, or dangerous to ask. Nobody talks with them about care either (S70, G-07). */
export function suspected({ status, carer, unsafe }: FamilyFacts): readonly Person[] {
  const all = status === 'FS5' || carer === 'suspected' || carer === 'endangering'
  return people.terms.filter(({ code, role }) => (all && carers.includes(code)) || unsafe.includes(role)).map(({ code }) => code)
}

/** To whom no money goes and whom nobody lets lead: whoever is suspected, dangerous, or refuses the child. */
export function closedToMoney(facts: FamilyFacts): readonly Person[] {
  const refusing = [...(facts.status === 'FS4' ? carers : []), ...facts.declined.flatMap((code) => declining[code] ?? [])]
  const held = suspected(facts)
  return people.codes.filter((code) => held.includes(code) || refusing.includes(code))
}

export const isClosedTo = (closed: readonly Person[], code: string): boolean => closed.some((one) => one === code)

/** A family's plan is looked at again within three months [D]. */
export const monthsToReview = 3
export const latestReview = (today: Day): Day => addMonths(today, monthsToReview)
