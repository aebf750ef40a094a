/** Two letters for each bead of the narrow circle, no two beads alike. */

/** The initials of two words, or the first two letters; then other letters of the name; then numbers. */
export function twoLetters(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const choice = candidates(name).find((letters) => !taken.has(letters.toLowerCase()))
    const letters = choice ?? numbered(name, taken)
    taken.add(letters.toLowerCase())
    return letters
  })
}

function candidates(name: string): string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const [first = '', second = ''] = words
  const letter = [...(first || 'X')][0]?.toUpperCase() ?? 'X'
  const rest = [...words.join('')].slice(1)
  const initials = second ? [letter + ([...second][0] ?? '').toUpperCase()] : []
  const capitals = first.length > 1 && first === first.toUpperCase()
  return [...initials, ...rest.map((each) => letter + (capitals ? each.toUpperCase() : each.toLowerCase()))]
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const letter = ([...name][0] ?? 'X').toUpperCase()
  for (let number = 2; ; number++) {
    const letters = number < 10 ? `${letter}${number}` : `${number}`
    if (!taken.has(letters.toLowerCase())) return letters
  }
}
