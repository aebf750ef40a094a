/** Before a call or a visit: number and code word for one minute, what to say, and what to say when somebody else answers. */
import { identities } from '#domain/contact/contact-terms.ts'
import { fillTemplate } from '#domain/contact/template.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useOpenedBriefly } from '#web/offline/opened-briefly.ts'
import { messageWords } from '#web/words/messages.ts'
import { useWords } from '#web/words/words.tsx'
import type { ListedMessage, OpenedAddress } from './contact.local.ts'

interface Props {
  readonly message: ListedMessage
  onClose(): void
  onRecord(): void
}

export function CallSheet({ message, onClose, onRecord }: Props) {
  const w = useWords(messageWords)
  const s = w.sheet
  const opened = useOpenedBriefly<OpenedAddress>()
  const { value } = opened
  const who = identities.term(message.identity).id
  const rows = value && [
    message.channel === 'visit' ? [s.post, value.post] : [s.phone, value.phone],
    [s.codeWord, value.codeWord ?? s.noCodeWord],
    [s.readers, value.readers ?? s.nobody]
  ]
  return (
    <Dialog
      open
      onClose={onClose}
      title={s.title}
      actions={
        <>
          <Button kind={value ? 'primary' : 'second'} onClick={onRecord}>
            {w.record}
          </Button>
          <Button onClick={onClose}>{w.cancel}</Button>
        </>
      }
    >
      <div className="stack">
        {rows ? (
          <section className="stack-s">
            <dl className="contact-facts">
              {rows.map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <p className="caption" role="timer" aria-live="off">
              {s.left(opened.left)}
            </p>
          </section>
        ) : (
          <section className="stack-s">
            <p className="quiet measure">{s.lead}</p>
            {opened.hasFailed && (
              <Notice tone="danger" live>
                {s.failed}
              </Notice>
            )}
            <p>
              <Button
                kind="primary"
                icon="eye"
                onClick={() => void opened.open(`/api/case-files/${message.caseFileId}/contact/${message.personId}`)}
              >
                {s.open}
              </Button>
            </p>
          </section>
        )}
        <section className="stack-s">
          <p className="caption">{s.say}</p>
          <div className="contact-preview" lang="id">
            {fillTemplate(message.text, message.filling, message.identity)}
          </div>
          {value?.codeWord && <p className="small">{s.ask}</p>}
        </section>
        <section className="stack-s">
          <p className="caption">{s.wrong}</p>
          <div className="contact-preview">{s.wrongSay}</div>
          <p className="small">{message.mayLeaveMessage ? s.leave.replace('{pengirim}', who) : s.leaveNot}</p>
        </section>
      </div>
    </Dialog>
  )
}
