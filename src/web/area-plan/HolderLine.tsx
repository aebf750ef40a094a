/** Whose promise it is: the post, and who held it then and who holds it now (S118). */
import { holdingOf } from '#domain/area-plan/holder.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { useWords } from '#web/words/words.tsx'
import { postWords } from './area-names.ts'
import type { AreaPost, ShownCommitment } from './shown.ts'

export function HolderLine({ commitment, posts }: { readonly commitment: ShownCommitment; readonly posts: readonly AreaPost[] }) {
  const w = useWords(areaPlanWords).holder
  const { promisedBy, promisedByName, heldBy, holders, responsiblePostId } = commitment
  const now = holders.find(({ accountId }) => accountId === heldBy)?.name ?? posts.find(({ id }) => id === responsiblePostId)?.holder
  const vacant = holdingOf(commitment) === 'vacant'
  const before = promisedByName ? w.promisedBy(promisedByName) : vacant ? null : w.promisedEmpty
  return (
    <div>
      <p>{postWords(posts, responsiblePostId)}</p>
      <p className="caption">
        {heldBy !== null && heldBy === promisedBy
          ? now && w.same(now)
          : [before, vacant ? w.vacant : now && w.heldBy(now)].filter(Boolean).join('; ')}
      </p>
    </div>
  )
}
