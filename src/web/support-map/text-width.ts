/** How long a word is in Plus Jakarta Sans 600, without asking the page: a layout read would make the circle slow on an old phone. */

/** Hundredths of the type size, from the space to the tilde. */
const widths =
  '18 34 46 87 65 102 77 29 35 35 52 64 33 57 35 48 72 39 60 61 65 62 60 55 63 60 35 37 64 64 64 56 93 69 69 78 74 60 58 81 73 27 39 67 54 87 74 88 65 88 65 65 53 71 68 101 64 65 58 38 48 38 64 64 37 58 67 61 67 61 40 66 59 25 25 57 25 92 59 65 67 67 36 51 41 59 55 86 54 57 47 37 36 37 64'
    .split(' ')
    .map(Number)

const otherLetter = 66

export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += widths[letter.charCodeAt(0) - 32] ?? otherLetter
  return (width * size) / 100
}

/** The text, or as much of it as fits, ending in "…". */
export function cutText(text: string, size: number, longest: number): string {
  if (textWidth(text, size) <= longest) return text
  let cut = [...text]
  while (cut.length > 1 && textWidth(`${cut.join('').trimEnd()}…`, size) > longest) cut = cut.slice(0, -1)
  return textWidth(`${cut.join('').trimEnd()}…`, size) <= longest ? `${cut.join('').trimEnd()}…` : ''
}
