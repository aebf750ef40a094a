/** How learning goes: the looks at one and three months, and what a school reports itself. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { attendances, checksDue, feelings, learningSince } from '#domain/schooling/schooling.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { PartProps } from './SchoolingSection.tsx'

const AttendanceForm = lazy(async () => ({ default: (await import('./AttendanceForm.tsx')).AttendanceForm }))

export function Attendances({ file, read, isOpen }: PartProps) {
  const w = useWords(schoolingWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<1 | 3 | null>(null)
  const due = checksDue(learningSince(read.standings), read.attendances)
  const looks = isOpen && may('schooling.record-attendance', file.standings)
  const missing = (code: string | null) => {
    const term = viewMissingReasons.terms.find((one) => one.code === code)
    return term ? w.noView(name(term).toLowerCase()) : null
  }
  return (
    <section className="stack-s">
      <h3>{w.attendance}</h3>
      {read.attendances.length === 0 && <p className="quiet measure">{w.noAttendance}</p>}
      <ul className="plain-list rows">
        {due.map(({ month, dueOn }) => (
          <li key={month} className="sign-row">
            <Icon name="dot-empty" size={20} />
            <p>
              <strong>{w.month(month)}</strong> · <DayTime day={dueOn} kind="deadline" />
            </p>
            {looks && (
              <span className="no-print">
                <Button onClick={() => setAsked(month)} aria-label={w.lookAt(month)}>
                  {w.settle}
                </Button>
              </span>
            )}
          </li>
        ))}
        {read.attendances.map((one) => (
          <li key={one.id} className="sign-row">
            <Icon name={one.attendance === 'present' ? 'check-circle' : 'triangle'} size={20} />
            <div>
              <p>
                {one.month && `${w.month(one.month)} · `}
                <strong>{name(attendances.term(one.attendance))}</strong>{' '}
                <span className="small quiet">{shortDay(one.onDay, today, language)}</span>{' '}
                {one.isPending && <Tag icon="device">{w.pending}</Tag>}
              </p>
              <p className="small quiet">
                {one.post ? w.ofSchool(one.post) : one.feeling ? w.feels(name(feelings.term(one.feeling))) : missing(one.missingReason)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Suspense>{asked && <AttendanceForm file={file} read={read} month={asked} onClose={() => setAsked(null)} />}</Suspense>
    </section>
  )
}
