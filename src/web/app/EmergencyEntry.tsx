/** The way to opening in an emergency, shown to those whose duty may need it. */
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { type Standing, standingsOfRole } from '#domain/access/standing.ts'
import type { Role } from '#domain/access/role.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { useAccount } from '#web/offline/session.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { useWords } from '#web/words/words.tsx'

interface Props {
  /** With a sentence about when it is meant. */
  readonly explained?: boolean
  onGo?(): void
}

export function EmergencyEntry({ explained = false, onGo }: Props) {
  const w = useWords(breakGlassWords)
  const { posts } = useAccount()
  const duties: readonly Standing[] = posts.flatMap((post) => standingsOfRole[post.role as Role] ?? [])
  if (!may('grant.open-in-emergency', duties)) return null
  return (
    <div className="stack-s no-print">
      <Link href="/darurat" className={buttonClass('quiet')} {...(onGo ? { onClick: onGo } : {})}>
        {w.entry}
      </Link>
      {explained && <p className="caption">{w.entryHint}</p>}
    </div>
  )
}
