/** Making a paper: which, for whom, on what basis; what goes in is said before it is made. Now, or not at all. */
import { useState } from 'react'
import { purposes } from '#domain/access/purpose.ts'
import { bestInterestQuestions } from '#domain/case-file/best-interest.ts'
import { determinationQuestions } from '#domain/episode/determination.ts'
import { services } from '#domain/plan/services.ts'
import { grantPurposes } from '#domain/grant/grant.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { makePaper } from '#domain/paper/make-paper.ts'
import { paperFormats, paperKinds, readers } from '#domain/paper/paper.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { Select } from '#web/design/Select.tsx'
import { longDay } from '#web/design/time-words.ts'
import { newId } from '#web/offline/new-id.ts'
import { sendNow } from '#web/offline/send-now.ts'
import { paperWords } from '#web/words/paper.ts'
import { problemWords } from '#web/words/paper-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type Draft, inputOf, isReady, makeable, type PaperFile, type PapersRead } from './paper.local.ts'
import { PartsField } from './PartsField.tsx'
import { ReaderFields } from './ReaderFields.tsx'

interface Props {
  readonly file: PaperFile
  readonly read: PapersRead
  onClose(): void
  onMade(paperId: string): void
}

export function MakePaperForm({ file, read, onClose, onMade }: Props) {
  const w = useWords(paperWords)
  const name = useName()
  const { language } = useLanguage()
  const sentence = useProblemSentence(problemWords)
  const [draft, setDraft] = useState<Draft>({ format: 'pdf', parts: [], reader: 'team' })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  // the same ids until the server has answered: pressing again after a lost answer makes nothing twice
  const [ids, setIds] = useState(() => ({ command: newId(), paper: newId() }))
  const change = (next: Partial<Draft>) => {
    setProblem(null)
    setDraft((now) => ({ ...now, ...next }))
  }
  const kinds = makeable(read)
  const { kind } = draft
  const rows = read.rows.filter((row) => row.kind === kind)
  const stays = kind !== undefined && paperKinds.term(kind).stays
  const questions = new Map<string, string>(
    [...bestInterestQuestions.terms, ...determinationQuestions.terms, ...services.terms].map((term) => [term.code, name(term)])
  )
  const submit = async () => {
    if (!isReady(draft)) return
    setBusy(true)
    const answered = await sendNow(makePaper, inputOf(draft, file.id, ids.paper), ids.command)
    setBusy(false)
    if (answered.outcome === 'accepted') return onMade(ids.paper)
    if (answered.outcome === 'refused') setIds({ command: newId(), paper: newId() })
    setProblem(answered.outcome === 'refused' ? answered.problem : { kind: 'no-answer' })
  }
  return (
    <Dialog open wide onClose={onClose} title={w.make}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Select
          label={w.kind}
          required
          options={vocabularyOptions(
            paperKinds.terms.filter(({ code }) => kinds.includes(code)),
            name
          )}
          value={kind}
          onChange={(next) =>
            change({ kind: next, rowId: undefined, parts: [], ...(next && paperKinds.term(next).stays && { reader: 'team' as const }) })
          }
        />
        {kind && paperKinds.term(kind).about !== null && (
          <RadioGroup
            label={w.about}
            required
            options={rows.map((row) => ({
              value: row.id,
              label:
                row.question === null ? w.conferenceOn(longDay(dayOf(row.at), language)) : (questions.get(row.question) ?? row.question),
              hint: row.question === null ? undefined : longDay(dayOf(row.at), language)
            }))}
            value={draft.rowId}
            onChange={(rowId) => change({ rowId })}
          />
        )}
        {kind && (
          <>
            <ReaderFields
              draft={draft}
              kind={kind}
              read={read}
              options={readers.terms.filter(({ code }) => !stays || code === 'team')}
              change={change}
            />
            <PartsField draft={draft} kind={kind} read={read} change={change} />
            <ChoiceChips
              label={w.purpose}
              required
              options={vocabularyOptions(
                purposes.terms.filter((term) => grantPurposes.some((one) => one === term.code)),
                name
              )}
              value={draft.purpose}
              onChange={(purpose) => change({ purpose: purpose as Draft['purpose'] })}
            />
            <ChoiceChips
              label={w.format}
              required
              options={vocabularyOptions(paperFormats.terms, name)}
              value={draft.format}
              onChange={(format) => change({ format: format ?? 'pdf' })}
            />
          </>
        )}
        <FormEnd
          busy={busy}
          ready={isReady(draft)}
          send={w.makeAndFetch}
          problem={problem && sentence(problem)}
          out={{ words: w.cancel, press: onClose }}
        />
      </form>
    </Dialog>
  )
}
