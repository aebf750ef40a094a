/** Days and moments on screen, as a person says them, with the exact value in the markup. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useLanguage } from '#web/words/words.tsx'
import { type DayKind, dayIn, dayWords, deadlineWords, momentWords, shortDay } from './time-words.ts'

/** The clock the screen goes by (the shell sets the server's); it moves once a minute. */
const ClockContext = createContext<() => string>(() => new Date().toISOString())

export function ClockProvider({ clock, children }: { readonly clock: () => string; readonly children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>
}

/** The moment now, renewed every minute, so that "5 jam lagi" stays true on a screen left open. */
export function useNow(): string {
  const clock = useContext(ClockContext)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 60_000)
    return () => clearInterval(timer)
  }, [clock])
  return now
}

interface DayProps {
  readonly day: string
  readonly kind?: DayKind
  /** `false` leaves "3 hari lagi" away. */
  readonly distance?: boolean
}

export function DayTime({ day, kind = 'deadline', distance = true }: DayProps) {
  const { language } = useLanguage()
  const today = dayIn(useNow())
  return <time dateTime={day}>{distance ? dayWords(day, today, language, kind) : shortDay(day, today, language)}</time>
}

export function DeadlineTime({ at }: { readonly at: string }) {
  const { language } = useLanguage()
  return <time dateTime={at}>{deadlineWords(at, useNow(), language)}</time>
}

export function MomentTime({ at }: { readonly at: string }) {
  const { language } = useLanguage()
  return <time dateTime={at}>{momentWords(at, useNow(), language)}</time>
}
