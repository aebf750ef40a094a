/** Letting access go on: at most thirty days more, and only on a newer word of the child. */
import { useState } from 'react'
import { extendReferral } from '#domain/referral/end-referral.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { referralWords } from '#web/words/referral.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useWords } from '#web/words/words.tsx'
import { basisOf, isReady, standingOf } from './basis.ts'
import type { DraftRead, Face } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

export function ExtendForm({ face, onClose }: { readonly face: Face; onClose(): void }) {
  const words = useWords(referralWords)
  const d = useWords(referralDraftWords)
  const w = words.extend
  const read = useRead<DraftRead>(`/api/case-files/${face.caseFileId}/referral-draft`)
  const { tell, about, busy, fault } = useTelling(face)
  const [days, setDays] = useState<number | undefined>(30)
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <Loaded read={read}>
        {(draft) => {
          const standing = standingOf(face, draft)
          const kind = isReady('consent', standing) ? 'consent' : 'best-interest'
          return (
            <form
              className="stack"
              onSubmit={async (event) => {
                event.preventDefault()
                const input = { ...about, ...basisOf(kind, standing), grantId: newId(), days: days ?? 30 }
                if (await tell(extendReferral, input, undefined)) onClose()
              }}
            >
              <p>{w.body}</p>
              <p className="small quiet">{d.recordHint(face.toUnit ?? '')}</p>
              <NumberInput label={w.days} required min={1} max={30} value={days} onChange={setDays} />
              <FormEnd
                busy={busy}
                ready={isReady(kind, standing) && Boolean(days)}
                send={w.send}
                problem={fault}
                out={{ words: words.cancelButton, press: onClose }}
              />
            </form>
          )
        }}
      </Loaded>
    </Dialog>
  )
}
