/** One course: modules, when and where, who was there as far as I may know, and the area's plans that came of it. */
import { Link } from 'wouter'
import { modules } from '#domain/training/course.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useAccount } from '#web/offline/session.ts'
import { trainingWords } from '#web/words/training.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { AttendanceList } from './AttendanceList.tsx'
import type { Attending, Course } from './training.local.ts'

interface Props {
  readonly course: Course
  readonly mayPlan: boolean
  onRecord(): void
  onCertify(line: Attending): void
  onCorrect(line: Attending): void
}

export function CourseCard({ course, mayPlan, onRecord, onCertify, onCorrect }: Props) {
  const words = useWords(trainingWords)
  const w = words.course
  const name = useName()
  const { accountId } = useAccount()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const day = (date: string) => shortDay(date, today, language)
  const names = course.modules.map((code) => name(modules.term(code)))
  const there = course.attendance.filter(({ struckOn }) => !struckOn)
  const isOwnLine = there.length === 1 && there[0]?.accountId === accountId
  return (
    <Card as="article" title={names.length > 2 ? `${course.region}: ${w.modules(names.length)}` : names.join(', ')}>
      <p>{w.heldOn(day(course.heldOn), course.hours)}</p>
      <p className="small quiet">{w.about(course.place, course.givenBy)}</p>
      <p className="small quiet">{w.organiser(course.organiser)}</p>
      {names.length > 2 && <p className="small">{names.join(' · ')}</p>}
      {course.attendance.length > 0 && (
        <Disclosure
          id={`course ${course.id}`}
          level={3}
          title={w.attendance}
          summary={isOwnLine ? w.attendanceOwn : w.attendanceCount(there.length)}
        >
          <AttendanceList course={course} onCertify={onCertify} onCorrect={onCorrect} />
        </Disclosure>
      )}
      {course.plans.length > 0 && (
        <div>
          <h3 className="small quiet">{w.plans}</h3>
          <ul className="plain-list">
            {course.plans.map((plan) => (
              <li key={plan.id}>
                <Link href={`/rtl-daerah/${plan.id}`}>{plan.problem}</Link>
                {plan.isClosed && <span className="small quiet"> · {w.closedPlan}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(course.mine || mayPlan) && (
        <p className="row no-print">
          {course.mine && course.heldOn <= today && (
            <Button icon="people" onClick={onRecord}>
              {w.record}
            </Button>
          )}
          {mayPlan && (
            <Link href={`/rtl-daerah?asal=${course.id}`} className={buttonClass('quiet')}>
              {w.makePlan}
            </Link>
          )}
        </p>
      )}
    </Card>
  )
}
