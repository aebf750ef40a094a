/** Whether a text that others will read carries the child's code name: an agenda knows no name (G-10). */

/** As a word of its own, or spelt out letter by letter. The number behind a bird's name belongs to it; the bird alone is refused too. */
export function namesTheChild(texts: readonly (string | null)[], codeName: string): boolean {
  const birds = wordsOf(codeName)
  return texts.some((text) => {
    const words = wordsOf(text ?? '')
    const spelt = words.map((word) => (word.length === 1 ? word : ' ')).join('')
    return (
      birds.length > 0 &&
      (birds.every((bird) => words.some((word) => word === bird || word === `${bird}nya`)) || spelt.includes(birds.join('')))
    )
  })
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? []
