/** "Pulang & penempatan": the readiness gate line by line, how the family stands, who was asked to care, and the first weeks after. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { familyStatuses } from '#domain/case-file/child.ts'
import { destinationOf, readinessGate, type ReadinessLine, readinessLines } from '#domain/episode/readiness-gate.ts'
import { careOutcomes, carePeople, careWays, returnFindings, returnSteps } from '#domain/episode/return.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { returnWords } from '#web/words/return.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { EpisodeFile } from './episode.local.ts'
import { HandoverAct } from './HandoverAct.tsx'
import { layReturn, type ReturnRead, type ReturnVisitRow } from './return.local.ts'
import { printSheet } from './ReviewSheet.tsx'
import './episode.css'

const ReturnForms = lazy(async () => ({ default: (await import('./ReturnForms.tsx')).ReturnForms }))
type Asked = 'step' | 'status' | 'try' | ReturnVisitRow

export function ReturnSection({ file }: { readonly file: EpisodeFile }) {
  const read = useRead<ReturnRead>(`/api/case-files/${file.id}/return`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

function Body({ file, read }: { readonly file: EpisodeFile; readonly read: ReturnRead }) {
  const w = useWords(returnWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const laid = layReturn(read, usePending(file.id))
  const [asked, setAsked] = useState<Asked | null>(null)
  const { facts } = laid
  const destination = destinationOf(facts.familyStatus)
  const lines = readinessGate(destination, facts, today)
  const records = may('episode.record-return-step', file.standings) && file.state !== 'ST15'
  const day = (on: string) => shortDay(on, today, language)
  return (
    <div className="stack-l episode">
      <section className="stack-s">
        <p className="quiet measure">{w.lead}</p>
        <h3>{destination === 'family' ? w.toFamily : w.toSubstitute}</h3>
        {facts.familyStatus === 'FS5' && (
          <Notice tone="danger" icon="alert">
            {w.suspected}
          </Notice>
        )}
        <p className="small">{w.met(lines.filter(({ isMet }) => isMet).length, lines.length)}</p>
        <Lines file={file} lines={lines} facts={facts} />
        <div className="row no-print">
          {records && (
            <>
              <Button kind="primary" icon="check" onClick={() => setAsked('step')}>
                {w.recordStep}
              </Button>
              <Button onClick={() => setAsked('status')}>{w.recordStatus}</Button>
              <Button onClick={() => setAsked('try')}>{w.recordTry}</Button>
            </>
          )}
          <Link href={`/anak/${file.id}/penetapan`} className={buttonClass('second')}>
            {w.toPanel}
          </Link>
        </div>
      </section>
      {laid.visits.length > 0 && (
        <section className="stack-s">
          <h3>{w.visits}</h3>
          <p className="small quiet">{w.visitsHint}</p>
          <ol className="plain-list rows episode-list">
            {laid.visits.map((visit) => (
              <li key={visit.id} className="episode-visit">
                <Icon name={visit.doneOn ? 'check-circle' : 'dot-empty'} size={20} />
                <div className="stack-s">
                  <p>
                    <strong>{w.visit(visit.place)}</strong> ·{' '}
                    {visit.doneOn ? day(visit.doneOn) : <DayTime day={visit.dueOn} kind="deadline" />}
                    {visit.finding && ` · ${name(returnFindings.term(visit.finding)).toLowerCase()}`} {visit.isPending && <Pending />}
                  </p>
                  {visit.doneOn && <Heard one={visit} />}
                  {visit.finding === 'broke-down' && <p className="small">{w.brokeDown}</p>}
                </div>
                {records && !visit.doneOn && <Button onClick={() => setAsked(visit)}>{w.recordVisit}</Button>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="stack-s">
        <h3>{w.statuses}</h3>
        {laid.statuses.length === 0 && <p className="quiet">{w.noStatus}</p>}
        <ol className="plain-list rows episode-list">
          {laid.statuses.map((one) => (
            <li key={one.id}>
              {name(familyStatuses.term(one.status))} <span className="small quiet">{day(one.onDay)}</span> {one.isPending && <Pending />}
            </li>
          ))}
        </ol>
      </section>
      {(laid.tries.length > 0 || destination === 'substitute') && (
        <section className="stack-s">
          <h3>{w.tries}</h3>
          <p className="small quiet measure">{w.order}</p>
          {laid.tries.length === 0 && <p className="quiet">{w.noTries}</p>}
          <ol className="plain-list rows episode-list">
            {laid.tries.map((one) => (
              <li key={one.id} className="stack-s">
                <p>
                  <strong>{name(careWays.term(one.way))}</strong> · {name(carePeople.term(one.withWhom)).toLowerCase()} ·{' '}
                  {name(careOutcomes.term(one.outcome)).toLowerCase()} <span className="small quiet">· {day(one.onDay)}</span>{' '}
                  {one.isPending && <Pending />}
                </p>
                <Heard one={one} />
                {one.skipReason && <p className="small quiet">{w.skipped(one.skipReason)}</p>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {laid.steps.length > 0 && (
        <section className="stack-s">
          <h3>{w.steps}</h3>
          <ol className="plain-list rows episode-list">
            {laid.steps.map((one) => (
              <li key={one.id} className="stack-s">
                <p>
                  <strong>{name(returnSteps.term(one.kind))}</strong> <span className="small quiet">· {day(one.onDay)}</span>{' '}
                  {one.isPending && <Pending />}
                </p>
                <Heard one={one} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {facts.determined && (
        <div className="row no-print">
          <Button kind="quiet" icon="printer" onClick={() => printSheet('handover-act')}>
            {w.print}
          </Button>
        </div>
      )}
      {facts.determined && <HandoverAct codeName={file.codeName} read={laid} />}
      <Suspense>{asked && <ReturnForms file={file} read={laid} asked={asked} onClose={() => setAsked(null)} />}</Suspense>
    </div>
  )
}

function Pending() {
  return <Tag icon="device">{useWords(returnWords).pending}</Tag>
}

function Heard({ one }: { readonly one: { readonly statement: string | null; readonly missingReason: string | null } }) {
  const w = useWords(returnWords)
  const name = useName()
  const missing = viewMissingReasons.terms.find((term) => term.code === one.missingReason)
  return one.statement ? (
    <blockquote className="own-words">“{one.statement}”</blockquote>
  ) : (
    <p className="small quiet">{w.noView(missing ? name(missing).toLowerCase() : '')}</p>
  )
}

interface LinesProps {
  readonly file: EpisodeFile
  readonly lines: readonly ReadinessLine[]
  readonly facts: ReturnRead['facts']
}

function Lines({ file, lines, facts }: LinesProps) {
  const w = useWords(returnWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const about = (line: ReadinessLine['line']): string => {
    const status = familyStatuses.terms.find(({ code }) => code === facts.familyStatus)
    if (line === 'family-accepts') return status ? name(status) : ''
    if (line !== 'family-ready' || !facts.checklist) return ''
    return w.checklistOn(w.checklist[facts.checklist.outcome], shortDay(facts.checklist.answeredOn, today, language))
  }
  return (
    <ol className="plain-list rows gate-list">
      {lines.map(({ line, isMet }) => (
        <li key={line}>
          <Icon name={isMet ? 'check-circle' : 'dot-empty'} size={20} label={isMet ? w.isMet : w.isOpen} />
          <div className={isMet ? 'gate-met' : undefined}>
            <p>{isMet ? name(readinessLines.term(line)) : <strong>{name(readinessLines.term(line))}</strong>}</p>
            {about(line) && <p className="small">{about(line)}</p>}
            {!isMet && <p className="small quiet">{w.todo[line]}</p>}
            {!isMet && line === 'family-ready' && (
              <p className="small no-print">
                <Link href={`/anak/${file.id}#instrumen`}>{w.toInstrument}</Link>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
