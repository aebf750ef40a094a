/** What a social affairs office sees of a file it accepted: what it gave itself, and nothing of why. */
import { lazy, Suspense, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useWords } from '#web/words/words.tsx'
import { layOwn, type LivelihoodFile, type OwnRead } from './livelihood.local.ts'
import { Aid } from './Savings.tsx'
import './livelihood.css'

const AidForm = lazy(async () => ({ default: (await import('./AidForm.tsx')).AidForm }))

type AidFile = Pick<LivelihoodFile, 'id' | 'codeName'>

export function AidPart({ file }: { readonly file: AidFile }) {
  const read = useRead<OwnRead>(`/api/case-files/${file.id}/livelihood/own`)
  return <Loaded read={read}>{(seen) => (seen.isMine ? <Own file={file} read={seen} /> : null)}</Loaded>
}

function Own({ file, read }: { readonly file: AidFile; readonly read: OwnRead }) {
  const w = useWords(livelihoodWords).own
  const [isAsking, setIsAsking] = useState(false)
  const laid = layOwn(read, usePending(file.id))
  return (
    <section className="stack-s">
      <p className="quiet measure">{w.lead}</p>
      <h3>{w.title}</h3>
      {laid.reports.length === 0 && <p className="measure">{w.none}</p>}
      <ul className="plain-list rows">
        {laid.reports.map((one) => (
          <Aid key={one.id} one={one} />
        ))}
      </ul>
      <div className="row no-print">
        <Button kind={laid.reports.length === 0 ? 'primary' : 'second'} onClick={() => setIsAsking(true)}>
          {w.report}
        </Button>
      </div>
      <Suspense>{isAsking && <AidForm file={file} onClose={() => setIsAsking(false)} />}</Suspense>
    </section>
  )
}
