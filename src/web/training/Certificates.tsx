/** Courses somebody was at, and what each counts for. */
import { modules, nineModules } from '#domain/training/course.ts'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { attendanceFixWords } from '#web/words/attendance-fix.ts'
import { trainingWords } from '#web/words/training.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Certificate } from './training.local.ts'

export function Certificates({ certificates }: { readonly certificates: readonly Certificate[] }) {
  const w = useWords(trainingWords).paper
  const fix = useWords(attendanceFixWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (date: string) => shortDay(date, today, language)
  const titleOf = ({ modules: attended }: Certificate): string => {
    const isNine = nineModules.every((code) => attended.includes(code))
    const rest = attended.filter((code) => !isNine || !nineModules.includes(code)).map((code) => name(modules.term(code)))
    return [...(isNine ? [w.nine] : []), ...rest].join(', ')
  }
  return (
    <ul className="plain-list training-papers">
      {certificates
        .filter(({ isCorrected }) => !isCorrected)
        .map((one) => (
          <li key={one.id}>
            <p>
              <strong>{titleOf(one)}</strong>
            </p>
            <p className="small quiet">
              {(one.struckOn
                ? [day(one.heldOn), fix.struckOwn(day(one.struckOn))]
                : [
                    day(one.heldOn),
                    one.score !== null && w.score(one.score),
                    one.number ? w.number(one.number) : w.noCertificate,
                    one.validUntil && (one.validUntil < today ? w.ended(day(one.validUntil)) : w.until(day(one.validUntil))),
                    one.countsAsTpks && w.tpks,
                    one.correctedOn && fix.corrected(day(one.correctedOn))
                  ]
              )
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
    </ul>
  )
}
