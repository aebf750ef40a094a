/** "Penghidupan": how the family lives, and what the child learns and earns. A social affairs office sees its own part alone. */
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Activities } from './Activities.tsx'
import { AidPart } from './AidPart.tsx'
import { Aids, Savings } from './Savings.tsx'
import { FamilyPlan } from './FamilyPlan.tsx'
import { Funds } from './Funds.tsx'
import { layLivelihood, type LivelihoodFile, type LivelihoodRead } from './livelihood.local.ts'
import { Sessions } from './Sessions.tsx'
import { Steps } from './Steps.tsx'
import './livelihood.css'

export function LivelihoodSection({ file }: { readonly file: LivelihoodFile }) {
  return may('livelihood.read', file.standings) ? <OfCircle file={file} /> : <AidPart file={file} />
}

function OfCircle({ file }: { readonly file: LivelihoodFile }) {
  const read = useRead<LivelihoodRead>(`/api/case-files/${file.id}/livelihood`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

export interface PartProps {
  readonly file: LivelihoodFile
  readonly read: LivelihoodRead
  readonly isOpen: boolean
}

function Body({ file, read }: { readonly file: LivelihoodFile; readonly read: LivelihoodRead }) {
  const laid = layLivelihood(read, usePending(file.id))
  const part = { file, read: laid, isOpen: file.state !== 'ST15' }
  return (
    <div className="stack-l">
      <FamilyPlan {...part} />
      <Steps {...part} />
      <Funds {...part} />
      <Aids aids={laid.aids} />
      <Sessions {...part} />
      <Activities {...part} />
      <Savings {...part} />
    </div>
  )
}

/** The child's words, or why there are none. */
export function Heard({ one }: { readonly one: { readonly statement: string | null; readonly missingReason: string | null } }) {
  const w = useWords(livelihoodWords)
  const name = useName()
  const missing = viewMissingReasons.terms.find((term) => term.code === one.missingReason)
  return one.statement ? (
    <blockquote className="own-words">“{one.statement}”</blockquote>
  ) : (
    <p className="small quiet">{w.noView(missing ? name(missing).toLowerCase() : '')}</p>
  )
}
