/** What a school or an education office sees of a file it accepted: its own answers and attendance, and nothing of why. */
import { lazy, Suspense, useState } from 'react'
import { answerReasons, attendances, schoolAnswers } from '#domain/schooling/schooling.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { layOwn, type OwnRead, type SchoolFile } from './schooling.local.ts'

const OwnAnswerForm = lazy(async () => ({ default: (await import('./OwnForms.tsx')).OwnAnswerForm }))
const OwnAttendanceForm = lazy(async () => ({ default: (await import('./OwnForms.tsx')).OwnAttendanceForm }))

export function SchoolPart({ file }: { readonly file: Pick<SchoolFile, 'id' | 'codeName'> }) {
  const read = useRead<OwnRead>(`/api/case-files/${file.id}/schooling/own`)
  return <Loaded read={read}>{(seen) => (seen.postId ? <Own file={file} read={seen} /> : null)}</Loaded>
}

function Own({ file, read }: { readonly file: Pick<SchoolFile, 'id' | 'codeName'>; readonly read: OwnRead }) {
  const words = useWords(schoolingWords)
  const w = words.own
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<'answer' | 'attendance' | null>(null)
  const laid = layOwn(read, usePending(file.id))
  const day = (on: string) => <span className="small quiet">{shortDay(on, today, language)}</span>
  const close = () => setAsked(null)
  return (
    <section className="stack-l">
      <p className="quiet measure">{laid.isOffice ? w.officeLead : w.lead}</p>
      <div className="stack-s">
        <h3>{w.answers}</h3>
        {laid.responses.length === 0 && <p className="measure">{laid.isOffice ? w.officeNoAnswers : w.noAnswers}</p>}
        <ul className="plain-list rows">
          {laid.responses.map((one) => (
            <li key={one.id} className="sign-row">
              <Icon name={one.answer === 'refuses' ? 'cross' : 'check-circle'} size={20} />
              <p>
                <strong>{name(schoolAnswers.term(one.answer))}</strong>
                {one.reason && ` · ${name(answerReasons.term(one.reason)).toLowerCase()}`} {day(one.onDay)}{' '}
                {one.isPending && <Tag icon="device">{words.pending}</Tag>}
              </p>
            </li>
          ))}
        </ul>
        <div className="row no-print">
          <Button kind={laid.responses.length === 0 ? 'primary' : 'second'} onClick={() => setAsked('answer')}>
            {laid.responses.length === 0 ? w.answer : w.answerAgain}
          </Button>
        </div>
      </div>
      {!laid.isOffice && (
        <div className="stack-s">
          <h3>{w.attendances}</h3>
          {laid.attendances.length === 0 && <p className="quiet">{w.noAttendances}</p>}
          <ul className="plain-list rows">
            {laid.attendances.map((one) => (
              <li key={one.id} className="sign-row">
                <Icon name={one.attendance === 'present' ? 'check-circle' : 'triangle'} size={20} />
                <p>
                  <strong>{name(attendances.term(one.attendance))}</strong> {day(one.onDay)}{' '}
                  {one.isPending && <Tag icon="device">{words.pending}</Tag>}
                </p>
              </li>
            ))}
          </ul>
          <div className="row no-print">
            <Button onClick={() => setAsked('attendance')}>{w.attendance}</Button>
          </div>
        </div>
      )}
      <Suspense>
        {asked === 'answer' && <OwnAnswerForm file={file} postId={read.postId} onClose={close} />}
        {asked === 'attendance' && <OwnAttendanceForm file={file} postId={read.postId} onClose={close} />}
      </Suspense>
    </section>
  )
}
