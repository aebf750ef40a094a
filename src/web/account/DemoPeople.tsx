/** The invented people of the demo, by unit, the one to begin with first; one press signs in. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Icon } from '#web/design/Icon.tsx'
import { Loaded, type Loading } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { call } from '#web/offline/transport.ts'
import { accountWords } from '#web/words/account.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { askSignIn, signedIn } from './account-calls.ts'
import { accountProblems } from './PasswordSignIn.tsx'

interface Person {
  readonly accountId: string
  readonly displayName: string
  readonly roleName: { readonly id: string; readonly en: string }
  readonly unitName: string
  readonly note: { readonly id: string; readonly en: string; readonly together?: { readonly id: string; readonly en: string } } | null
}

export function DemoPeople() {
  const w = useWords(accountWords).demo
  const name = useName()
  const sentence = useProblemSentence(accountProblems)
  const people = usePeople()
  const [pressed, setPressed] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function signIn(accountId: string) {
    setPressed(accountId)
    setProblem(null)
    const answer = await askSignIn('/api/demo/sign-in', { accountId })
    if (answer.ok) await signedIn()
    else setProblem(answer.kind)
    setPressed(null)
  }

  return (
    <div className="stack">
      <PageHead title={w.title} under={w.under} />
      {problem && (
        <Notice tone="danger" live>
          {sentence({ kind: problem })}
        </Notice>
      )}
      <Loaded read={people}>
        {(all) => (
          <div className="demo-units">
            {groupsOf(all, ({ note, unitName }) => (note?.together ? name(note.together) : unitName)).map(([unit, members]) => (
              <section key={unit} className="card" aria-label={unit}>
                <h2>{unit}</h2>
                <ul className="plain-list rows">
                  {groupsOf(members, (person) => person.accountId).map(([accountId, posts]) => (
                    <li key={accountId}>
                      <PersonButton posts={posts} busy={pressed === accountId} onPress={() => void signIn(accountId)} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </div>
  )
}

interface PersonProps {
  /** the same person in each post of this unit */
  readonly posts: readonly Person[]
  readonly busy: boolean
  onPress(): void
}

function PersonButton({ posts, busy, onPress }: PersonProps) {
  const w = useWords(accountWords).demo
  const name = useName()
  const [person] = posts
  if (!person) return null
  return (
    <button type="button" className="person" data-account={person.accountId} onClick={onPress} aria-disabled={busy || undefined}>
      <span className="person-words">
        <span className="person-name">{person.displayName}</span>
        <span className="caption">
          {busy
            ? w.waiting
            : `${person.note?.together ? person.unitName : posts.map(({ roleName }) => name(roleName)).join(', ')}.${person.note ? ` ${name(person.note)}` : ''}`}
        </span>
      </span>
      <Icon name="chevron-right" />
    </button>
  )
}

/** A network that has just come back may still refuse the first question: it is asked again until it answers. */
const patience = 2000

function usePeople(): Loading<readonly Person[]> {
  const [read, setRead] = useState<Omit<Loading<readonly Person[]>, 'reload'>>({ value: undefined, state: 'loading', at: null })
  const again = useRef<ReturnType<typeof setTimeout>>(undefined)
  const reload = useCallback(() => {
    clearTimeout(again.current)
    const fails = () => {
      setRead({ value: undefined, state: 'failed', at: null })
      if (navigator.onLine) again.current = setTimeout(reload, patience)
    }
    call('GET', '/api/demo/people')
      .then(({ status, body }) => (status === 200 && Array.isArray(body) ? setRead({ value: body, state: 'fresh', at: null }) : fails()))
      .catch(fails)
  }, [])
  useEffect(() => {
    reload()
    addEventListener('online', reload)
    return () => {
      removeEventListener('online', reload)
      clearTimeout(again.current)
    }
  }, [reload])
  return { ...read, reload }
}

function groupsOf<T>(all: readonly T[], key: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups]
}
