/** "Kualifikasi tim": what my people are able to do, and what waits for my word. */
import { Link } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount } from '#web/offline/session.ts'
import { Register } from '#web/training/Register.tsx'
import { type Colleague, layAnswers } from '#web/training/training.local.ts'
import { trainingWords } from '#web/words/training.ts'
import { useWords } from '#web/words/words.tsx'

export function QualificationsPage() {
  const w = useWords(trainingWords).register
  const { displayName } = useAccount()
  const read = useRead<readonly Colleague[]>('/api/training/register')
  const items = useOutbox()
  const people = read.value && layAnswers(read.value, items, displayName)
  return (
    <div className="stack-l">
      <PageHead
        title={w.title}
        over={people && w.over(people.length)}
        under={w.under}
        actions={
          <Link href="/pelatihan" className={buttonClass('second')}>
            {w.courses}
          </Link>
        }
      />
      <Loaded read={read}>
        {() => people && (people.length === 0 ? <Empty title={w.empty}>{w.emptyBody}</Empty> : <Register people={people} />)}
      </Loaded>
    </div>
  )
}
