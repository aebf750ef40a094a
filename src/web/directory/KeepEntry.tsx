/** What the keepers of an entry can do: say that it still holds, change it, or close the service. */
import { useState } from 'react'
import { closeService } from '#domain/directory/close-service.ts'
import { verifyService } from '#domain/directory/verify-service.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { directoryFormWords } from '#web/words/directory-forms.ts'
import { directoryWords } from '#web/words/directory.ts'
import { problemWords } from '#web/words/directory-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useWords } from '#web/words/words.tsx'
import type { Entry } from './directory.local.ts'

export function KeepEntry({ entry, onEdit }: { readonly entry: Entry; onEdit(): void }) {
  const w = useWords(directoryWords).entry
  const { cancel } = useWords(directoryFormWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [closing, setClosing] = useState(false)
  const { service } = entry
  const about = { state: { keeps: true, service }, subjectLabel: service.name }
  const input = { serviceId: service.id, seenVersion: service.version }
  return (
    <Card as="section">
      <div className="stack-s">
        <p className="small quiet">{w.verifyHint}</p>
        {problem && (
          <Notice tone="danger" live>
            {sentence(problem)}
          </Notice>
        )}
        <div className="row">
          <Button icon="check" onClick={() => void sending(verifyService, input, about)}>
            {w.verify}
          </Button>
          <Button icon="pencil" onClick={onEdit}>
            {w.edit}
          </Button>
          <Button kind="quiet" onClick={() => setClosing(true)}>
            {w.close}
          </Button>
        </div>
      </div>
      <Dialog
        open={closing}
        onClose={() => setClosing(false)}
        title={w.closeTitle}
        actions={
          <>
            <Button
              kind="danger"
              onClick={async () => {
                if (await sending(closeService, input, about)) setClosing(false)
              }}
            >
              {w.close}
            </Button>
            <Button onClick={() => setClosing(false)}>{cancel}</Button>
          </>
        }
      >
        <p>{w.closeBody}</p>
      </Dialog>
    </Card>
  )
}
