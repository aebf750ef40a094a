/** "Kata anak" on the case file: the child's own words, writing them down, and writing down that it wants somebody else. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import type { TextFlag } from '#domain/child-voice/voice.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { ChildWords } from './VoiceSection.tsx'

const StatementForm = lazy(async () => ({ default: (await import('./StatementForm.tsx')).StatementForm }))
const WishForm = lazy(async () => ({ default: (await import('./WishForm.tsx')).WishForm }))

interface Statement {
  readonly id: string
  readonly saidOn: string
  readonly way: 'sheet' | 'slip' | 'staff'
  readonly words: string
  readonly flags: readonly TextFlag[]
  readonly writtenBy: string | null
}
interface Told {
  readonly statementId: string
  readonly saidOn: string
  readonly words: string
}

export function StatementsSection({ file }: { readonly file: { readonly id: string; readonly codeName: string } }) {
  const words = useWords(childVoiceWords)
  const w = words.statements
  const { language } = useLanguage()
  const { today } = deviceNow()
  const read = useRead<readonly Statement[]>(`/api/case-files/${file.id}/statements`)
  const pending = usePending(file.id, 'child-voice.record-statement')
  const [opened, setOpened] = useState<'statement' | 'wish' | 'wish-sent' | null>(null)
  const close = () => setOpened(null)
  return (
    <Loaded read={read}>
      {(statements) => {
        const onDevice = pending.filter(({ input }) => !statements.some(({ id }) => id === (input as Told).statementId))
        return (
          <div className="stack">
            {statements.length + onDevice.length === 0 ? <p className="quiet">{w.none}</p> : <p className="small quiet">{w.intro}</p>}
            <ul className="plain-list rows">
              {onDevice.map((item) => (
                <li key={item.id} className="voice-row">
                  <p className="voice-heads">
                    <strong>{shortDay((item.input as Told).saidOn, today, language)}</strong>
                    <SentMark status={item.status} />
                  </p>
                  <ChildWords words={(item.input as Told).words} flags={[]} />
                </li>
              ))}
              {statements.map((one) => (
                <li key={one.id} className="voice-row">
                  <p className="voice-heads">
                    <strong>{shortDay(one.saidOn, today, language)}</strong>
                    <span className="quiet">{one.writtenBy ? w.writtenBy(one.writtenBy) : w.ways[one.way]}</span>
                  </p>
                  <ChildWords words={one.words} flags={one.flags} />
                </li>
              ))}
            </ul>
            <div className="row no-print">
              <Link href={`/anak/${file.id}/lembar-anak`} className={buttonClass('primary')}>
                {words.handOver.open}
              </Link>
              <Button icon="pencil" onClick={() => setOpened('statement')}>
                {w.record}
              </Button>
              <Button icon="people" onClick={() => setOpened('wish')}>
                {w.wish}
              </Button>
            </div>
            {opened === 'wish-sent' && (
              <Notice tone="quiet" icon="check-circle" live>
                {w.sent}
              </Notice>
            )}
            <Suspense fallback={null}>
              {opened === 'statement' && <StatementForm file={file} onClose={close} />}
              {opened === 'wish' && <WishForm file={file} onClose={close} onSent={() => setOpened('wish-sent')} />}
            </Suspense>
          </div>
        )
      }}
    </Loaded>
  )
}
