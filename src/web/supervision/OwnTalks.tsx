/** Who supervises me, asking for a talk, and the talks I was at. */
import { askForTalk, type AskForTalkProblem } from '#domain/supervision/ask-for-talk.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { newId } from '#web/offline/new-id.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/supervision-problems.ts'
import { wellbeingWords } from '#web/words/wellbeing.ts'
import { useWords } from '#web/words/words.tsx'
import { hasAskedHere, laySessions, type Talk } from './supervision.local.ts'
import { TalkPages } from './TalkPages.tsx'

problemWords.id satisfies Covers<AskForTalkProblem>

export interface OwnPost {
  readonly postId: string
  readonly title: string
  readonly supervisorTitle: string
  readonly supervisor: string | null
  readonly askedAt: string | null
}
export interface OwnRead {
  readonly sessions: readonly Talk[]
  readonly posts: readonly OwnPost[]
}

export function OwnTalks({ own }: { readonly own: OwnRead }) {
  const w = useWords(wellbeingWords).own
  const items = useOutbox()
  const lay = (talks: readonly Talk[]) =>
    laySessions(
      talks,
      items.filter(({ name }) => name === 'supervision.close-point'),
      undefined,
      ''
    )
  return (
    <section className="stack" aria-labelledby="own-talks">
      <h2 id="own-talks">{w.talks}</h2>
      {own.posts.length === 0 && <p className="quiet">{w.noSupervisor}</p>}
      {own.posts.map((post) => (
        <Asking key={post.postId} post={post} hasAsked={post.askedAt !== null || hasAskedHere(items, post.postId)} />
      ))}
      {own.sessions.length === 0 ? <p className="small quiet">{w.noTalks}</p> : <p className="small quiet">{w.readBy}</p>}
      <TalkPages told={own.sessions} address="/api/supervision/own" rowsOf={sessionsOf} lay={lay} as="worker" />
    </section>
  )
}

const sessionsOf = ({ sessions }: OwnRead): readonly Talk[] => sessions

export function Asking({ post, hasAsked }: { readonly post: OwnPost; readonly hasAsked: boolean }) {
  const w = useWords(wellbeingWords).own
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const ask = () =>
    void sending(
      askForTalk,
      { requestId: newId(), postId: post.postId },
      { state: { supervisorPostId: post.postId, isHeld: post.supervisor !== null, hasAsked }, subjectLabel: post.supervisorTitle }
    )
  return (
    <div className="stack-s">
      <p>{w.supervisor(post.supervisor ?? w.vacant, post.supervisorTitle)}</p>
      {hasAsked ? (
        <Notice icon="check" live>
          {w.asked}
        </Notice>
      ) : (
        post.supervisor && (
          <>
            <p className="small quiet measure">{w.askHint}</p>
            {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
            <p>
              <Button icon="chat" onClick={ask}>
                {w.ask}
              </Button>
            </p>
          </>
        )
      )}
    </div>
  )
}
