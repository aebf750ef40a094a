/** Who was at a course, as far as I may know; a line that was wrong is struck and stays to be seen. */
import { Button } from '#web/design/Button.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useAccount } from '#web/offline/session.ts'
import { attendanceFixWords } from '#web/words/attendance-fix.ts'
import { trainingWords } from '#web/words/training.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { Attending, Course } from './training.local.ts'

interface Props {
  readonly course: Course
  onCertify(line: Attending): void
  onCorrect(line: Attending): void
}

export function AttendanceList({ course, onCertify, onCorrect }: Props) {
  const words = useWords(trainingWords)
  const w = words.course
  const fix = useWords(attendanceFixWords)
  const { accountId } = useAccount()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (date: string) => shortDay(date, today, language)
  const certificate = (line: Attending) =>
    line.number
      ? [words.paper.number(line.number), line.validUntil && words.paper.until(day(line.validUntil))]
      : [words.paper.noCertificate]
  const about = (line: Attending) => [
    w.modules(line.modules.length),
    line.score !== null && words.paper.score(line.score),
    ...certificate(line),
    line.correctedOn && fix.corrected(day(line.correctedOn))
  ]
  const struck = course.attendance.filter((line) => line.struckOn && !course.attendance.some(({ corrects }) => corrects === line.id))
  return (
    <ul className="plain-list training-papers">
      {course.attendance
        .filter(({ struckOn }) => !struckOn)
        .map((line) => (
          <li key={line.id} className="training-line">
            <div>
              <p>
                <strong>{line.name ?? line.office}</strong>
              </p>
              <p className="small quiet">{about(line).filter(Boolean).join(' · ')}</p>
            </div>
            {course.mine && line.accountId !== accountId && (
              <p className="row no-print">
                {line.number === null && <Button onClick={() => onCertify(line)}>{w.certify}</Button>}
                <Button kind="quiet" icon="pencil" aria-label={fix.of(line.name ?? line.office ?? '')} onClick={() => onCorrect(line)}>
                  {fix.open}
                </Button>
              </p>
            )}
          </li>
        ))}
      {struck.map((line) => (
        <li key={line.id} className="small quiet">
          {line.name ?? line.office} · {fix.struck(day(line.struckOn ?? today))}
        </li>
      ))}
    </ul>
  )
}
