/** An address that leads nowhere. */
import { Link } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'

export function NotFound() {
  const w = useWords(appWords).notFound
  return (
    <div className="stack">
      <PageHead title={w.title} />
      <p className="measure">{w.body}</p>
      <p>
        <Link href="/" className={buttonClass('second')}>
          {w.back}
        </Link>
      </p>
    </div>
  )
}
