/** The signs of the three keys (open hand, roof, sprout) and of danger, drawn so that they read at ten pixels. */
import type { Key } from '#domain/support-map/tie.ts'
import { written } from './polar.ts'

/** On a 24 grid. */
const signs: Record<Key, string> = {
  ACC: 'M8 12.5V6.4a1.5 1.5 0 0 1 3 0V11M11 11V4.9a1.5 1.5 0 0 1 3 0V11M14 11V6.2a1.5 1.5 0 0 1 3 0v5.6M17 11V9.2a1.5 1.5 0 0 1 3 0V14c0 4.2-2.5 7-6.6 7-3 0-4.9-1.3-6.3-3.8L5 13.6c-.9-1.7 1.1-2.9 2.2-1.4l.8 1.1',
  PRO: 'M3.8 11.6L12 4.2l8.2 7.4M6.4 10v9.8h11.2V10',
  EMP: 'M12 20.5V12.4M12 13C12 8.6 9 6.4 3.8 6.6 4 11 6.9 13.2 12 13zM12 15.6c0-3.6 2.6-5.6 7.8-5.4-.2 3.7-3 5.6-7.8 5.4z'
}

/** A sign inside another drawing, its middle at the origin. */
export function SignStrokes({ name, size }: { readonly name: Key; readonly size: number }) {
  return (
    <path
      className="sign"
      d={signs[name]}
      transform={`scale(${written(size / 24)}) translate(-12 -12)`}
      strokeWidth={size < 16 ? 2.2 : 1.9}
    />
  )
}

/** A sign beside words: decorative, the word says it. */
export function KeySign({ name, size = 20 }: { readonly name: Key; readonly size?: number }) {
  return (
    <svg
      className={`key-sign tone-${name.toLowerCase()}`}
      viewBox="-12 -12 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <SignStrokes name={name} size={24} />
    </svg>
  )
}

/** Octagon with ×: an unsafe supporter. Never colour alone. */
export function UnsafeMark({ size }: { readonly size: number }) {
  const [far, near] = [size, size * 0.414]
  const corners = [
    [near, -far],
    [far, -near],
    [far, near],
    [near, far],
    [-near, far],
    [-far, near],
    [-far, -near],
    [-near, -far]
  ]
  const cross = size * 0.4
  return (
    <g className="unsafe-mark">
      <path d={`M${corners.map((corner) => corner.map(written).join(' ')).join('L')}Z`} />
      <path
        d={`M${written(-cross)} ${written(-cross)}L${written(cross)} ${written(cross)}M${written(cross)} ${written(-cross)}L${written(-cross)} ${written(cross)}`}
      />
    </g>
  )
}
