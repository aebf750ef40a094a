/** Who stands to this file, until when, and who did before; giving it to another worker leaves no gap (S117–S119). */
import { useState } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import { may } from '#domain/access/rules.ts'
import { AssignCaseWorker, assignCaseWorker, caseload } from '#domain/case-file/assign-case-worker.ts'
import { renewAccess, renewableDaysBefore } from '#domain/case-file/renew-access.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { dayOf, daysBetween } from '#domain/kernel/date.ts'
import { type DespiteReason, despiteReasons, type Mismatch, mismatches } from '#domain/training/fit.ts'
import { AllTheSame } from '#web/design/AllTheSame.tsx'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { fitWords } from '#web/words/training-fit.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { assignStateOf, caseFileOf, type Colleague, type FileHead } from './case-file.local.ts'

export interface People {
  readonly standing: readonly {
    readonly postId: string
    readonly standing: keyof (typeof fileRecordWords)['id']['people']['standings']
    readonly title: string
    readonly unit: string
    readonly name: string | null
    readonly fromAt: string
    readonly untilAt: string
    readonly isNow: boolean
  }[]
  readonly colleagues: readonly Colleague[]
  readonly chosen: readonly {
    readonly title: string
    readonly trained: boolean
    readonly missing: readonly Mismatch[]
    readonly reason: DespiteReason | null
    readonly at: string
    readonly by: string | null
  }[]
}

export function PeopleSection({ head, people }: { readonly head: FileHead; readonly people: People }) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).people
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [isAssigning, setIsAssigning] = useState(false)
  const { sending, problem } = useSending()
  const sentence = useProblemSentence(problemWords)
  const endsOn = firstEnd(people, head)
  const works = !isClosed(head.state)
  const day = (at: string) => shortDay(dayOf(at), today, language)
  const group = (isNow: boolean) => people.standing.filter((one) => one.isNow === isNow && one.standing in w.standings)
  return (
    <div className="stack">
      {[true, false].map(
        (isNow) =>
          group(isNow).length > 0 && (
            <section key={String(isNow)}>
              <h3 className="small quiet">{isNow ? w.now : w.before}</h3>
              <ul className="plain-list people-list">
                {group(isNow).map((one) => (
                  <li key={`${one.postId} ${one.standing} ${one.fromAt}`}>
                    <strong>{one.name ?? words.head.vacant}</strong>{' '}
                    <span className="quiet">{[w.standings[one.standing], one.title, one.unit].join(' · ')}</span>{' '}
                    <span className="small quiet">{isNow ? w.until(day(one.untilAt)) : w.from(day(one.fromAt), day(one.untilAt))}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
      )}
      {people.chosen.length > 0 && <Chosen chosen={people.chosen} today={today} />}
      <div className="row no-print">
        <Link href={`/anak/${head.id}/akses`} className={buttonClass('second')}>
          {w.access}
        </Link>
        {works && may('case-file.renew-access', head.standings) && endsOn && daysBetween(today, endsOn) <= renewableDaysBefore && (
          <Button
            icon="refresh"
            onClick={() =>
              sending(renewAccess, { caseFileId: head.id }, { state: { file: caseFileOf(head), endsOn }, subjectLabel: head.codeName })
            }
          >
            {w.renew}
          </Button>
        )}
        {works && may('handover.plan', head.standings) && (
          <Link href={`/anak/${head.id}/serah-terima`} className={buttonClass('second')}>
            {w.handover}
          </Link>
        )}
        {works && may('case-file.assign-case-worker', head.standings) && (
          <Button icon="arrows" onClick={() => setIsAssigning(true)}>
            {w.assign}
          </Button>
        )}
      </div>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {isAssigning && <AssignForm head={head} colleagues={people.colleagues} onClose={() => setIsAssigning(false)} />}
    </div>
  )
}

/** Shown to whoever guides: who was asked although not trained, or not as the child wished, and why. */
function Chosen({ chosen, today }: { readonly chosen: People['chosen']; readonly today: string }) {
  const w = useWords(fitWords)
  const name = useName()
  const { language } = useLanguage()
  return (
    <section>
      <h3 className="small quiet">{w.chosen}</h3>
      <ul className="plain-list people-list">
        {chosen.map((one) => (
          <li key={`${one.title} ${one.at}`}>
            <strong>{one.title}</strong>{' '}
            <span className="small quiet">
              {[
                shortDay(dayOf(one.at), today, language),
                !one.trained && w.untrained,
                ...one.missing.map((code) => name(mismatches.term(code))),
                one.reason && name(despiteReasons.term(one.reason)),
                one.by
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first day on which the worker or the supervisor of the file stands outside; it may have passed. */
const firstEnd = ({ standing }: People, { worker, supervisor }: FileHead): string | undefined =>
  [
    ['case-worker', worker.postId],
    ['supervisor', supervisor.postId]
  ]
    .map(([kind, postId]) =>
      standing
        .filter((one) => one.standing === kind && one.postId === postId)
        .map((one) => dayOf(one.untilAt))
        .sort()
        .at(-1)
    )
    .filter((day) => day !== undefined)
    .sort()[0]

const Answers = AssignCaseWorker.pick({ workerPostId: true, supervisorPostId: true, despite: true })
type Answers = Unfilled<z.input<typeof Answers>>

function AssignForm({
  head,
  colleagues,
  onClose
}: {
  readonly head: FileHead
  readonly colleagues: readonly Colleague[]
  onClose(): void
}) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).people
  const fit = useWords(fitWords)
  const nameOf = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { supervisorPostId: head.supervisor.postId },
    async onSubmit(answers) {
      const input = { caseFileId: head.id, seenVersion: head.version, ...answers }
      if (await sending(assignCaseWorker, input, { state: assignStateOf(head, colleagues), subjectLabel: head.codeName })) onClose()
    }
  })
  const options = (roles: readonly string[], without: string) =>
    colleagues
      .filter((one) => roles.includes(one.role) && one.name !== null && one.postId !== without)
      .map((one) => ({ value: one.postId, label: w.load(one.name ?? one.title, one.openFiles) }))
  const trainedFirst = options(['R01', 'R03', 'R19'], head.worker.postId)
    .map((option) => ({ option, trained: colleagues.some((one) => one.postId === option.value && one.trained) }))
    .sort((a, b) => Number(b.trained) - Number(a.trained))
  const noneTrained = trainedFirst.length > 0 && trainedFirst.every(({ trained }) => !trained)
  const chosen = colleagues.find((one) => one.postId === form.values.workerPostId)
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p>{w.body}</p>
        <Select
          {...form.field('workerPostId')}
          label={w.worker}
          required
          options={trainedFirst.map(({ option, trained }) => ({
            value: option.value,
            label: fit.beside(option.label, trained ? fit.trained : fit.untrained)
          }))}
        />
        {noneTrained && <Notice tone="quiet">{fit.noneTrained}</Notice>}
        <AllTheSame
          {...form.field('despite')}
          value={form.values.despite ?? undefined}
          onChange={(despite) => form.set('despite', despite)}
          differs={(chosen?.missing ?? []).map((one) => fit.mismatch(nameOf(mismatches.term(one))))}
          label={fit.why}
          hint={fit.whyHint}
          options={vocabularyOptions(despiteReasons.terms, nameOf)}
        />
        {chosen && chosen.openFiles > caseload.warn && <Notice tone="danger">{w.heavy(chosen.openFiles)}</Notice>}
        <Select {...form.field('supervisorPostId')} label={w.supervisor} required options={options(['R02', 'R04'], '')} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
