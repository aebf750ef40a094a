/** /suara-anak: what children say of being accompanied, one child after the other, in the order of what waits; never a ranking of workers. */
import { Link } from 'wouter'
import { pageSize } from '#domain/kernel/page.ts'
import type { Faces } from '#domain/child-voice/voice.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useWords } from '#web/words/words.tsx'
import { FacesOverTime } from './FacesOverTime.tsx'
import type { Said } from './VoiceSection.tsx'
import './child-voice.css'

export interface VoiceLine {
  readonly id: string
  readonly caseFileId: string
  readonly codeName: string
  readonly givenOn: string
  readonly dueOn: string
  readonly about: Said | null
  readonly worker: Said | null
  readonly answers: Faces
  readonly hasWords: boolean
  readonly isTalked: boolean
}

export function VoiceList({ lines }: { readonly lines: readonly VoiceLine[] }) {
  const w = useWords(childVoiceWords).list
  const byChild = [...new Set(lines.map(({ caseFileId }) => caseFileId))].map((id) => lines.filter(({ caseFileId }) => caseFileId === id))
  const waits = (rounds: readonly VoiceLine[]) => rounds.filter(({ isTalked }) => !isTalked)
  const dueOf = (rounds: readonly VoiceLine[]) =>
    waits(rounds)
      .map(({ dueOn }) => dueOn)
      .toSorted()[0] ?? '9999'
  if (lines.length === 0) return <Empty title={w.none} />
  return (
    <div className="stack">
      {byChild
        .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)) || (a[0]?.codeName ?? '').localeCompare(b[0]?.codeName ?? ''))
        .map((rounds) => {
          const [newest] = rounds
          if (!newest) return null
          const waiting = waits(rounds).length
          return (
            <Card key={newest.caseFileId} as="section" title={newest.codeName}>
              <p className="voice-heads small">
                {newest.worker && <span>{newest.worker.name ?? newest.worker.title}</span>}
                <span className="quiet">{w.times(rounds.length)}</span>
                <span className="quiet">{waiting > 0 ? w.waiting(waiting) : w.allTalked}</span>
                {rounds.some(({ hasWords, isTalked }) => hasWords && !isTalked) && <Tag>{w.hasWords}</Tag>}
              </p>
              <FacesOverTime rounds={rounds} />
              <div className="row">
                <Link href={`/anak/${newest.caseFileId}#suara-anak`} className={buttonClass(waiting > 0 ? 'primary' : 'second')}>
                  {w.open}
                </Link>
              </div>
            </Card>
          )
        })}
      {lines.length >= pageSize.voices && <p className="small quiet">{w.cut}</p>}
    </div>
  )
}
