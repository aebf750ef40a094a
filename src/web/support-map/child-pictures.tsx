/** The line pictures a child chooses from: people, how it feels with them, what they give. Each always stands beside its word. */
import type { ReactNode } from 'react'
import type { ChildPersonKind, Feeling, Gift } from '#domain/support-map/child-map.ts'

const line = (d: string) => <path d={d} />
const head = (x: number, y: number, r: number) => <circle cx={x} cy={y} r={r} />
const shoulders = line('M10 44c1-9 6-13 14-13s13 4 14 13')

const people: Record<ChildPersonKind, ReactNode> = {
  MOTHER: (
    <>
      {head(24, 18, 8)}
      {shoulders}
      {line('M16 19c-2-12 18-12 16 0c1 6-1 9-2 11M16 19c-1 6 1 9 2 11')}
    </>
  ),
  FATHER: (
    <>
      {head(24, 18, 8)}
      {shoulders}
      {line('M16 16c2-7 14-7 16 0M20.5 22q3.5-2 7 0')}
    </>
  ),
  SIBLING: (
    <>
      {head(17, 17, 7)}
      {head(33, 25, 5.5)}
      {line('M6 44c1-9 5-14 11-14c4 0 7 2 9 6M24 44c1-6 4-9 9-9s8 3 9 9')}
    </>
  ),
  GRAND: (
    <>
      {head(24, 19, 8)}
      {shoulders}
      {head(24, 7.5, 3.2)}
      {line('M17 18.5h3.5M27.5 18.5H31M20.5 18.5a2.2 2.2 0 1 0 3.5 0a2.2 2.2 0 1 0 3.5 0')}
    </>
  ),
  KIN: (
    <>
      {head(15, 19, 6.5)}
      {head(33, 19, 6.5)}
      {line('M4 44c1-9 5-13 11-13c4 0 7 2 9 6c2-4 5-6 9-6c6 0 10 4 11 13')}
    </>
  ),
  CARER: (
    <>
      {line('M5 21L24 6l19 15')}
      {head(24, 24, 6)}
      {line('M13 44c1-7 5-10 11-10s10 3 11 10')}
    </>
  ),
  FRIEND: (
    <>
      {head(24, 19, 8)}
      {shoulders}
      {line('M15.5 16c3-8 14-8 17 0l5 1M21 22q3 2.5 6 0')}
    </>
  ),
  TEACHER: (
    <>
      {head(24, 15, 7.5)}
      {line('M12 34c1-6 5-9 12-9s11 3 12 9M24 36c-3-2-7-2.5-12-2.5V42c5 0 9 .5 12 2.5c3-2 7-2.5 12-2.5v-8.5c-5 0-9 .5-12 2.5zv8.5')}
    </>
  ),
  NEIGHBOUR: (
    <>
      {head(14, 23, 6)}
      {line('M4 44c1-8 4-12 10-12s9 4 10 12M22 22l11-9l11 9M25.5 20v9M40.5 20v24M27 44h17M31 44v-8h5v8')}
    </>
  ),
  FAITH: (
    <>
      {line('M8 44V22C8 12 17 9 24 4c7 5 16 8 16 18v22')}
      {head(24, 22, 6)}
      {line('M14 44c1-7 4-11 10-11s9 4 10 11')}
    </>
  ),
  HELPER: (
    <>
      {head(17, 17, 7)}
      {line('M5 44c1-9 5-14 12-14c5 0 9 3 11 8M26 44c8 0 14-4 17-12c-4 0-5 2-8 3l-6-1')}
    </>
  ),
  HEALTH: (
    <>
      {head(24, 16, 8)}
      {shoulders}
      {line('M24 35v8M20 39h8')}
    </>
  ),
  PET: (
    <>
      {line('M11 22L9 8l10 6c3-1 7-1 10 0l10-6l-2 14c4 10-3 19-13 19S7 32 11 22z')}
      {line('M18.5 25v.1M29.5 25v.1M22 30.5h4l-2 2.5zM24 33v2.5M4 31l7 1M4 37l7-1.500M44 31l-7 1M44 37l-7-1.500')}
    </>
  ),
  OTHER: (
    <>
      <circle cx="24" cy="18" r="8" strokeDasharray="4 3.4" />
      <path d="M10 44c1-9 6-13 14-13s13 4 14 13" strokeDasharray="4 3.4" />
    </>
  )
}

const faces: Record<Feeling, ReactNode> = {
  HAPPY: line('M14 27.5q10 11 20 0'),
  PLAIN: line('M16 31h16'),
  SAD: line('M15 34q9-9 18 0'),
  AFRAID: <>{line('M14.5 33c2.500-4 4 2 6.500-1s4-2 6 0s4-2 6.500 1M13 14.500l6-2M35 14.500l-6-2')}</>
}

const given: Record<Gift, ReactNode> = {
  BESIDE: (
    <>
      {head(16, 14, 5.5)}
      {head(32, 14, 5.5)}
      {line('M8 42l2-17h12l2 8l2-8h12l2 17M20 33h8')}
    </>
  ),
  LISTEN: line('M15 26c-4-16 18-20 19-4c0 9-8 9-8 15c0 6-9 7-10 1M20 24c-1-8 8-9 9-2c0 4-4 4-4 8M40 12c3 6 3 13 0 19'),
  SCHOOL: line('M24 14c-4-3-9-4-17-4v26c8 0 13 1 17 4c4-3 9-4 17-4V10c-8 0-13 1-17 4zv26M13 18h5M13 25h5M30 18h5M30 25h5'),
  FOOD: line('M6 24h36c0 9-7 15-18 15S6 33 6 24zM18 18c-3-4 3-5 0-10M28 18c-3-4 3-5 0-10'),
  GUARD: line('M24 6l15 5v11c0 10-6 16-15 20c-9-4-15-10-15-20V11zM17 24l5 5l10-11'),
  PLAY: (
    <>
      {head(24, 24, 17)}
      {line(
        'M24 15l8.500 6.200l-3.200 10h-10.600l-3.200-10zM24 15V7M32.500 21.200l7.500-2.500M29.300 31.200l4.700 6.500M18.700 31.200L14 37.700M15.500 21.200L8 18.700'
      )}
    </>
  )
}

const Picture = ({ size, children }: { readonly size: number; readonly children: ReactNode }) => (
  <svg className="child-picture" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

export const PersonPicture = ({ kind, size = 48 }: { readonly kind: ChildPersonKind; readonly size?: number }) => (
  <Picture size={size}>{people[kind]}</Picture>
)

export const FeelingPicture = ({ feeling, size = 48 }: { readonly feeling: Feeling; readonly size?: number }) => (
  <Picture size={size}>
    <circle cx="24" cy="24" r="20" />
    {line('M17 19v1.500M31 19v1.500')}
    {faces[feeling]}
  </Picture>
)

export const GiftPicture = ({ gift, size = 48 }: { readonly gift: Gift; readonly size?: number }) => (
  <Picture size={size}>{given[gift]}</Picture>
)

/** A picture of a person inside another drawing, its middle at x, y. */
export const PersonStrokes = ({
  kind,
  size,
  x,
  y
}: {
  readonly kind: ChildPersonKind
  readonly size: number
  readonly x: number
  readonly y: number
}) => (
  <g className="child-picture" transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 48})`}>
    {people[kind]}
  </g>
)
