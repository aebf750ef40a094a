/** "Kesehatan & psikologis": the course of care for the team, the own part for an institution that received the child. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { companionTold, policeTold, reportAdvised } from '#domain/health/record-care-duty.ts'
import { visumPapers } from '#domain/health/record-visum.ts'
import { isPsychological } from '#domain/health/care.ts'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { longDay } from '#web/design/time-words.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { healthWords } from '#web/words/health.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { AppointmentLine } from './AppointmentLine.tsx'
import { type AppointmentRow, type CareFile, type HealthRead, keeps, layHealth, sumsUp } from './health.local.ts'
import './health.css'

const AppointmentForm = lazy(async () => ({ default: (await import('./AppointmentForm.tsx')).AppointmentForm }))
const SettleForm = lazy(async () => ({ default: (await import('./SettleForm.tsx')).SettleForm }))
const SummaryForm = lazy(async () => ({ default: (await import('./SummaryForm.tsx')).SummaryForm }))
const DutyForm = lazy(async () => ({ default: (await import('./DutyForm.tsx')).DutyForm }))
const VisumForm = lazy(async () => ({ default: (await import('./VisumForm.tsx')).VisumForm }))
const OwnNotes = lazy(async () => ({ default: (await import('./OwnNotes.tsx')).OwnNotes }))

export function HealthSection({ file }: { readonly file: CareFile }) {
  const read = useRead<HealthRead>(`/api/case-files/${file.id}/health`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

type Opened = { readonly what: 'plan' | 'duty' | 'visum' } | { readonly what: 'settle' | 'summarise'; readonly row: AppointmentRow }

function Body({ file, read }: { readonly file: CareFile; readonly read: HealthRead }) {
  const w = useWords(healthWords)
  const [open, setOpen] = useState<Opened | null>(null)
  const laid = layHealth(read, usePending(file.id))
  const { appointments, summaries, ownPosts, accompanies, isOpen } = laid
  const own = ownPosts[0]
  const isOwnView = own !== undefined && !accompanies
  const dutyPost = ownPosts.find(({ role }) => role === 'R10')?.postId
  const upcoming = appointments.filter(({ status }) => status === 'planned').sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const past = appointments.filter(({ status }) => status !== 'planned').sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  // a companion is not told what came of psychological care (B3), so she does not wait for it either
  const isTold = (row: AppointmentRow) => !isPsychological(row.service) || !file.standings.every((standing) => standing === 'co-worker')
  const list = (rows: readonly AppointmentRow[]) => (
    <ul className="plain-list rows">
      {rows.map((row) => {
        const summary = summaries.find(({ appointmentId }) => appointmentId === row.id)
        const settles = row.status === 'planned' && keeps(laid, row.postId)
        const sums = !summary && row.status === 'attended' && sumsUp(laid, row)
        return (
          <AppointmentLine key={row.id} row={row} summary={summary} waits={row.status === 'attended' && !sums && isTold(row)}>
            {(settles || sums) && (
              <div className="row no-print">
                {settles && <Button onClick={() => setOpen({ what: 'settle', row })}>{w.settle}</Button>}
                {sums && <Button onClick={() => setOpen({ what: 'summarise', row })}>{isOwnView ? w.summarise : w.summariseFor}</Button>}
              </div>
            )}
          </AppointmentLine>
        )
      })}
    </ul>
  )
  const close = () => setOpen(null)
  return (
    <div className="stack-l">
      {isOwnView && dutyPost && laid.duties.length === 0 && isOpen && (
        <Notice icon="shield" title={w.duty.title} action={<Button onClick={() => setOpen({ what: 'duty' })}>{w.duty.record}</Button>}>
          <p className="measure">{w.duty.lead}</p>
        </Notice>
      )}
      <p className="quiet measure">{isOwnView ? w.ownLead : w.lead}</p>
      <section className="stack-s">
        {appointments.length === 0 && <Empty title={w.none}>{(accompanies || own) && w.noneHint}</Empty>}
        {upcoming.length > 0 && <h3>{w.upcoming}</h3>}
        {list(upcoming)}
        {isOpen && (accompanies || own) && may('health.plan-appointment', file.standings) && (
          <div className="row no-print">
            <Button kind={upcoming.length === 0 ? 'primary' : 'second'} icon="plus" onClick={() => setOpen({ what: 'plan' })}>
              {w.plan}
            </Button>
          </div>
        )}
      </section>
      {past.length > 0 && (
        <section className="stack-s">
          <h3>{w.past}</h3>
          {list(past)}
        </section>
      )}
      <Duties duties={laid.duties} />
      {(laid.visums.length > 0 || may('health.record-visum', file.standings)) && (
        <Visums
          visums={laid.visums}
          onAdd={isOpen && may('health.record-visum', file.standings) ? () => setOpen({ what: 'visum' }) : null}
        />
      )}
      <Suspense>
        {own && <OwnNotes file={file} read={laid} postId={own.postId} />}
        {open?.what === 'plan' && <AppointmentForm file={file} read={laid} onClose={close} />}
        {open?.what === 'settle' && <SettleForm file={file} read={laid} row={open.row} onClose={close} />}
        {open?.what === 'summarise' && <SummaryForm file={file} read={laid} row={open.row} onClose={close} />}
        {open?.what === 'duty' && dutyPost && <DutyForm file={file} read={laid} postId={dutyPost} onClose={close} />}
        {open?.what === 'visum' && <VisumForm file={file} read={laid} onClose={close} />}
      </Suspense>
    </div>
  )
}

function Duties({ duties }: { readonly duties: HealthRead['duties'] }) {
  const w = useWords(healthWords).duty
  const name = useName()
  if (duties.length === 0) return null
  return (
    <section className="stack-s">
      <h3>{w.title}</h3>
      {duties.map((duty) => (
        <div key={duty.id} className="stack-s">
          <dl className="care-facts">
            <dt>{w.companion}</dt>
            <dd>{name(companionTold.term(duty.companion))}</dd>
            <dt>{w.advised}</dt>
            <dd>{name(reportAdvised.term(duty.advised))}</dd>
            <dt>{w.police}</dt>
            <dd>{name(policeTold.term(duty.police))}</dd>
          </dl>
          {duty.unitName && <p className="small quiet">{w.line(duty.unitName)}</p>}
        </div>
      ))}
    </section>
  )
}

function Visums({ visums, onAdd }: { readonly visums: HealthRead['visums']; readonly onAdd: (() => void) | null }) {
  const w = useWords(healthWords).visum
  const name = useName()
  const { language } = useLanguage()
  return (
    <section className="stack-s">
      <h3>{w.title}</h3>
      <p className="small quiet measure">{w.lead}</p>
      {visums.length > 0 && (
        <ul className="plain-list stack-s">
          {visums.map((one) => (
            <li key={one.id}>
              {name(visumPapers.term(one.paper))} <strong className="care-number">{one.number}</strong>{' '}
              <span className="quiet">{w.line(one.issuer, longDay(one.issuedOn, language))}</span>
            </li>
          ))}
        </ul>
      )}
      {onAdd && (
        <div className="row no-print">
          <Button icon="note" onClick={onAdd}>
            {w.add}
          </Button>
        </div>
      )}
    </section>
  )
}
