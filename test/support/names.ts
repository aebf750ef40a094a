/** Names of nobody, put together from syllables that Indonesian names are made of, and the ways clerks and children spell them. */

/** The same numbers at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number
const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

const first =
  'wah ju su ra sya kha dja nur mei fi ri di a i ze sal dar tri dhe ca ta zul fa ar yu sri har lu pu bu ba de ke gu se ji la ma na wi sa'.split(
    ' '
  )
const middle = 'yu di li ra ha mi fi na ri sa ta ti wa ya ki ni la da ma ju fe ro lo bi ko nda nti rsi sma'.split(' ')
const last =
  'yah ni na wati di tha man din no to yanti ra sih la mah fah qi ki ta dhi nah rini rto zi rul yat ning ndra sari lah dah bud hid ti'.split(
    ' '
  )
const often = ['Muhammad', 'Siti', 'Nur', 'Abdul', 'Ahmad', 'Sri', 'Putri', 'Dewi', 'Eka', 'Tri', 'Wahyu', 'Rizki', 'Fitri', 'Ayu']

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const someWord = (random: Random): string =>
  capital(oneOf(first, random) + (random() < 0.55 ? oneOf(middle, random) : '') + oneOf(last, random))

/** One word in eight names, two in half of them, three in the rest; every third name begins with one that many bear. */
export function someName(random: Random): string {
  const share = random()
  const count = share < 0.12 ? 1 : share < 0.65 ? 2 : 3
  const words = Array.from({ length: count }, () => someWord(random))
  if (count > 1 && random() < 0.35) words[0] = oneOf(often, random)
  return words.join(' ')
}

type Habit = readonly [share: number, write: (name: string, random: Random) => string]
const swap = (from: RegExp, to: string) => (name: string) => name.replace(from, to)
const inWord = (name: string, random: Random, change: (word: string) => string): string => {
  const words = name.split(' ')
  const at = Math.floor(random() * words.length)
  return words.map((word, index) => (index === at ? change(word) : word)).join(' ')
}

/** How names come to be written otherwise. The last ones are plain slips, which no rule of sound foresees. */
const habits: readonly Habit[] = [
  [3, swap(/u/, 'oe')],
  [2, swap(/(?<!d)j/i, 'dj')],
  [2, swap(/y(?=[aiu])/, 'j')],
  [1, swap(/c/, 'tj')],
  [2, swap(/(?<=[aiu])h(?=[aiu])/, 'ch')],
  [2, swap(/[Kk]h/, 'h')],
  [3, swap(/[Ss]y/, 's')],
  [1, swap(/s(?=[aiu])/, 'sy')],
  [2, swap(/ny/, 'nj')],
  [2, swap(/d(?=[aiu])/, 'dh')],
  [2, swap(/t(?=[aiu])/, 'th')],
  [2, swap(/dh/i, 'd')],
  [3, swap(/h$/, '')],
  [2, swap(/f/i, 'v')],
  [2, swap(/f/i, 'p')],
  [2, swap(/z/i, 's')],
  [2, swap(/k(?=[iau])/, 'q')],
  [2, swap(/q/, 'k')],
  [3, swap(/([lmnrsdt])(?=[aiu])/, '$1$1')],
  [2, swap(/i$/, 'ie')],
  [1, swap(/i(?=[nrl])/, 'y')],
  [2, swap(/ai/, 'ae')],
  [1, swap(/d$/, 't')],
  [2, swap(/e/, 'i')],
  [2, swap(/o/, 'u')],
  [3, swap(/Muhammad/, 'Moh.')],
  [2, swap(/Muhammad/, 'Mochamad')],
  [2, swap(/Ahmad/, 'Achmad')],
  [2, swap(/Siti/, 'St. Siti')],
  [2, (name) => `Sdr. ${name}`],
  [1, (name) => `${name} binti Fulan`],
  [2, (name) => name.toUpperCase()],
  [3, (name) => name.split(' ').toReversed().join(' ')],
  [1, swap(/ /, '')],
  [1, (name) => (name.split(' ').length > 2 ? name.replace(/ \S+/, '') : name)],
  [1, (name, random) => inWord(name, random, (word) => word.replace(/^(..)(.)(.)/, '$1$3$2'))],
  [1, (name, random) => inWord(name, random, (word) => (word.length > 4 ? word.slice(0, 3) + word.slice(4) : word))],
  [1, (name, random) => inWord(name, random, (word) => word.replace(/[aeiou](?=[^aeiou]*$)/, oneOf(['a', 'i', 'u'], random)))]
]
const drawn = habits.flatMap(([share, write]) => Array.from({ length: share }, () => write))

/** The same name with one to three habits that change something; nobody has one habit twice. */
export function variantOf(name: string, random: Random): string {
  const wished = 1 + Math.floor(random() * 3)
  const had = new Set<Habit[1]>()
  let written = name
  for (let tries = 0; had.size < wished && tries < 40; tries++) {
    const write = oneOf(drawn, random)
    const next = had.has(write) ? written : write(written, random)
    if (next !== written) had.add(write)
    written = next
  }
  return written
}
