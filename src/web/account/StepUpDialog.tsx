/** The one question "is it you?", whoever asked for it; afterwards what was asked goes on by itself. */
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { answerStepUp, useStepUpQuestion } from '#web/offline/step-up.ts'
import { proofWords } from '#web/words/account-proof.ts'
import { useWords } from '#web/words/words.tsx'
import { ProofForm } from './ProofForm.tsx'
import './account.css'

export function StepUpDialog() {
  const w = useWords(proofWords).stepUp
  const open = useStepUpQuestion()
  return (
    <Dialog open={open} onClose={() => answerStepUp(false)} title={w.title}>
      <div className="stack">
        <p className="measure">{w.body}</p>
        <ProofForm
          onProven={() => answerStepUp(true)}
          offline={(again) => (
            <div className="stack">
              <p>{w.offline}</p>
              <p>
                <Button onClick={again}>{w.again}</Button>
              </p>
            </div>
          )}
        />
      </div>
    </Dialog>
  )
}
