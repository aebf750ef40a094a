/** How an Indonesian name sounds, as a key: our own rules, because the known ones hear English (security.md 3.12). */

/** How a word sounds, and, for slips of the pen, its consonants alone in the order of the alphabet. */
export interface NameKey {
  readonly kind: 'name' | 'bone'
  readonly key: string
}

/**
 * For each word of a name the keys it is found by. The order of words carries nothing here; titles and initials fall away. Two words
 * that follow one another also count as one, because "Nur Aini" is written "Nuraini" as often. A stroke parts name from nickname.
 */
export function nameKeys(name: string): NameKey[][] {
  const seen = new Set<string>()
  const isNew = (key: string): boolean => key.length > 1 && !seen.has(key) && Boolean(seen.add(key))
  return name.split('/').flatMap((part) => {
    const words = wordsOf(part)
    return words.flatMap((word, index) => {
      const before = words[index - 1]
      const own = soundsOf(word).filter(isNew)
      if (own.length === 0) return []
      const joined = before ? soundsOf(before + word).filter(isNew) : []
      return [
        [
          ...[...own, ...joined].map((key) => ({ kind: 'name' as const, key })),
          ...own.flatMap(bonesOf).map((key) => ({ kind: 'bone' as const, key }))
        ]
      ]
    })
  })
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘`]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !titles.has(word))
    .map((word) => (muhammad.test(word) ? 'muhamad' : word))

/** Written in full, cut short, with old and new letters: one name. */
const muhammad = /^(?:mo?hd?|mu?hd?|mohd|muhd|moch|much|mukh|m[ou](?:h|ch|kh|k)?h?am+[aei][dt])$/

/** `ch` before a vowel is two sounds: Chairul is Khairul, Chandra is Candra. Both are kept. */
function soundsOf(word: string): string[] {
  const begun = word.replace(/^chr/, 'kr').replaceAll(/ch(?![aeiou])/g, 'h')
  const heard = begun.includes('ch') ? [folded(begun.replaceAll('ch', 'h')), folded(begun.replaceAll('ch', 'c'))] : [folded(begun)]
  return [...new Set(heard)]
}

/** A single one says too little. */
function bonesOf(sound: string): string[] {
  const bones = [...sound.replaceAll(/[aiu]/g, '')].sort().join('')
  return bones.length >= 2 ? [bones] : []
}

const folded = (word: string): string => folds.reduce((text, [from, to]) => text.replaceAll(from, to), word)

/** In this order. Spelling before and after 1972 (EYD), Arabic sounds as they are heard, letters that are written for one another. */
const folds: readonly (readonly [from: RegExp, to: string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/s[jyh]/g, 's'],
  [/ts(?=[aeiou])|dz|z/g, 's'],
  // Djaja is Jaya: what was dj is j, and what was j is y
  [/dj|j|y/g, 'i'],
  [/x/g, 'ks'],
  [/ph|f|v/g, 'p'],
  [/kh/g, 'h'],
  [/q|ck/g, 'k'],
  [/^r[ou]h(?=m)/g, 'rah'],
  [/(?<=.)h/g, ''],
  [/(?<=u)w(?=[aeiou])/g, ''],
  [/w(?![aeiou])/g, 'u'],
  [/e/g, 'i'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
  // the article joins the sound that follows: Abdul Rahman, Abdurrahman
  [/^abdul(?=[drnst])/g, 'abdu'],
  [/(?<=.)d$/g, 't'],
  [/(?<=.)b$/g, 'p'],
  [/(?<=.)g$/g, 'k']
]

/** Forms of address and degrees; not parts of a name. Bin and binti join two names; Siti, Nur and Abdul are names. */
const titles: ReadonlySet<string> = new Set(
  `bpk bapak ibu bu pak sdr sdri saudara saudari tn ny nn an anak adik dek kak mas mbak bang haji hajjah hajah hj kh kyai kiai ustaz ustadz
  ustad ustadzah tgk dr drg drs dra ir prof rd raden rr alm almh bin binti bt ibn alias al el`
    .trim()
    .split(/\s+/)
)
