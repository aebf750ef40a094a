/** What of a child's name and NIK goes into the blind index: plain rules, so that one child spelled two ways is still found (domain.md F4, security.md 3.2). */

/** One entry of the index. A NIK is kept whole; a name so short that many names share it and nothing can be read back. */
export interface IndexEntry {
  readonly kind: 'nik' | 'name'
  readonly text: string
  readonly bytes: number
}

interface Named {
  readonly name?: string | null | undefined
  readonly called?: string | null | undefined
  readonly nik?: string | null | undefined
}

/** Every way this child may be looked for; each entry once. */
export function indexEntriesOf({ name, called, nik }: Named): IndexEntry[] {
  const tokens = new Set([...nameTokens(name ?? ''), ...nameTokens(called ?? '')])
  const digits = (nik ?? '').replaceAll(/\D/g, '')
  return [
    ...(digits.length === 16 ? [{ kind: 'nik' as const, text: `nik:${digits}`, bytes: 32 }] : []),
    ...[...tokens].map((token) => ({ kind: 'name' as const, text: `name:${token}`, bytes: 2 }))
  ]
}

/**
 * The words of a name as they are compared: small letters, no accents, old spelling made new (oe→u, dj→j, tj→c, sj→sy, nj→ny,
 * Ejaan Yang Disempurnakan 1972), letters that sound alike in names made one (y→i, v→f, kh→h, sy→s, ph→f, z→s), doubled
 * letters single. Titles and one-letter initials fall away.
 */
export function nameTokens(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z]+/)
  return [...new Set(words.filter((word) => word.length > 1 && !titles.has(word)).map(folded))].filter((token) => token.length > 1)
}

const folds: readonly (readonly [from: RegExp, to: string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj/g, 'sy'],
  [/nj/g, 'ny'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/sy/g, 's'],
  [/y/g, 'i'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1']
]

const folded = (word: string): string => folds.reduce((text, [from, to]) => text.replaceAll(from, to), word)

/** Forms of address and degrees; not parts of a name. Bin and binti join two names. */
const titles: ReadonlySet<string> = new Set([
  'bpk',
  'bapak',
  'ibu',
  'bu',
  'pak',
  'sdr',
  'sdri',
  'saudara',
  'saudari',
  'tn',
  'ny',
  'nn',
  'an',
  'anak',
  'adik',
  'kak',
  'mas',
  'mbak',
  'haji',
  'hajjah',
  'hj',
  'kh',
  'ustaz',
  'ustadz',
  'dr',
  'drs',
  'dra',
  'ir',
  'prof',
  'rd',
  'raden',
  'bin',
  'binti',
  'alias',
  'al'
])
