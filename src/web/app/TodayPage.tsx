/** Hari ini: left my children, right one list of what is due, most urgent first, each row with the one button that does it. */
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { states } from '#domain/case-file/state.ts'
import { type Due, sortDue } from '#domain/case-file/today.ts'
import { dayOf, daysBetween } from '#domain/kernel/date.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { longDay } from '#web/design/time-words.ts'
import { useAsked, usePointers } from '#web/grant/use-pointers.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { MatchingTasks } from '#web/matching/MatchingTasks.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { CircleThumbnail } from '#web/support-map/CircleThumbnail.tsx'
import { dueWords } from '#web/words/due.ts'
import { todayWords } from '#web/words/today.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { DueRow } from './DueRow.tsx'
import { leadsOnly, receivesOnly } from './nav.ts'
import { OutboxNotice } from './OutboxNotice.tsx'
import { type Child, circleOf, type TodayRead } from './my-children.ts'
import '#web/support-map/support-map.css'
import './today.css'

// Fetched by whoever stands at the edge of another's file: most stand at none.
const PointerLists = lazy(async () => ({ default: (await import('#web/grant/PointerLists.tsx')).PointerLists }))

export function TodayPage() {
  const w = useWords(todayWords)
  const { language } = useLanguage()
  const account = useAccount()
  const { displayName } = account
  const receives = receivesOnly(account)
  const read = useRead<TodayRead>('/api/today')
  const now = deviceNow()
  const part = partOfDay(new Date(now.at).getHours())
  const sorted = sortDue(read.value?.due ?? [], now)
  const asked = useAsked()
  const count = sorted.today.length + asked
  const waiting = count === 0 ? w.nothing : w.waiting(w.numbers[count] ?? String(count))
  return (
    <div className="today">
      <PageHead
        over={longDay(now.today, language)}
        title={`${w.greeting(w.parts[part], displayName.split(' ')[0] ?? displayName)} ${read.value ? waiting : ''}`}
      />
      <Loaded read={read}>
        {({ children, total }) => (
          <div className="today-columns">
            <section className="today-due">
              <OutboxNotice />
              <Pointers only="asked" />
              <DueList title={w.today} due={sorted.today} near />
              <MatchingTasks />
              <DueList title={w.week} due={sorted.week} />
              {sorted.later.length > 0 && (
                <Disclosure id="today-later" title={w.later(sorted.later.length)}>
                  <ul className="plain-list today-list">
                    {sorted.later.map((due) => (
                      <DueRow key={`${due.kind} ${due.id}`} due={due} />
                    ))}
                  </ul>
                </Disclosure>
              )}
              {count + sorted.week.length + sorted.later.length === 0 && (
                <Empty
                  title={w.emptyTitle}
                  action={
                    receives ? null : (
                      <Link href="/laporan/baru" className={buttonClass('primary')}>
                        {w.newReport}
                      </Link>
                    )
                  }
                >
                  {receives ? w.emptyReceived : w.empty}
                </Empty>
              )}
            </section>
            {!((leadsOnly(account) || receives) && children.length === 0) && (
              <MyChildren list={children} total={total} due={[...sorted.today, ...sorted.week, ...sorted.later]} />
            )}
          </div>
        )}
      </Loaded>
    </div>
  )
}

function DueList({ title, due, near = false }: { readonly title: string; readonly due: readonly Due[]; readonly near?: boolean }) {
  if (due.length === 0) return null
  return (
    <>
      <h2 className="small quiet">{title}</h2>
      <ul className="plain-list today-list">
        {due.map((one) => (
          <DueRow key={`${one.kind} ${one.id}`} due={one} near={near} />
        ))}
      </ul>
    </>
  )
}

interface MyChildrenProps {
  readonly list: readonly Child[]
  readonly total: number
  readonly due: readonly Due[]
}

function MyChildren({ list, total, due }: MyChildrenProps) {
  const w = useWords(todayWords)
  const sentences = useWords(dueWords)
  const nameOf = useName()
  const now = deviceNow()
  const mine = list.filter((child) => child.mine)
  const shown = mine.length > 0 ? mine : list
  const stateOf = (child: Child) => w.dayOfState(nameOf(states.term(child.state)), daysBetween(dayOf(child.stateSince), now.today) + 1)
  const nextOf = (child: Child) => {
    const next = due.find((one) => one.caseFileId === child.id)
    return next ? w.next(lowered(sentences[next.kind])) : w.noNext
  }
  return (
    <section className="today-children">
      <div className="today-children-head">
        <h2>{mine.length > 0 ? w.myChildren : w.teamChildren}</h2>
        <span className="small quiet">{mine.length > 0 ? w.childCount(mine.length) : w.teamCount(total)}</span>
      </div>
      {shown.length === 0 && <p className="quiet">{w.noChildren}</p>}
      <ul className="plain-list rows">
        {shown.map((child) => (
          <li key={child.id}>
            <Link href={`/anak/${child.id}`} className="child-row">
              <CircleThumbnail map={circleOf(child, now.today)} size={64} />
              <span>
                <strong className="code-name">{child.codeName}</strong>
                <span className="small">{stateOf(child)}</span>
                <span className="small quiet">{nextOf(child)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {mine.length === 0 && total > list.length && <Link href="/anak">{w.otherChildren(total - list.length)}</Link>}
      <Pointers only="held" />
    </section>
  )
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

/** As people in Indonesia greet: pagi until 11, siang until 15, sore until 18. */
const partOfDay = (hour: number): 'morning' | 'noon' | 'afternoon' | 'evening' =>
  hour >= 4 && hour < 11 ? 'morning' : hour >= 11 && hour < 15 ? 'noon' : hour >= 15 && hour < 18 ? 'afternoon' : 'evening'

function Pointers({ only }: { readonly only: 'asked' | 'held' }) {
  return usePointers().length > 0 ? (
    <Suspense>
      <PointerLists only={only} />
    </Suspense>
  ) : null
}
