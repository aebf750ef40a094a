/** "Pelatihan": courses of the area, who was there, my own nine modules, and the area plans that came of it. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { Role } from '#domain/access/role.ts'
import { standingsOfRole } from '#domain/access/standing.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { AttendanceForm } from '#web/training/AttendanceForm.tsx'
import { CertificateForm } from '#web/training/CertificateForm.tsx'
import { CorrectionForm } from '#web/training/CorrectionForm.tsx'
import { CourseCard } from '#web/training/CourseCard.tsx'
import { CourseForm } from '#web/training/CourseForm.tsx'
import { NineModules } from '#web/training/NineModules.tsx'
import { type Attending, type Course, type CoursesRead, progressOf } from '#web/training/training.local.ts'
import { trainingWords } from '#web/words/training.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/training/training.css'

type Doing =
  | { readonly kind: 'open' }
  | { readonly kind: 'record'; readonly course: Course }
  | { readonly kind: 'correct'; readonly course: Course; readonly line: Attending }
  | { readonly kind: 'certify'; readonly course: Course; readonly line: Attending }

export function TrainingPage() {
  const words = useWords(trainingWords)
  const w = words.course
  const account = useAccount()
  const read = useRead<CoursesRead>('/api/training/courses')
  const [doing, setDoing] = useState<Doing | null>(null)
  const duties = account.posts.flatMap(({ role }) => standingsOfRole[role as Role] ?? [])
  const posts = read.value?.posts ?? []
  const stop = () => setDoing(null)
  return (
    <div className="stack-l">
      <PageHead
        title={w.title}
        under={w.under}
        actions={
          <>
            {posts.length > 0 && (
              <Button kind="primary" icon="plus" onClick={() => setDoing({ kind: 'open' })}>
                {w.open}
              </Button>
            )}
            {duties.includes('supervising') && (
              <Link href="/kualifikasi" className={buttonClass('second')}>
                {w.register}
              </Link>
            )}
            <Link href="/akun/kualifikasi" className={buttonClass('quiet')}>
              {words.own.title}
            </Link>
          </>
        }
      />
      <Loaded read={read}>
        {({ courses }) => {
          const progress = progressOf(courses)
          const mine = progress.find(({ accountId }) => accountId === account.accountId)
          const others = progress.filter(({ accountId }) => accountId !== account.accountId)
          return (
            <>
              {mine && <NineModules people={[mine]} me={account.accountId} />}
              {courses.length === 0 ? (
                <Empty title={w.empty}>{w.emptyBody}</Empty>
              ) : (
                <div className="training-people">
                  {courses.map((course) => (
                    <CourseCard
                      key={course.id}
                      course={course}
                      mayPlan={duties.includes('area-officer')}
                      onRecord={() => setDoing({ kind: 'record', course })}
                      onCorrect={(line) => setDoing({ kind: 'correct', course, line })}
                      onCertify={(line) => setDoing({ kind: 'certify', course, line })}
                    />
                  ))}
                </div>
              )}
              {others.length > 0 && <NineModules people={others} me="" />}
            </>
          )
        }}
      </Loaded>
      {doing?.kind === 'open' && <CourseForm posts={posts} onClose={stop} />}
      {doing?.kind === 'record' && <AttendanceForm course={doing.course} onClose={stop} />}
      {doing?.kind === 'correct' && <CorrectionForm course={doing.course} line={doing.line} onClose={stop} />}
      {doing?.kind === 'certify' && <CertificateForm course={doing.course} line={doing.line} onClose={stop} />}
    </div>
  )
}
