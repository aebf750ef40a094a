/** "Hukum & pelindungan" of one child: the road and the protection, the limits, who goes along, money, numbers and rights; an institution sees its own rows. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import type { RecordStep } from '#domain/legal/record-step.ts'
import { legalRoles } from '#domain/legal/stages.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { legalWords } from '#web/words/legal.ts'
import { useWords } from '#web/words/words.tsx'
import { Along } from './Along.tsx'
import type { AlongRow, DutyRow, LegalFile, LegalRead, RightRow } from './legal.local.ts'
import { layLegal } from './legal.local.ts'
import { Limits } from './Limits.tsx'
import { Money } from './Money.tsx'
import { Numbers } from './Numbers.tsx'
import { Rights } from './Rights.tsx'
import { Road } from './Road.tsx'
import './legal.css'

const LegalForms = lazy(async () => ({ default: (await import('./LegalForms.tsx')).LegalForms }))

/** What is asked to be recorded; a form opens for it. */
export type Asked =
  | { readonly form: 'step'; readonly stage?: RecordStep['stage'] }
  | { readonly form: 'duty' | 'money' | 'number' }
  | { readonly form: 'settle'; readonly duty: DutyRow }
  | { readonly form: 'along'; readonly along: AlongRow | null }
  | { readonly form: 'right'; readonly right: RightRow }
  | { readonly form: 'strike'; readonly list: 'step' | 'money' | 'reference'; readonly lineId: string }

export interface PartProps {
  readonly file: LegalFile
  readonly read: LegalRead
  onAsk(asked: Asked): void
}

export function LegalSection({ file }: { readonly file: LegalFile }) {
  const read = useRead<LegalRead>(`/api/case-files/${file.id}/legal`)
  return <Loaded read={read}>{(seen) => <Body file={file} seen={seen} />}</Loaded>
}

function Body({ file, seen }: { readonly file: LegalFile; readonly seen: LegalRead }) {
  const w = useWords(legalWords)
  const [asked, setAsked] = useState<Asked | null>(null)
  const read = layLegal(seen, usePending(file.id))
  const isTeam = read.recorder?.isTeam ?? may('legal.keep-right', file.standings)
  if (!isTeam && !(legalRoles as readonly string[]).includes(read.recorder?.role ?? '')) return <p className="quiet">{w.noPart}</p>
  const part = { file, read, onAsk: setAsked }
  return (
    <div className="stack-l legal">
      <p className="small quiet measure">{isTeam ? w.lead : w.own}</p>
      <Road {...part} />
      {isTeam && <Limits {...part} />}
      <Along {...part} />
      <Money {...part} />
      <Numbers {...part} />
      {isTeam && <Rights {...part} />}
      <Suspense>{asked && <LegalForms file={file} read={read} asked={asked} onClose={() => setAsked(null)} />}</Suspense>
    </div>
  )
}
