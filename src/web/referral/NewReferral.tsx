/** A new referral in three steps: what is needed, which service, what travels. What was begun is kept on the device. */
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Need } from '#domain/assessment/need.ts'
import { draftReferral } from '#domain/referral/draft-referral.ts'
import { fieldsFor } from '#domain/referral/packet.ts'
import type { Accommodation, Urgency } from '#domain/referral/referral.ts'
import type { Service } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { problemWords } from '#web/words/referral-problems.ts'
import { useWords } from '#web/words/words.tsx'
import { NeedStep } from './NeedStep.tsx'
import { PacketStep } from './PacketStep.tsx'
import type { DraftRead, Face, Found } from './referral.local.ts'
import { ServiceStep } from './ServiceStep.tsx'

export interface Begun {
  readonly step: 0 | 1 | 2
  readonly actionId: string | null
  readonly need?: Need | undefined
  readonly service?: Service | undefined
  readonly urgency?: Urgency | undefined
  readonly accommodations: readonly Accommodation[]
  readonly chosen?: Found | undefined
  readonly fields: readonly string[]
  readonly message?: string | undefined
  readonly companionPostId: string | null
  readonly days: number
}

interface Props {
  readonly file: { readonly id: string; readonly codeName: string }
  readonly made: DraftRead
  readonly after: string | null
  /** what was declined or lapsed, and is asked of the next place now */
  readonly before: Face | undefined
  /** chosen in the directory a moment ago */
  readonly asked?: { readonly service: Service | undefined; readonly need: Need | undefined }
}

const usual = ['called', 'age', 'contact', 'accommodation', 'action', 'message']

export function NewReferral({ file, made, after, before, asked }: Props) {
  const w = useWords(referralDraftWords)
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const key = `referral-new ${file.id} ${after ?? ''}`
  const [begun, setBegun] = useState<Begun>({
    step: before?.need ? 1 : 0,
    actionId: before?.actionId ?? null,
    need: (before?.need as Need | undefined) ?? asked?.need,
    service: (before?.service as Service | undefined) ?? asked?.service,
    urgency: before?.urgency,
    accommodations: before?.accommodations ?? [],
    fields: [],
    message: before?.message ?? undefined,
    companionPostId: before ? (before.companionPostId ?? null) : (made.team[0]?.postId ?? null),
    days: before?.days ?? 30
  })
  useEffect(() => {
    let isThere = true
    // what was begun for another service stays where it was kept
    void drafts.load(key).then((kept) => {
      if (isThere && kept && (!asked?.service || (kept as Begun).service === asked.service)) setBegun(kept as Begun)
    })
    return () => {
      isThere = false
    }
  }, [key, asked?.service])
  const change = (more: Partial<Begun>) => {
    const next = { ...begun, ...more }
    setBegun(next)
    void drafts.save(key, next)
  }
  const choose = (chosen: Found) => {
    const open = fieldsFor(chosen.onPaper ? null : chosen.role) as readonly string[]
    const isThere = (field: string) =>
      !(field === 'action' && !begun.actionId) && !(field === 'accommodation' && begun.accommodations.length === 0)
    change({ chosen, step: 2, fields: usual.filter((one) => open.includes(one) && isThere(one)) })
  }
  const save = async () => {
    const { chosen, need, service, urgency } = begun
    if (!chosen || !need || !service || !urgency) return
    setBusy(true)
    const referralId = newId()
    const fields = begun.fields.filter((one) => one !== 'message' || begun.message) as never[]
    const input = {
      caseFileId: file.id,
      referralId,
      serviceId: chosen.serviceId,
      service,
      need,
      actionId: begun.actionId,
      afterId: after,
      urgency,
      fields,
      accommodations: [...begun.accommodations],
      message: begun.message || null,
      days: begun.days,
      companionPostId: begun.companionPostId
    }
    if (await sending(draftReferral, input, { state: undefined, subjectLabel: file.codeName })) {
      await drafts.clear(key)
      go(`/rujukan/${referralId}?berkas=${file.id}`)
    }
    setBusy(false)
  }
  return (
    <div className="stack-l">
      <ol className="draft-steps" aria-label={w.title}>
        {w.steps.map((name, index) => (
          <li key={name} {...(index === begun.step ? { 'aria-current': 'step' as const } : {})}>
            <span className="small quiet">{index + 1}</span> {name}
          </li>
        ))}
      </ol>
      {begun.step === 0 && <NeedStep made={made} begun={begun} change={change} />}
      {begun.step === 1 && <ServiceStep fileId={file.id} after={after} begun={begun} choose={choose} />}
      {begun.step === 2 && begun.chosen && (
        <PacketStep
          made={made}
          role={begun.chosen.onPaper ? null : begun.chosen.role}
          terms={begun}
          change={change}
          busy={busy}
          send={w.save}
          problem={problem && sentence(problem)}
          onSend={() => void save()}
        />
      )}
      {begun.step > 0 && (
        <p>
          <Button kind="quiet" icon="chevron-left" onClick={() => change({ step: (begun.step - 1) as Begun['step'] })}>
            {w.back}
          </Button>
        </p>
      )}
    </div>
  )
}
