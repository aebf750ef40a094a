/** The line birds: bodies, tails, beaks, crests and markings on a 64 grid, put together so that each code name has its own silhouette. */

const bodies = {
  round: 'M54 15C52 10 48.5 7 43.5 7C37 7 33 11.5 33 18C32 24 20 26 14.5 35C12.5 41 17 49 27 49H33C45 49 55 39 55 22',
  slim: 'M54 15C52.5 11.5 49 9.5 45.5 9.5C40.5 9.5 37.5 13 36.5 17.5C34.5 24.5 23 27.5 14.5 36C13.5 40 19 46.5 28 46.5H33C45 46.5 54 37 55 22',
  plump: 'M54 15C52.5 10.5 49 8 45 8C40 8 36.5 11.5 36 16C34.5 23 18 24 13.5 35.5C11 44 19 50.5 29 50.5H33C46 50.5 59.5 41 55 22'
} as const

const tails = {
  wedge: 'M14 36.5L3.5 46.5H19.5',
  short: 'M14 38L7.5 42.5L11 47.5L19 46.5',
  long: 'M14.5 36L1 55L7.5 57.5L22 47',
  raised: 'M15.5 33.5L3 11L10 9.5L25 27.5',
  fork: 'M14 36.5L1.5 43.5L8 46L4.5 53L20.5 47.5',
  fan: 'M14 36L2 37.5V48.5L19.5 47.5M4 43L13.5 42'
} as const

const beaks = {
  small: 'M54 15L62.5 18.7L55 22',
  thick: 'M53.5 13.5C59 13.5 62.5 17 62 20.5L55 23.5M54.6 19.4L62 20',
  long: 'M54 15.5L63.5 20.5L55 21.5',
  hook: 'M54 15C59 14.5 62.5 17.5 60.5 23C58.8 21 57 21 55 22',
  tiny: 'M54.3 16.2L59.5 19L55 21.5'
} as const

const crests = {
  none: '',
  tuft: 'M39.5 8.2C37.5 5.2 35 4 31.5 3.8C33.5 6 33.8 8.2 35 10.8',
  crown: 'M37 9.5L35 2.5L40 6L43 1L46.5 6L51 3L51 9.5',
  long: 'M39 8.2C34.5 4.6 29.5 4.6 25 8C29.8 8.2 32.4 10.4 34 13.4'
} as const

const wings = {
  smile: 'M19.5 31C23 42.5 37 42 42.5 30.5',
  folded: 'M20 30.5C21.5 41 34 43.5 43 31C35 33.5 26 29.5 20 30.5',
  double: 'M19.5 30.5C23 41 36 41 42.5 30M24.5 31.5C27.5 36 33 36 36.5 32',
  pointed: 'M40.5 27.5C41 36 30 42.5 12.5 41.5M34 31C32 35 28 37.5 22 38'
} as const

const marks = {
  none: '',
  mask: 'M39 18.5C43 21.5 49 21.5 54.5 18.6',
  cheek: 'M43.5 24.5C45.5 28 50.5 28 52.5 24.5',
  collar: 'M35.5 22.5C41 28.5 50 28.5 54.5 24.5',
  bars: 'M45.5 31L49 33.5M44 36L47.5 38.5M41 40.5L44 43',
  bib: 'M54.8 24C49 25 45 31 46 41.5'
} as const

export interface BirdShape {
  readonly body: keyof typeof bodies
  readonly tail: keyof typeof tails
  readonly beak: keyof typeof beaks
  readonly crest: keyof typeof crests
  readonly wing: keyof typeof wings
  readonly mark: keyof typeof marks
}

const shape = (
  body: BirdShape['body'],
  tail: BirdShape['tail'],
  beak: BirdShape['beak'],
  crest: BirdShape['crest'],
  wing: BirdShape['wing'],
  mark: BirdShape['mark']
): BirdShape => ({ body, tail, beak, crest, wing, mark })

/** The birds whose look is known; every other name takes one of them by its letters. */
const known: Readonly<Record<string, BirdShape>> = {
  KENARI: shape('round', 'wedge', 'small', 'none', 'smile', 'none'),
  MERPATI: shape('plump', 'fan', 'tiny', 'none', 'folded', 'none'),
  PIPIT: shape('round', 'short', 'thick', 'none', 'smile', 'none'),
  PERKUTUT: shape('slim', 'long', 'tiny', 'none', 'smile', 'bars'),
  KEPODANG: shape('slim', 'wedge', 'small', 'none', 'double', 'mask'),
  MURAI: shape('slim', 'raised', 'small', 'none', 'folded', 'collar'),
  CENDET: shape('round', 'long', 'hook', 'none', 'pointed', 'mask'),
  KUTILANG: shape('slim', 'wedge', 'small', 'tuft', 'smile', 'cheek'),
  JALAK: shape('round', 'short', 'long', 'long', 'folded', 'none'),
  GELATIK: shape('plump', 'wedge', 'thick', 'none', 'double', 'cheek'),
  NURI: shape('plump', 'long', 'hook', 'none', 'pointed', 'collar'),
  KAKATUA: shape('plump', 'short', 'hook', 'crown', 'smile', 'none'),
  CAMAR: shape('slim', 'fork', 'long', 'none', 'pointed', 'none'),
  PELATUK: shape('slim', 'wedge', 'long', 'crown', 'double', 'none'),
  PRENJAK: shape('round', 'raised', 'tiny', 'none', 'smile', 'none'),
  WALET: shape('slim', 'fork', 'tiny', 'none', 'pointed', 'bib'),
  CUCAK: shape('plump', 'fan', 'small', 'tuft', 'folded', 'bib'),
  TEKUKUR: shape('plump', 'long', 'tiny', 'none', 'double', 'bars')
}

export const silhouettes: readonly BirdShape[] = Object.values(known)

/** The same bird for the same name, on every device, for ever. */
export function birdOf(codeName: string): BirdShape {
  const name = codeName.trim().toUpperCase()
  const own = known[name.split(/[\s-]/)[0] ?? name]
  if (own) return own
  let sum = 7
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 100_003
  return silhouettes[sum % silhouettes.length] ?? shape('round', 'wedge', 'small', 'none', 'smile', 'none')
}

const legs = 'M28 49.5V57.5M35.5 49.5V57.5'

/** All strokes of a bird as one path. */
export const birdPath = (bird: BirdShape): string =>
  bodies[bird.body] + tails[bird.tail] + beaks[bird.beak] + crests[bird.crest] + wings[bird.wing] + marks[bird.mark] + legs
