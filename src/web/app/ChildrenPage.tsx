/** Anak: every child I may see, the most urgent first, each with its small circle, one line, and the next step. */
import { useState } from 'react'
import { Link } from 'wouter'
import { states } from '#domain/case-file/state.ts'
import { compareDue, type Due } from '#domain/case-file/today.ts'
import { risks } from '#domain/intake/danger.ts'
import { dayOf, daysBetween } from '#domain/kernel/date.ts'
import { scoreSupportMap } from '#domain/support-map/score.ts'
import { riskShapes } from '#web/case-file/CaseHead.tsx'
import { useOwnFiles } from '#web/offline/own-files.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { dayWords } from '#web/design/time-words.ts'
import { PointerLists } from '#web/grant/PointerLists.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { CircleMiddle } from '#web/support-map/CircleMiddle.tsx'
import { CircleThumbnail } from '#web/support-map/CircleThumbnail.tsx'
import { countedMap } from '#web/support-map/circle-map.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { todayWords } from '#web/words/today.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { DueSentence } from './DueSentence.tsx'
import { EmergencyEntry } from './EmergencyEntry.tsx'
import { FoundFiles } from './FoundFiles.tsx'
import { type Child, circleOf, type TodayRead } from './my-children.ts'
import '#web/case-file/case-file.css'
import './today.css'

export function ChildrenPage() {
  const w = useWords(caseFileWords).list
  const read = useRead<TodayRead>('/api/today')
  const [sought, setSought] = useState('')
  const own = useOwnFiles(sought)
  return (
    <div className="measure-page stack">
      <PageHead
        title={w.title}
        under={read.value && read.value.children.length > 0 ? w.under(read.value.total) : undefined}
        actions={
          <div className="row">
            <Link href="/serah-terima" className={buttonClass('second')}>
              {w.handovers}
            </Link>
            <Link href="/pindah" className={buttonClass('second')}>
              {w.transfers}
            </Link>
          </div>
        }
      />
      <PointerLists />
      <Loaded read={read}>
        {({ children, due, total }) => {
          if (children.length === 0) return <Empty title={w.empty}>{w.emptyBody}</Empty>
          const found = children.filter((child) => child.codeName.toLowerCase().includes(sought.trim().toLowerCase()))
          const others = sought.trim() ? own.found.filter((file) => !children.some((child) => child.id === file.id)) : []
          const rest = total - children.length
          return (
            <>
              {total > 8 && (
                <TextInput label={w.search} type="search" required value={sought} onChange={(value) => setSought(value ?? '')} />
              )}
              {found.length + others.length === 0 && (
                <p className="quiet" role="status">
                  {own.isSearching ? w.searching : w.none}
                </p>
              )}
              <Group title={w.mine} list={found.filter((child) => child.mine)} due={due} />
              {others.length > 0 && <FoundFiles files={others} />}
              <Field title={w.others} list={found.filter((child) => !child.mine)} />
              {rest > 0 && !sought.trim() && <p className="quiet">{w.notDrawn(rest)}</p>}
            </>
          )
        }}
      </Loaded>
      <EmergencyEntry explained />
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly list: readonly Child[]
  readonly due: readonly Due[]
}

function Group({ title, list, due }: GroupProps) {
  if (list.length === 0) return null
  const urgency = (child: Child) => due.filter((one) => one.caseFileId === child.id).sort(compareDue)[0]
  const sorted = [...list].sort((a, b) => {
    const [x, y] = [urgency(a), urgency(b)]
    return x && y ? compareDue(x, y) : x ? -1 : y ? 1 : a.codeName < b.codeName ? -1 : 1
  })
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list rows">
        {sorted.map((child) => (
          <li key={child.id}>
            <Row child={child} next={urgency(child)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A team's children as a field of circles, the thinnest first: talking points, not a ranking. */
function Field({ title, list }: { readonly title: string; readonly list: readonly Child[] }) {
  const name = useName()
  const { today } = deviceNow()
  if (list.length === 0) return null
  const coverage = (child: Child) => scoreSupportMap(countedMap(circleOf(child, today))).coverage ?? 0
  const sorted = [...list].sort((a, b) => coverage(a) - coverage(b) || (a.codeName < b.codeName ? -1 : 1))
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list child-field">
        {sorted.map((child) => (
          <li key={child.id}>
            <Link href={`/anak/${child.id}`} className="child-field-one">
              <CircleMiddle map={circleOf(child, today)} />
              <strong className="code-name">{child.codeName}</strong>
              <span className="small">{name(states.term(child.state))}</span>
              <span className="small quiet">{name(risks.term(child.risk))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ child, next }: { readonly child: Child; readonly next: Due | undefined }) {
  const w = useWords(caseFileWords).head
  const { noNext } = useWords(todayWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <Link href={`/anak/${child.id}`} className="child-list-row">
      <CircleThumbnail map={circleOf(child, today)} size={64} />
      <span className="child-list-words">
        <strong className="code-name">{child.codeName}</strong>
        <span className="case-facts">
          <span>{w.dayOf(name(states.term(child.state)), daysBetween(dayOf(child.stateSince), today) + 1)}</span>
          <span className={child.risk === 'RK3' ? 'case-fact case-danger' : 'case-fact'}>
            <Icon name={riskShapes[child.risk]} size={16} />
            {w.risk} {name(risks.term(child.risk)).toLowerCase()}
          </span>
        </span>
        <span className="small quiet">
          {next ? (
            <>
              <DueSentence due={next} />
              {` · ${dayWords(next.dueOn, today, language, 'deadline')}`}
            </>
          ) : (
            noNext
          )}
        </span>
      </span>
      <Icon name="chevron-right" />
    </Link>
  )
}
