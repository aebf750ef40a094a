/** One of five faces, from very bad to very good; drawn with the same line as the icons, told apart without colour. */
interface Props {
  /** 1 to 5 */
  readonly step: number
  readonly size?: number
}

const mouths: Readonly<Record<number, string>> = {
  1: 'M15 33c3-6 15-6 18 0',
  2: 'M16 32c4-3 12-3 16 0',
  3: 'M16 31h16',
  4: 'M16 29c4 4 12 4 16 0',
  5: 'M14 27c3 9 17 9 20 0z'
}

export function Face({ step, size = 48 }: Props) {
  return (
    <svg className="face" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="21" />
      <path d="M17.5 18.5v2.5M30.5 18.5v2.5" />
      <path d={mouths[step] ?? mouths[3]} />
    </svg>
  )
}
