/** Asking another unit: which one and whom, why, from which day, and what it rests on. */
import { useState } from 'react'
import { Link } from 'wouter'
import { z } from 'zod'
import { bestInterestQuestions } from '#domain/case-file/best-interest.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { isShort, overlapDays, shortReasons } from '#domain/handover/handover.ts'
import { addDays } from '#domain/kernel/date.ts'
import { OfferTransfer, offerTransfer } from '#domain/transfer/offer-transfer.ts'
import { provinceOf, transferReasons } from '#domain/transfer/transfer.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { type Option, vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { transferWords } from '#web/words/transfer.ts'
import { problemWords } from '#web/words/transfer-problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { Ground, MovingFile, Office } from './transfer.local.ts'

interface Props {
  readonly file: MovingFile
  readonly ground: Ground
  onClose(): void
}

const { toPostId, reason, firstDay, shortReason, consentId } = OfferTransfer.shape
const Answers = z.object({ toPostId, reason, firstDay, shortReason: shortReason.unwrap().optional(), basis: consentId.unwrap() })
type Answers = Unfilled<z.input<typeof Answers>>

export function OfferForm({ file, ground, onClose }: Props) {
  const w = useWords(transferWords)
  const read = useRead<readonly Office[]>('/api/transfers/offices')
  return (
    <Dialog open onClose={onClose} title={w.offer.title}>
      <Loaded read={read}>{(offices) => <Form file={file} ground={ground} offices={offices} onClose={onClose} />}</Loaded>
    </Dialog>
  )
}

function Form({ file, ground, offices, onClose }: Props & { readonly offices: readonly Office[] }) {
  const all = useWords(transferWords)
  const w = all.offer
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const [unitId, setUnit] = useState<string | undefined>(undefined)
  const bases: readonly Option[] = [
    ...ground.consents.map((one) => ({
      value: one.id,
      label: w.consent(name(consentPurposes.term(one.purpose)), longDay(one.answeredOn, language))
    })),
    ...ground.assessments.map((one) => {
      const question = bestInterestQuestions.terms.find(({ code }) => code === one.question)
      return { value: one.id, label: w.assessment(question ? name(question) : '', longDay(one.assessedOn, language)) }
    })
  ]
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { firstDay: addDays(today, overlapDays + 7), ...(bases.length === 1 ? { basis: bases[0]?.value } : {}) },
    async onSubmit({ basis, ...answers }) {
      const isConsent = ground.consents.some(({ id }) => id === basis)
      const input = {
        caseFileId: file.id,
        transferId: newId(),
        ...answers,
        shortReason: isShort(today, answers.firstDay) ? (answers.shortReason ?? null) : null,
        consentId: isConsent ? basis : null,
        bestInterestId: isConsent ? null : basis
      }
      // who sits there and who is kept away, only the server knows
      if (await sending(offerTransfer, input, { state: undefined, subjectLabel: file.codeName })) onClose()
    }
  })
  const { values } = form
  const unit = offices.find((one) => one.unitId === unitId)
  const moves = values.reason !== undefined && transferReasons.term(values.reason).childMoves
  const needsPanel = unit && moves && provinceOf(unit.region) !== provinceOf(ground.region) && !ground.determination?.goesAhead
  if (bases.length === 0) return <Notice>{w.noBasis}</Notice>
  return (
    <form {...form.props} className="stack">
      <p className="measure quiet">{w.lead}</p>
      <Select
        name="unit"
        label={w.unit}
        required
        value={unitId}
        onChange={(id) => {
          setUnit(id)
          const posts = offices.find((one) => one.unitId === id)?.posts ?? []
          form.set('toPostId', posts[0]?.postId)
        }}
        onBlur={() => {}}
        options={offices
          .filter((one) => one.unitId !== ground.unitId)
          .map((one) => ({ value: one.unitId, label: [one.province, one.name].filter(Boolean).join(' · ') }))}
      />
      {unit && (
        <RadioGroup
          {...form.field('toPostId')}
          label={w.post}
          required
          options={unit.posts.map((one) => ({ value: one.postId, label: one.title }))}
        />
      )}
      <Select {...form.field('reason')} label={w.reason} required options={vocabularyOptions(transferReasons.terms, name)} />
      {needsPanel && (
        <Notice
          action={
            <Link href={`/anak/${file.id}/penetapan`} className={buttonClass('second')}>
              {w.toPanel}
            </Link>
          }
        >
          {w.panel}
        </Notice>
      )}
      <DateInput {...form.field('firstDay')} label={w.day} hint={w.dayHint} required min={addDays(today, 1)} />
      {values.firstDay && isShort(today, values.firstDay) && (
        <Select
          {...form.field('shortReason')}
          value={values.shortReason ?? undefined}
          label={w.short}
          required
          options={vocabularyOptions(shortReasons.terms, name)}
        />
      )}
      <RadioGroup {...form.field('basis')} label={w.basis} required options={bases} />
      <FormErrors form={form} />
      <FormEnd
        busy={form.busy}
        ready={!needsPanel}
        send={w.send}
        problem={problem && sentence(problem)}
        out={{ words: all.cancel, press: onClose }}
      />
    </form>
  )
}
