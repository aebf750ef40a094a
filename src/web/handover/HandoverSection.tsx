/** On the case file: whether a hand-over is open, how far it is, and the way to its dossier. */
import { Link } from 'wouter'
import { completenessOf } from '#domain/handover/handover.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { handoverWords } from '#web/words/handover.ts'
import { useWords } from '#web/words/words.tsx'
import { HandoverStart } from './HandoverStart.tsx'
import type { Dossier, HandoverRead, ShownHandover } from './handover.local.ts'
import { type HandoverFile, useDossier } from './use-dossier.ts'
import './handover.css'

export function HandoverSection({ file }: { readonly file: HandoverFile }) {
  const read = useRead<HandoverRead>(`/api/case-files/${file.id}/handover`)
  return (
    <Loaded read={read}>
      {(value) =>
        value.handover && value.dossier ? (
          <Open file={file} handover={value.handover} dossier={value.dossier} />
        ) : (
          <HandoverStart file={file} read={value} brief />
        )
      }
    </Loaded>
  )
}

function Open({ file, handover, dossier }: { readonly file: HandoverFile; readonly handover: ShownHandover; readonly dossier: Dossier }) {
  const w = useWords(handoverWords)
  const road = useDossier(file, handover, dossier)
  const { accepted, total } = completenessOf(road.handover)
  return (
    <div className="stack-s">
      <p>
        <strong>{w.section.line(handover.fromName ?? w.gone, handover.toName ?? w.gone)}</strong>
      </p>
      <p>{w.progress(accepted, total)}</p>
      <div className="row no-print">
        <Link href={`/anak/${file.id}/serah-terima`} className={buttonClass(handover.completedAt ? 'second' : 'primary')}>
          {w.open}
        </Link>
      </div>
    </div>
  )
}
