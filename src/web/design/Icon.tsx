/** The one line set: 24 grid, 1.7 stroke, round caps. An icon always stands beside a word; alone it needs a label. */
import type { ReactNode } from 'react'

export type IconName = keyof typeof shapes

interface Props {
  readonly name: IconName
  readonly size?: number
  readonly label?: string
}

export function Icon({ name, size = 20, label }: Props) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const }
  return (
    <svg className="icon" viewBox="0 0 24 24" width={size} height={size} focusable="false" {...named}>
      {shapes[name]}
    </svg>
  )
}

const line = (d: string): ReactNode => <path d={d} />
const ring = <circle cx="12" cy="12" r="9" />

const shapes = {
  alert: (
    <>
      {line('M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z')}
      {line('M12 7.5v5.5M12 16.4v.1')}
    </>
  ),
  'arrow-right': line('M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5'),
  arrows: line('M4 8h15M15.5 4.5L19 8l-3.5 3.5M20 16H5M8.5 12.5L5 16l3.5 3.5'),
  bird: (
    <g transform="scale(.375)" strokeWidth="4.5">
      <path d="M54 15C52 10 48.5 7 43.5 7C37 7 33 11.5 33 18C32 24 20 26 14.5 35C12.5 41 17 49 27 49H33C45 49 55 39 55 22M14 36.5L3.5 46.5H19.5M54 15L62.5 18.7L55 22M19.5 31C23 42.5 37 42 42.5 30.5M28 49.5V57.5M35.5 49.5V57.5" />
    </g>
  ),
  book: line('M12 6.5C10 5 7.5 4.5 3.5 4.5v13.5c4 0 6.5.5 8.5 2 2-1.5 4.5-2 8.5-2V4.5c-4 0-6.5.5-8.5 2zM12 6.5V20'),
  calendar: line('M4 6.5h16v13.5H4zM4 10.5h16M8.5 3.5v5M15.5 3.5v5'),
  chat: line('M4 5h16v11.5h-8.5L7 20.5v-4H4z'),
  check: line('M4.5 12.5l5 5 10-11'),
  'check-circle': (
    <>
      {ring}
      {line('M8 12.3l2.8 2.8L16 9.3')}
    </>
  ),
  'chevron-down': line('M5.5 9l6.5 6.5L18.5 9'),
  'chevron-left': line('M15 5.5L8.5 12l6.5 6.5'),
  'chevron-right': line('M9 5.5l6.5 6.5L9 18.5'),
  clock: (
    <>
      {ring}
      {line('M12 7v5.3l3.2 1.9')}
    </>
  ),
  cross: line('M6 6l12 12M18 6L6 18'),
  device: (
    <>
      {line('M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3z')}
      {line('M11 17.8h2')}
    </>
  ),
  'dot-empty': <circle cx="12" cy="12" r="9" strokeDasharray="2.6 3" />,
  'dot-full': <circle cx="12" cy="12" r="9" fill="currentColor" />,
  'dot-half': (
    <>
      {ring}
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </>
  ),
  'dot-paused': (
    <>
      {ring}
      {line('M9.7 8.8v6.4M14.3 8.8v6.4')}
    </>
  ),
  download: line('M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15'),
  exit: line('M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4'),
  eye: (
    <>
      {line('M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z')}
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  flag: line('M6 21V4M6 4.5h12.5l-3 4.2 3 4.3H6'),
  globe: (
    <>
      {ring}
      {line('M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18')}
    </>
  ),
  hand: line(
    'M8 12V6.2a1.4 1.4 0 0 1 2.8 0V11m0-5.8a1.4 1.4 0 0 1 2.8 0V11m0-4.3a1.4 1.4 0 0 1 2.8 0V12m0-2.5a1.4 1.4 0 0 1 2.8 0V15c0 3.5-2.4 6-6 6-3 0-4.6-1.3-6-3.8l-2-3.7c-.9-1.7 1-2.8 2.1-1.4L8 14'
  ),
  home: line('M4 11l8-7 8 7v9.5H4zM9.5 20.5v-6h5v6'),
  info: (
    <>
      {ring}
      {line('M12 11v5.5M12 7.6v.1')}
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="14.5" r="4.5" />
      {line('M11.3 11.5L19.5 4M16.5 6.8l2.7 2.7')}
    </>
  ),
  lock: line('M5.5 10.5h13V20h-13zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2.5'),
  mark: (
    <>
      {line('M15.3 4.2a8.5 8.5 0 1 1-6.6 0')}
      {line('M8.3 9.3a4.3 4.3 0 1 0 7.4 0')}
      <circle cx="12" cy="4" r="1.4" fill="currentColor" stroke="none" />
    </>
  ),
  mind: line('M19.5 15.5a8 8 0 1 0-4 4.3M12 16.5a4.5 4.5 0 1 1 4.5-4.5c0 1.2-.8 2-1.9 2s-1.8-.7-1.8-1.7'),
  money: (
    <>
      {line('M3 6.5h18v11H3z')}
      <circle cx="12" cy="12" r="2.5" />
      {line('M6.5 12v.1M17.5 12v.1')}
    </>
  ),
  moon: line('M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z'),
  note: line('M5 3.5h10l4 4v13H5zM14.5 3.5V8H19M8.5 12h7M8.5 16h7'),
  pencil: line('M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5'),
  people: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      {line('M2.5 20c.3-4 2.7-6.3 6.5-6.3s6.2 2.3 6.5 6.3M15.5 4.7a3.5 3.5 0 0 1 0 6.6M18 14.2c2.1.9 3.3 2.9 3.5 5.8')}
    </>
  ),
  phone: line(
    'M6 3.5h3.2l1.6 4.6-2.3 1.7a12.5 12.5 0 0 0 5.7 5.7l1.7-2.3 4.6 1.6V18a2.5 2.5 0 0 1-2.7 2.5C10 20 4 14 3.5 6.2A2.5 2.5 0 0 1 6 3.5z'
  ),
  plus: line('M12 5v14M5 12h14'),
  printer: line('M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z'),
  refresh: line('M20 11.5a8 8 0 0 0-14.5-4L3.5 9.5M3.5 4.5v5h5M4 12.5a8 8 0 0 0 14.5 4l2-2M20.5 19.5v-5h-5'),
  roof: line('M3.5 12.5L12 5l8.5 7.5M6.5 10.5V19h11v-8.5'),
  scale: line('M12 3.5v17M7.5 20.5h9M5 7h14M5 7l-2.7 6.5a2.9 2.9 0 0 0 5.4 0zM19 7l-2.7 6.5a2.9 2.9 0 0 0 5.4 0z'),
  search: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      {line('M16 16l4.5 4.5')}
    </>
  ),
  shield: line('M12 3l8 3v5.5c0 4.7-3.2 8-8 9.5-4.8-1.5-8-4.8-8-9.5V6z'),
  sprout: line('M12 21v-9M12 14c0-4.5-3-7-8-7 0 4.5 3 7 8 7zM12 11.5c0-4 2.7-6.5 8-6.5 0 4-2.7 6.5-8 6.5z'),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      {line('M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4')}
    </>
  ),
  trash: line('M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5l1 14h9l1-14M10 10.5v6M14 10.5v6'),
  triangle: line('M12 4.5l9 15.5H3z'),
  undo: line('M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-3')
} as const satisfies Record<string, ReactNode>
