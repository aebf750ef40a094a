/** How the seals of the trail stand, and the last root to be kept somewhere else. */
import { useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { MomentTime, useNow } from '#web/design/Time.tsx'
import { oversightWords } from '#web/words/oversight.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { Oversight } from './oversight.local.ts'

const late = 60_000

export function Seals({ oversight: { sealer, last, today } }: { readonly oversight: Oversight }) {
  const w = useWords(oversightWords).page.seals
  const { language } = useLanguage()
  const number = new Intl.NumberFormat(language).format
  const now = useNow()
  const [copied, setCopied] = useState(false)
  return (
    <Card as="section" title={w.title}>
      <div className="stack">
        {Date.parse(now) - Date.parse(sealer.seenAt) > 2 * late && (
          <Notice tone="danger" live>
            {w.late}
          </Notice>
        )}
        <p className="small quiet measure">{w.under}</p>
        {last ? (
          <dl className="seal-facts">
            <dt>{w.last}</dt>
            <dd>
              {w.number(number(last.number))} · {w.lines(number(last.lines))} · <MomentTime at={last.at} />
            </dd>
            <dt>{w.today}</dt>
            <dd>{w.lines(number(today))}</dd>
            <dt>{w.root}</dt>
            <dd className="row">
              <code className="seal-root">{last.root}</code>
              <Button
                icon={copied ? 'check' : 'note'}
                onClick={() => void navigator.clipboard.writeText(`${last.number} ${last.at} ${last.root}`).then(() => setCopied(true))}
              >
                {copied ? w.copied : w.copy}
              </Button>
            </dd>
          </dl>
        ) : (
          <p>{w.never}</p>
        )}
      </div>
    </Card>
  )
}
