/** Raising the risk (anyone on the file) or lowering it (a supervisor's signature), in words before colours. */
import { z } from 'zod'
import { may } from '#domain/access/rules.ts'
import { LowerRisk, lowerRisk, RaiseRisk, raiseRisk, safetyReasons } from '#domain/case-file/change-risk.ts'
import { dangerSigns, risks } from '#domain/intake/danger.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { caseFileOf, type FileHead } from './case-file.local.ts'

const Answers = z.object({ to: RaiseRisk.shape.to, signs: RaiseRisk.shape.signs.optional(), reasons: LowerRisk.shape.reasons.optional() })
type Answers = Unfilled<z.input<typeof Answers>>

export function ChangeRisk({ head, onClose }: { readonly head: FileHead; onClose(): void }) {
  const w = useWords(caseFileWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const mayLower = may('case-file.lower-risk', head.standings)
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { signs: [], reasons: [] },
    async onSubmit({ to, signs, reasons }) {
      const which = { caseFileId: head.id, seenVersion: head.version, to }
      const done =
        to < head.risk
          ? // the danger signs of the latest assessment are the server's to know
            await sending(lowerRisk, { ...which, reasons: reasons ?? [] }, { state: undefined, subjectLabel: head.codeName })
          : await sending(raiseRisk, { ...which, signs: signs ?? [] }, { state: { file: caseFileOf(head) }, subjectLabel: head.codeName })
      if (done) onClose()
    }
  })
  const { to } = form.values
  const choices = risks.terms.filter((risk) => risk.code > head.risk || (mayLower && risk.code < head.risk))
  return (
    <Dialog open onClose={onClose} title={w.risk.title}>
      <form {...form.props} className="stack">
        <p className="quiet">{mayLower ? w.risk.lowerHint : w.risk.onlyRaise}</p>
        <RadioGroup
          {...form.field('to')}
          label={w.risk.to}
          required
          options={choices.map((risk) => ({ value: risk.code, label: name(risk), hint: name(risk.hint) }))}
        />
        {to && to > head.risk && (
          <CheckChips
            {...form.field('signs')}
            label={w.risk.signs}
            hint={w.risk.signsHint}
            options={vocabularyOptions(dangerSigns.terms, name)}
          />
        )}
        {to && to < head.risk && (
          <CheckChips {...form.field('reasons')} label={w.risk.reasons} required options={vocabularyOptions(safetyReasons.terms, name)} />
        )}
        <FormErrors form={form} />
        <FormEnd
          busy={form.busy}
          send={choices.length > 0 ? (to && to < head.risk ? w.risk.lower : w.risk.raise) : null}
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
