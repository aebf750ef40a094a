/** Changing what travels before it is sent; the child is asked again about what really goes. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { choosePacket } from '#domain/referral/draft-referral.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useWords } from '#web/words/words.tsx'
import { PacketStep, type PacketTerms } from './PacketStep.tsx'
import { type DraftRead, type Face, placeOfReferral } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

export function ChangePacket({ face, made }: { readonly face: Face; readonly made: DraftRead }) {
  const w = useWords(referralDraftWords)
  const [, go] = useLocation()
  const { tell, about, busy, fault } = useTelling(face)
  const [terms, setTerms] = useState<PacketTerms>({
    fields: face.fields,
    accommodations: face.accommodations ?? [],
    actionId: face.actionId ?? null,
    message: face.message ?? undefined,
    companionPostId: face.companionPostId ?? null,
    days: face.days ?? 30
  })
  const save = async () => {
    const input = {
      ...about,
      urgency: face.urgency,
      fields: terms.fields.filter((one) => one !== 'message' || terms.message) as never[],
      accommodations: [...(face.accommodations ?? [])],
      message: terms.message || null,
      days: terms.days,
      companionPostId: terms.companionPostId
    }
    if (await tell(choosePacket, input, undefined)) go(placeOfReferral(face))
  }
  return (
    <PacketStep
      made={made}
      role={face.onPaper ? null : (face.toRole ?? null)}
      terms={terms}
      change={(more) => setTerms({ ...terms, ...more })}
      busy={busy}
      send={w.save}
      problem={fault}
      onSend={() => void save()}
    />
  )
}
