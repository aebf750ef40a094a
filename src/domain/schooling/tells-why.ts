/** Words that would tell a school or an employer why a child is accompanied: what is said there goes without them (B3, G-07). */

/** A space matches any gap; Indonesian suffixes follow freely. Short on purpose: enough to catch a habit. */
const telling: readonly string[] = [
  'korban',
  'kekerasan',
  'eksploitasi',
  'eska',
  'tppo',
  'tpks',
  'perdagangan orang',
  'pelaku',
  'kasus',
  'perkara',
  'polisi',
  'pengadilan',
  'sidang',
  'lpsk',
  'uptd',
  'ppa',
  'rumah aman',
  'shelter',
  'psikolog',
  'psikiater',
  'trauma',
  'terapi',
  'rehabilitasi',
  'pekerja sosial',
  'peksos',
  'dinas sosial',
  'dinsos',
  'hamil',
  'pernikahan',
  'dinikahkan',
  'narkoba',
  'victim',
  'survivor',
  'violence',
  'exploitation',
  'trafficking',
  'offender',
  'police',
  'court',
  'abuse',
  'pregnant',
  'therapy',
  'social worker'
]

/** Every word of a sentence that stands in the list; empty when none does. */
export function finderOf(list: readonly string[]): (sentence: string) => readonly string[] {
  const words = list.map((one) => one.replaceAll(' ', '[\\s-]+')).join('|')
  const pattern = new RegExp(`(?:^|[^\\p{L}])(?:di|ter|ber|ke|se|pe)?(${words})(?:nya|an|is)?(?![\\p{L}])`, 'giu')
  return (sentence) => [...new Set([...sentence.matchAll(pattern)].map((found) => (found[1] ?? '').toLowerCase()))]
}

/** Every word of the sentence that would tell. */
export const wordsThatTell = finderOf(telling)
