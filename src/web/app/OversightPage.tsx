/** Pengawasan: for the data protection officer. Staff, figures, file numbers and seals; never what a file says. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount } from '#web/offline/session.ts'
import { Alarms } from '#web/oversight/Alarms.tsx'
import { layOutcomes, type Oversight } from '#web/oversight/oversight.local.ts'
import { Seals } from '#web/oversight/Seals.tsx'
import { oversightWords } from '#web/words/oversight.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/oversight/oversight.css'

export function OversightPage() {
  const w = useWords(oversightWords).page
  const { displayName } = useAccount()
  const read = useRead<Oversight>('/api/oversight')
  const outbox = useOutbox()
  return (
    <div className="stack-l measure-page">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>
        {(oversight) => (
          <>
            <Alarms alarms={layOutcomes(oversight.alarms, outbox, displayName)} />
            <Seals oversight={oversight} />
          </>
        )}
      </Loaded>
    </div>
  )
}
