/** "Beri akses" in steps: to whom, which parts, what for and on what basis, until when, and one sentence that says it all before it is sent. */
import { useState } from 'react'
import { offerGrant } from '#domain/grant/offer-grant.ts'
import { despiteReasons, mismatches } from '#domain/training/fit.ts'
import { AllTheSame } from '#web/design/AllTheSame.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { grantWords } from '#web/words/grants.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { fitWords } from '#web/words/training-fit.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { OfferPreview } from './OfferPreview.tsx'
import { UntilStep, WhatStep, WhomStep, WhyStep } from './OfferSteps.tsx'
import { type Draft, draftOf, inputOf, isReady, type Step, steps } from './offer-draft.ts'
import { type AccessFile, type Bases, type DirectoryPost, type FitColleague, postOf } from './grant.local.ts'
import './grant.css'

interface Props {
  readonly file: AccessFile
  readonly posts: readonly DirectoryPost[]
  readonly bases: Bases
  onClose(): void
}

export function OfferGrantForm({ file, posts, bases, onClose }: Props) {
  const words = useWords(grantWords)
  const w = words.offer
  const sentence = useProblemSentence(problemWords)
  const { sending, problem, forget } = useSending()
  const [draft, setDraft] = useState<Draft>(draftOf)
  const [step, setStep] = useState<Step>('whom')
  const [busy, setBusy] = useState(false)
  const fit = useWords(fitWords)
  const nameOf = useName()
  const isEscort = draft.kind === 'escort'
  const people = useRead<{ readonly colleagues: readonly FitColleague[] }>(isEscort ? `/api/case-files/${file.id}/people` : null)
  const missing = (isEscort && people.value?.colleagues.find((one) => one.postId === draft.postId)?.missing) || []
  const at = steps.indexOf(step)
  const post = posts.find((one) => one.id === draft.postId)
  const change = (next: Partial<Draft>) => {
    forget()
    setDraft((now) => ({ ...now, ...next }))
  }
  const go = (by: 1 | -1) => setStep((now) => steps[steps.indexOf(now) + by] ?? now)
  const submit = async () => {
    if (step !== 'check') return go(1)
    if (!post) return
    setBusy(true)
    const state = {
      file: { state: file.state },
      post: postOf(post, false),
      standings: file.standings,
      consents: bases.consents,
      assessments: bases.assessments
    }
    if (await sending(offerGrant, inputOf(draft, file.id, newId()), { state, subjectLabel: file.codeName })) onClose()
    setBusy(false)
  }
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <div>
          <p className="caption">{w.step(at + 1, steps.length)}</p>
          <h3>{w.steps[step]}</h3>
        </div>
        {step === 'whom' && <WhomStep draft={draft} posts={posts} change={change} />}
        {step === 'what' && post && <WhatStep draft={draft} post={post} file={file} change={change} />}
        {step === 'why' && post && <WhyStep draft={draft} post={post} bases={bases} change={change} />}
        {step === 'until' && <UntilStep draft={draft} change={change} today={deviceNow().today} />}
        {step === 'until' && (
          <AllTheSame
            differs={missing.map((one) => fit.mismatch(nameOf(mismatches.term(one))))}
            label={fit.why}
            hint={fit.whyHint}
            name="despite"
            value={draft.despite}
            onChange={(despite) => change({ despite })}
            options={vocabularyOptions(despiteReasons.terms, nameOf)}
          />
        )}
        {step === 'check' && post && <OfferPreview draft={draft} post={post} />}
        <FormEnd
          busy={busy}
          ready={isReady(draft, step)}
          send={step !== 'check' ? w.next : draft.kind === 'escort' ? w.name : w.send}
          problem={problem && sentence(problem)}
          out={at === 0 ? { words: words.cancel, press: onClose } : { words: w.before, press: () => go(-1) }}
        />
      </form>
    </Dialog>
  )
}
