/** One's own page: how I am, which nobody else reads, and the talks with my supervisor. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount } from '#web/offline/session.ts'
import { OwnTalks, type OwnRead } from '#web/supervision/OwnTalks.tsx'
import { hasAskedHere } from '#web/supervision/supervision.local.ts'
import { Wellbeing, type WellbeingEntry } from '#web/supervision/Wellbeing.tsx'
import { wellbeingWords } from '#web/words/wellbeing.ts'
import { useWords } from '#web/words/words.tsx'

export function WellbeingPage() {
  const w = useWords(wellbeingWords).own
  const { displayName } = useAccount()
  const own = useRead<OwnRead>('/api/supervision/own')
  const entries = useRead<readonly WellbeingEntry[]>('/api/supervision/wellbeing')
  const items = useOutbox()
  const post = own.value?.posts.find(({ supervisor }) => supervisor !== null)
  return (
    <div className="stack-l measure-page">
      <PageHead title={w.title} over={displayName} />
      <Loaded read={entries}>
        {(list) => (
          <Wellbeing
            entries={list}
            post={post}
            hasAsked={post !== undefined && (post.askedAt !== null || hasAskedHere(items, post.postId))}
          />
        )}
      </Loaded>
      <Loaded read={own}>{(read) => <OwnTalks own={read} />}</Loaded>
    </div>
  )
}
