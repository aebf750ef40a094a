/** Serah terima: the dossier of one child, read and accepted item by item; or the way to begin one. */
import { Link, useParams } from 'wouter'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { longDay } from '#web/design/time-words.ts'
import { HandoverStart } from '#web/handover/HandoverStart.tsx'
import { HandoverView } from '#web/handover/HandoverView.tsx'
import type { Dossier, HandoverRead, ShownHandover } from '#web/handover/handover.local.ts'
import { type HandoverFile, useDossier } from '#web/handover/use-dossier.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { Bird } from '#web/support-map/Bird.tsx'
import { caseFileWords } from '#web/words/case-file.ts'
import { handoverWords } from '#web/words/handover.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import '#web/case-file/case-file.css'
import '#web/handover/handover.css'

export function HandoverPage() {
  const { id = '' } = useParams()
  const w = useWords(handoverWords)
  const printed = useWords(caseFileWords).printed
  const { language } = useLanguage()
  const { displayName } = useAccount()
  const file = useRead<HandoverFile>(`/api/case-files/${id}`)
  const read = useRead<HandoverRead>(`/api/case-files/${id}/handover`)
  const handover = read.value?.handover
  return (
    <div className="measure-page stack-l handover-page">
      <PageHead
        icon={file.value && <Bird codeName={file.value.codeName} size={40} />}
        over={<Link href={`/anak/${id}`}>{file.value ? <span className="code-name">{file.value.codeName}</span> : w.back}</Link>}
        title={w.title}
        under={handover && w.fromTo(handover.fromName ?? w.gone, handover.toName ?? w.gone)}
        actions={
          handover && (
            <Button icon="printer" onClick={() => print()}>
              {w.print}
            </Button>
          )
        }
      />
      <Loaded read={file}>
        {(known) => (
          <Loaded read={read}>
            {(value) =>
              value.handover && value.dossier ? (
                <Whole file={known} handover={value.handover} dossier={value.dossier} read={value} />
              ) : (
                <HandoverStart file={known} read={value} />
              )
            }
          </Loaded>
        )}
      </Loaded>
      <p className="no-print">
        <Link href={`/anak/${id}`} className={buttonClass('quiet')}>
          {w.back}
        </Link>
      </p>
      <p className="print-mark">
        {w.paper} {printed(displayName, longDay(deviceNow().today, language))}
      </p>
    </div>
  )
}

interface Props {
  readonly file: HandoverFile
  readonly handover: ShownHandover
  readonly dossier: Dossier
  readonly read: HandoverRead
}

function Whole({ file, handover, dossier, read }: Props) {
  const road = useDossier(file, handover, dossier)
  return (
    <>
      <HandoverView road={road} />
      {road.handover.completedAt && <HandoverStart file={file} read={read} brief />}
    </>
  )
}
