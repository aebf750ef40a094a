/** "Sekolah": where the child stands, the plan with its one sentence, schools and their answers, steps, costs, attendance. A school sees its own part alone. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { barriers, routes, schoolStatuses, waitsForSchool, wishes } from '#domain/schooling/schooling.ts'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DeadlineTime } from '#web/design/Time.tsx'
import { longDay, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Attendances } from './Attendances.tsx'
import { Contacts } from './Contacts.tsx'
import { Costs } from './Costs.tsx'
import { laySchooling, type SchoolFile, type SchoolRead } from './schooling.local.ts'
import { SchoolPart } from './SchoolPart.tsx'
import { Steps } from './Steps.tsx'

const StandingForm = lazy(async () => ({ default: (await import('./StandingForm.tsx')).StandingForm }))
const PlanForm = lazy(async () => ({ default: (await import('./PlanForms.tsx')).PlanForm }))
const NameForm = lazy(async () => ({ default: (await import('./PlanForms.tsx')).NameForm }))

export function SchoolingSection({ file }: { readonly file: SchoolFile }) {
  return may('schooling.read', file.standings) ? <OfCircle file={file} /> : <SchoolPart file={file} />
}

function OfCircle({ file }: { readonly file: SchoolFile }) {
  const read = useRead<SchoolRead>(`/api/case-files/${file.id}/schooling`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

function Body({ file, read }: { readonly file: SchoolFile; readonly read: SchoolRead }) {
  const laid = laySchooling(read, usePending(file.id))
  const part = { file, read: laid, isOpen: file.state !== 'ST15' }
  return (
    <div className="stack-l">
      <Standing {...part} />
      <Plan {...part} />
      <Contacts {...part} />
      <Steps {...part} />
      <Costs {...part} />
      <Attendances {...part} />
    </div>
  )
}

export interface PartProps {
  readonly file: SchoolFile
  readonly read: SchoolRead
  readonly isOpen: boolean
}

function Standing({ file, read, isOpen }: PartProps) {
  const w = useWords(schoolingWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [isAsking, setIsAsking] = useState(false)
  const [latest, ...before] = read.standings
  const records = isOpen && may('schooling.record-standing', file.standings)
  return (
    <section className="stack-s">
      <h3>{w.now}</h3>
      {!latest && <p className="quiet measure">{w.nothing}</p>}
      {read.waitsUntil && latest && waitsForSchool(latest) && (
        <Notice icon="clock">
          {w.waits} <DeadlineTime at={read.waitsUntil} />.
        </Notice>
      )}
      {latest && (
        <>
          <p>
            <strong>{name(schoolStatuses.term(latest.status))}</strong>{' '}
            <span className="quiet">{w.since(longDay(latest.onDay, language))}</span>{' '}
            {latest.isPending && <Tag icon="device">{w.pending}</Tag>}
          </p>
          <dl className="sign-facts">
            <dt>{w.wish}</dt>
            <dd>{name(wishes.term(latest.wish))}</dd>
            {latest.barriers.length > 0 && (
              <>
                <dt>{w.inTheWay}</dt>
                <dd>{latest.barriers.map((code) => name(barriers.term(code))).join(' · ')}</dd>
              </>
            )}
          </dl>
          <Heard one={latest} />
        </>
      )}
      {records && (
        <div className="row no-print">
          <Button kind={latest ? 'second' : 'primary'} icon="pencil" onClick={() => setIsAsking(true)}>
            {w.record}
          </Button>
        </div>
      )}
      {before.length > 0 && (
        <>
          <p className="caption">{w.before}</p>
          <ol className="plain-list sign-before">
            {before.map((one) => (
              <li key={one.id}>
                {name(schoolStatuses.term(one.status))} <span className="small quiet">{shortDay(one.onDay, today, language)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <Suspense>{isAsking && <StandingForm file={file} read={read} onClose={() => setIsAsking(false)} />}</Suspense>
    </section>
  )
}

function Plan({ file, read, isOpen }: PartProps) {
  const w = useWords(schoolingWords)
  const name = useName()
  const { language } = useLanguage()
  const [asked, setAsked] = useState<'plan' | 'name' | null>(null)
  const { plan } = read
  const close = () => setAsked(null)
  return (
    <section className="stack-s">
      <h3>{w.plan}</h3>
      {plan ? (
        <>
          <dl className="sign-facts">
            <dt>{w.route}</dt>
            <dd>
              {name(routes.term(plan.route))} {plan.isPending && <Tag icon="device">{w.pending}</Tag>}
            </dd>
            {plan.beginsOn && (
              <>
                <dt>{w.begins}</dt>
                <dd>{longDay(plan.beginsOn, language)}</dd>
              </>
            )}
            <dt>{w.welcomedBy}</dt>
            <dd>{plan.welcomedBy}</dd>
            <dt>{w.school}</dt>
            <dd>
              {!read.seesNames ? w.nameClosed : read.name ? [read.name.school, read.name.grade].filter(Boolean).join(', ') : w.noName}{' '}
              {plan.isSecret && <Tag icon="lock">{w.secret}</Tag>}
            </dd>
            <dt>{w.sentence}</dt>
            <dd>“{plan.sentence}”</dd>
          </dl>
          <p className="small quiet measure">{w.never}</p>
          <Heard one={plan} />
        </>
      ) : (
        <>
          <p className="quiet measure">{w.noPlan}</p>
          {read.name && <p>{[read.name.school, read.name.grade].filter(Boolean).join(', ')}</p>}
        </>
      )}
      {isOpen && (
        <div className="row no-print">
          {may('schooling.write-return-plan', file.standings) && (
            <Button icon="pencil" onClick={() => setAsked('plan')}>
              {plan ? w.changePlan : w.writePlan}
            </Button>
          )}
          {may('schooling.name-school', file.standings) && (
            <Button kind="quiet" onClick={() => setAsked('name')}>
              {read.name ? w.changeName : w.nameSchool}
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {asked === 'plan' && <PlanForm file={file} read={read} onClose={close} />}
        {asked === 'name' && <NameForm file={file} read={read} onClose={close} />}
      </Suspense>
    </section>
  )
}

function Heard({ one }: { readonly one: { readonly statement: string | null; readonly missingReason: string | null } }) {
  const w = useWords(schoolingWords)
  const name = useName()
  const missing = viewMissingReasons.terms.find((term) => term.code === one.missingReason)
  return one.statement ? (
    <blockquote className="own-words">“{one.statement}”</blockquote>
  ) : (
    <p className="small quiet">{w.noView(missing ? name(missing).toLowerCase() : '')}</p>
  )
}
