/** One person: folded, the name and the posts; open, each letter and everything that can be done. */
import { Button } from '#web/design/Button.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { DayTime } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { agencyWords } from '#web/words/agency.ts'
import { useWords } from '#web/words/words.tsx'
import { firstDayOfLetter, type Held, lastDayOfLetter, type StaffPerson } from './agency.local.ts'
import type { Act } from './Doing.tsx'
import { EntryState } from './EntryState.tsx'
import type { StaffRoad } from './use-staff.ts'

interface Props {
  readonly road: StaffRoad
  readonly person: StaffPerson
  onAct(act: Act): void
}

export function PersonRow({ road, person, onAct }: Props) {
  const w = useWords(agencyWords)
  const { read, caller } = road
  const isMe = person.accountId === caller.accountId
  const manages = read.mayManage && !isMe
  const held = person.letters.flatMap((letter): Held[] => {
    const post = read.posts.find((one) => one.id === letter.postId)
    return post ? [{ person, letter, post }] : []
  })
  const posts = held.map(({ post }) => `${post.title}, ${post.unitName}`).join(' · ') || w.noPost
  return (
    <Disclosure id={`staff-${person.accountId}`} level={3} title={person.displayName} summary={isMe ? `${w.you} · ${posts}` : posts}>
      <div className="stack">
        <p className="small quiet">{person.userName}</p>
        <EntryState person={person} />
        {held.map((one) => (
          <LetterRow key={one.letter.id} held={one} manages={manages} onAct={onAct} />
        ))}
        {manages && (
          <div className="row">
            <Button onClick={() => onAct({ kind: 'letter', asked: { kind: 'appoint', person } })}>{w.verbs.appoint}</Button>
            {person.hasEntered ? (
              <Button icon="key" onClick={() => onAct({ kind: 'recover', person })}>
                {w.verbs.recover}
              </Button>
            ) : (
              <Button icon="key" onClick={() => onAct({ kind: 'renew', person })}>
                {w.verbs.renew}
              </Button>
            )}
            <Button kind="danger" onClick={() => onAct({ kind: 'close', person })}>
              {w.verbs.close}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}

function LetterRow({ held, manages, onAct }: { readonly held: Held; readonly manages: boolean; onAct(act: Act): void }) {
  const w = useWords(agencyWords)
  const { letter, post } = held
  const isAhead = Date.parse(letter.from) > Date.parse(deviceNow().at)
  return (
    <div className="letter-row">
      <p>
        <strong>{post.title}</strong> <span className="quiet">{post.unitName}</span>
      </p>
      <p className="small">
        {isAhead && (
          <>
            {w.from('')} <DayTime day={firstDayOfLetter(letter)} />{' '}
          </>
        )}
        {w.until('')} <DayTime day={lastDayOfLetter(letter)} kind="event" />
        {letter.letter && <span className="quiet"> · {w.letterNumber(letter.letter)}</span>}
      </p>
      {manages && (
        <div className="row">
          {!isAhead && (
            <>
              <Button onClick={() => onAct({ kind: 'letter', asked: { kind: 'rotate', held } })}>{w.verbs.rotate}</Button>
              <Button onClick={() => onAct({ kind: 'letter', asked: { kind: 'extend', held } })}>{w.verbs.extend}</Button>
            </>
          )}
          <Button kind="quiet" onClick={() => onAct({ kind: 'end', held })}>
            {w.verbs.end}
          </Button>
        </div>
      )}
    </div>
  )
}
