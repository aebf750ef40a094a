/** Who stands to this file, until when, and who did before; giving it to another worker leaves no gap (S117–S119). */
import { useState } from 'react'
import { Link } from 'wouter'
import { z } from 'zod'
import { may } from '#domain/access/rules.ts'
import { AssignCaseWorker, assignCaseWorker, caseload } from '#domain/case-file/assign-case-worker.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Select } from '#web/design/Select.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { fileRecordWords } from '#web/words/file-record.ts'
import { problemWords } from '#web/words/case-file-problems.ts'
import { caseFileWords } from '#web/words/case-file.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { assignStateOf, type Colleague, type FileHead } from './case-file.local.ts'

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
}

export function PeopleSection({ head, people }: { readonly head: FileHead; readonly people: People }) {
  const words = useWords(caseFileWords)
  const w = useWords(fileRecordWords).people
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [isAssigning, setIsAssigning] = useState(false)
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
      <div className="row no-print">
        <Link href={`/anak/${head.id}/akses`} className={buttonClass('second')}>
          {w.access}
        </Link>
        {may('case-file.assign-case-worker', head.standings) && (
          <Button icon="arrows" onClick={() => setIsAssigning(true)}>
            {w.assign}
          </Button>
        )}
      </div>
      {isAssigning && <AssignForm head={head} colleagues={people.colleagues} onClose={() => setIsAssigning(false)} />}
    </div>
  )
}

const Answers = z.object({ workerPostId: AssignCaseWorker.shape.workerPostId, supervisorPostId: AssignCaseWorker.shape.supervisorPostId })
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
  const chosen = colleagues.find((one) => one.postId === form.values.workerPostId)
  return (
    <Dialog open onClose={onClose} title={w.title}>
      <form {...form.props} className="stack">
        <p>{w.body}</p>
        <Select {...form.field('workerPostId')} label={w.worker} required options={options(['R01', 'R03', 'R19'], head.worker.postId)} />
        {chosen && chosen.openFiles > caseload.warn && <Notice tone="danger">{w.heavy(chosen.openFiles)}</Notice>}
        <Select {...form.field('supervisorPostId')} label={w.supervisor} required options={options(['R02', 'R04'], '')} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.save} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
