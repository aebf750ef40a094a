/** Staff on one page: what ends soon, what is empty, who waits, then everybody. */
import { useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { agencyWords } from '#web/words/agency.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { endingSoon, firstDayOfLetter, lastDayOfLetter, type StaffPerson, type StaffRead, vacant, waiting } from './agency.local.ts'
import { CodeSlip, type Slip } from './CodeSlip.tsx'
import { type Act, Doing } from './Doing.tsx'
import { EntryState } from './EntryState.tsx'
import { PersonRow } from './PersonRow.tsx'
import { type StaffRoad, useStaff } from './use-staff.ts'
import './agency.css'

interface Props {
  readonly read: StaffRead
  /** opening an account begins at the head of the page */
  readonly opening: boolean
  onOpened(): void
}

export function StaffBoard({ read, opening, onOpened }: Props) {
  const w = useWords(agencyWords)
  const road = useStaff(read)
  const [chosen, setAct] = useState<Act | null>(null)
  const [slip, setSlip] = useState<Slip | null>(null)
  const [sought, setSought] = useState('')
  const act: Act | null = opening ? { kind: 'open' } : chosen
  const close = () => {
    setAct(null)
    onOpened()
  }
  const there = read.people.filter((person) => !person.closedAt)
  const gone = read.people.filter((person) => person.closedAt)
  const found = there.filter((person) => fits(person, read, sought))
  return (
    <div className="stack-l">
      {read.mayManage && <Soon road={road} onAct={setAct} />}
      {read.mayManage && <Vacant road={road} onAct={setAct} />}
      <Waiting road={road} onAct={setAct} />
      <section className="stack-s" aria-labelledby="staff-all">
        <h2 id="staff-all">{w.all}</h2>
        <TextInput label={w.find} type="search" required value={sought} onChange={(next) => setSought(next ?? '')} />
        {found.length === 0 && <p className="quiet">{w.findNone}</p>}
        <div className="staff-people">
          {found.map((person) => (
            <PersonRow key={person.accountId} road={road} person={person} onAct={setAct} />
          ))}
        </div>
      </section>
      {gone.length > 0 && <Gone people={gone} />}
      {act && !slip && <Doing key={act.kind} road={road} act={act} onClose={close} onCode={setSlip} />}
      {slip && (
        <CodeSlip
          slip={slip}
          onClose={() => {
            setSlip(null)
            close()
          }}
        />
      )}
    </div>
  )
}

interface Part {
  readonly road: StaffRoad
  onAct(act: Act): void
}

function Soon({ road, onAct }: Part) {
  const w = useWords(agencyWords)
  const soon = endingSoon(road.read, deviceNow())
  return (
    <section className="stack-s" aria-labelledby="staff-soon">
      <h2 id="staff-soon">{w.soon}</h2>
      {soon.length === 0 && <p className="quiet">{w.soonNone}</p>}
      <ul className="plain-list rows">
        {soon.map((held) => (
          <li key={held.letter.id} className="staff-row">
            <div>
              <p>
                <strong>{held.person.displayName}</strong> · {held.post.title}
              </p>
              <p className="small quiet">
                {held.post.unitName} · {w.until('')} <DayTime day={lastDayOfLetter(held.letter)} kind="event" />
              </p>
            </div>
            {held.person.accountId !== road.caller.accountId && (
              <div className="row">
                <Button kind="primary" onClick={() => onAct({ kind: 'letter', asked: { kind: 'extend', held } })}>
                  {w.verbs.extend}
                </Button>
                <Button onClick={() => onAct({ kind: 'letter', asked: { kind: 'rotate', held } })}>{w.verbs.rotate}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Vacant({ road, onAct }: Part) {
  const w = useWords(agencyWords)
  const { language } = useLanguage()
  const now = deviceNow()
  const empty = vacant(road.read, now)
  const nameOf = (accountId: string) => road.read.people.find((one) => one.accountId === accountId)?.displayName ?? ''
  return (
    <section className="stack-s" aria-labelledby="staff-vacant">
      <h2 id="staff-vacant">{w.vacant}</h2>
      {empty.length === 0 && <p className="quiet">{w.vacantNone}</p>}
      <ul className="plain-list rows">
        {empty.map(({ post, next }) => (
          <li key={post.id} className="staff-row">
            <div>
              <p>
                <strong>{post.title}</strong>
              </p>
              <p className="small quiet">
                {post.unitName}
                {next && ` · ${w.vacantNext(nameOf(next.accountId), shortDay(firstDayOfLetter(next), now.today, language))}`}
              </p>
            </div>
            {!next && <Button onClick={() => onAct({ kind: 'letter', asked: { kind: 'appoint', post } })}>{w.verbs.appoint}</Button>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Waiting({ road, onAct }: Part) {
  const w = useWords(agencyWords)
  const people = waiting(road.read, deviceNow())
  if (people.length === 0) return null
  const { accountId: me } = road.caller
  return (
    <section className="stack-s" aria-labelledby="staff-waiting">
      <h2 id="staff-waiting">{w.waiting}</h2>
      <ul className="plain-list rows">
        {people.map((person) => {
          const { entry } = person
          const mayConfirm = entry && !entry.isConfirmed && entry.startedBy !== me && person.accountId !== me
          return (
            <li key={person.accountId} className="staff-row">
              <div>
                <p>
                  <strong>{person.displayName}</strong>
                </p>
                <EntryState person={person} />
              </div>
              {mayConfirm && (
                <Button kind="primary" onClick={() => onAct({ kind: 'confirm', person })}>
                  {w.verbs.confirm}
                </Button>
              )}
              {road.read.mayManage && !person.hasEntered && (
                <Button onClick={() => onAct({ kind: 'renew', person })}>{w.verbs.renew}</Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Gone({ people }: { readonly people: readonly StaffPerson[] }) {
  const w = useWords(agencyWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <Disclosure id="staff-closed" title={w.closed}>
      <ul className="plain-list rows">
        {people.map((person) => (
          <li key={person.accountId}>
            {person.displayName}{' '}
            <span className="quiet">{w.closedOn(shortDay(dayOf(person.closedAt ?? person.accountId), today, language))}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const fits = (person: StaffPerson, read: StaffRead, sought: string): boolean => {
  const places = person.letters.map((letter) => read.posts.find((post) => post.id === letter.postId))
  const text = [person.displayName, person.userName, ...places.flatMap((post) => (post ? [post.title, post.unitName] : []))]
  return text.join(' ').toLowerCase().includes(sought.trim().toLowerCase())
}
