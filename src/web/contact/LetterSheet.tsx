/** A letter to print: an envelope that names nobody but a neutral sender, and the reviewed sentence. The address is shown for one minute. */
import { recordOutcome } from '#domain/contact/record-outcome.ts'
import { identities } from '#domain/contact/contact-terms.ts'
import { fillTemplate } from '#domain/contact/template.ts'
import { Button } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useOpenedBriefly } from '#web/offline/opened-briefly.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { messageWords } from '#web/words/messages.ts'
import { useWords } from '#web/words/words.tsx'
import type { ListedMessage, OpenedAddress } from './contact.local.ts'
import './contact.css'

interface Props {
  readonly message: ListedMessage
  onPosted(): void
}

export function LetterSheet({ message, onPosted }: Props) {
  const w = useWords(messageWords)
  const opened = useOpenedBriefly<OpenedAddress>()
  const { sending } = useSending()
  const { value } = opened
  const posted = async () => {
    const input = { caseFileId: message.caseFileId, messageId: message.id, seenVersion: message.version, outcome: 'posted' as const }
    if (await sending(recordOutcome, input, { state: undefined, subjectLabel: message.codeName })) onPosted()
  }
  return (
    <div className="stack-l">
      <section className="stack-s no-print">
        <p className="quiet measure">{w.letter.lead}</p>
        {opened.hasFailed && (
          <Notice tone="danger" live>
            {w.sheet.failed}
          </Notice>
        )}
        <div className="row">
          {value ? (
            <>
              <Button kind="primary" icon="printer" onClick={() => print()}>
                {w.letter.print}
              </Button>
              <Button icon="check" onClick={() => void posted()}>
                {w.letter.posted}
              </Button>
            </>
          ) : (
            <Button
              kind="primary"
              icon="lock"
              onClick={() => void opened.open(`/api/case-files/${message.caseFileId}/contact/${message.personId}`)}
            >
              {w.letter.open}
            </Button>
          )}
        </div>
        {value && (
          <p className="caption" role="timer" aria-live="off">
            {w.sheet.left(opened.left)}
          </p>
        )}
      </section>
      {value && (
        <>
          <section className="stack-s">
            <h2 className="no-print">{w.letter.envelope}</h2>
            <div className="contact-envelope" lang="id">
              <p>{identities.term(message.identity).id}</p>
              <p className="contact-envelope-to">{[value.name, value.post].filter(Boolean).join('\n')}</p>
            </div>
          </section>
          <section className="stack-s">
            <h2 className="no-print">{w.letter.sheet}</h2>
            <div className="contact-letter" lang="id">
              {fillTemplate(message.text, message.filling, message.identity)}
            </div>
          </section>
        </>
      )}
    </div>
  )
}
