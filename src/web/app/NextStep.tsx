/** The nearest duty of this child with the one button that does it; the same list as "Hari ini". */
import { Link } from 'wouter'
import { compareDue, type Due } from '#domain/case-file/today.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { dayWords } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import type { LaidMap } from '#web/support-map/support-map.local.ts'
import type { TieRequest } from '#web/support-map/TieForms.tsx'
import { caseFileWords } from '#web/words/case-file.ts'
import { dueVerbs } from '#web/words/due-verbs.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { DueSentence } from './DueSentence.tsx'
import { placeOf } from './due-place.ts'

interface Props {
  readonly map: LaidMap
  /** Left out when the reader may not change the map. */
  readonly onAsk: ((request: TieRequest) => void) | undefined
}

export function NextStep({ map, onAsk }: Props) {
  const w = useWords(caseFileWords).head
  const verbs = useWords(dueVerbs)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const { value } = useRead<{ readonly due: readonly Due[] }>('/api/today')
  if (!value) return null
  const next = value.due.filter((one) => one.caseFileId === map.id).sort(compareDue)[0]
  if (!next) return <p className="small quiet">{w.noNext}</p>
  const tie = map.ties.find((one) => one.id === next.id)
  return (
    <>
      <div className="case-next-words">
        <p className="caption">{w.next(dayWords(next.dueOn, today, language, 'deadline'))}</p>
        <p>
          <strong>
            <DueSentence due={next} />
          </strong>
        </p>
      </div>
      {tie && onAsk && (next.kind === 'confirm-tie' || next.kind === 'replace-tie') ? (
        <Button
          kind="primary"
          onClick={() => onAsk(next.kind === 'confirm-tie' ? { kind: 'confirm', tie } : { kind: 'record', like: tie })}
        >
          {verbs[next.kind]}
        </Button>
      ) : (
        <Link href={placeOf(next)} className={`${buttonClass('primary')} no-print`}>
          {verbs[next.kind]}
        </Link>
      )}
    </>
  )
}
