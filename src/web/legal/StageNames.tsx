/** The register of stage names: what each is called today, what it will be called, what it was called before; and the form that adds a name (D11). */
import { useState } from 'react'
import { z } from 'zod'
import { NameStage, nameStage } from '#domain/legal/name-stage.ts'
import { isProtection, legalStages, moneyStages, type Stage } from '#domain/legal/stages.ts'
import { Button } from '#web/design/Button.tsx'
import { DateInput } from '#web/design/DateInput.tsx'
import { type Unfilled, useForm } from '#web/design/form.ts'
import { FormDialog } from '#web/design/FormDialog.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/legal-problems.ts'
import { stageNameWords } from '#web/words/legal-stages.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import './legal.css'

export interface StageNameRow {
  readonly stage: Stage
  readonly nameId: string
  readonly nameEn: string
  readonly holdsFrom: string
  readonly source: string
  readonly version: number
  readonly namedBy: string | null
}

const ofMoney = (stage: Stage): boolean => (moneyStages as readonly Stage[]).includes(stage)
const groups = [
  ['matter', (stage: Stage) => !isProtection(stage) && !ofMoney(stage)],
  ['money', ofMoney],
  ['protection', isProtection]
] as const

export function StageNames({ rows }: { readonly rows: readonly StageNameRow[] }) {
  const w = useWords(stageNameWords)
  const [asked, setAsked] = useState<Stage | null>(null)
  const newest = rows
    .filter(({ stage }) => stage === asked)
    .reduce<StageNameRow | null>((a, b) => (a && a.version > b.version ? a : b), null)
  return (
    <div className="stack-l">
      {groups.map(([group, belongs]) => (
        <section key={group} className="stack-s" aria-labelledby={`stages-${group}`}>
          <h2 id={`stages-${group}`}>{w[group]}</h2>
          <ul className="plain-list rows">
            {legalStages.codes.filter(belongs).map((stage) => (
              <OneStage key={stage} rows={rows.filter((one) => one.stage === stage)} stage={stage} onChange={() => setAsked(stage)} />
            ))}
          </ul>
        </section>
      ))}
      {newest && <NameForm newest={newest} onClose={() => setAsked(null)} />}
    </div>
  )
}

function OneStage({ stage, rows, onChange }: { readonly stage: Stage; readonly rows: readonly StageNameRow[]; onChange(): void }) {
  const w = useWords(stageNameWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const isSent = useOutbox().some(
    ({ name: command, input, status }) =>
      command === 'legal.name-stage' && status !== 'delivered' && status !== 'refused' && (input as NameStage).stage === stage
  )
  const called = ({ nameId, nameEn }: StageNameRow) => name({ id: nameId, en: nameEn })
  const day = (on: string) => longDay(on, language)
  // newest day first, and of one day the newest version
  const held = rows.find(({ holdsFrom }) => holdsFrom <= today)
  const comes = rows.filter(({ holdsFrom }) => holdsFrom > today)
  const before = rows.filter((one) => one !== held && one.holdsFrom <= today)
  if (!held) return null
  return (
    <li className="legal-line">
      <div>
        <p>
          <strong>{called(held)}</strong> <span className="caption">{stage}</span> {isSent && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p className="small quiet">
          {language === 'id' ? held.nameEn : held.nameId} · {w.since(day(held.holdsFrom), held.source)}
        </p>
        {comes.map((one) => (
          <p key={one.version} className="small">
            {w.comes(called(one), day(one.holdsFrom))} {one.namedBy && <span className="quiet">{w.by(one.namedBy)}</span>}
          </p>
        ))}
        {before.length > 0 && (
          <details className="small legal-more">
            <summary>{w.earlier(before.length)}</summary>
            {before.map((one) => (
              <p key={one.version} className="quiet">
                {called(one)} · {w.since(day(one.holdsFrom), one.source)}
              </p>
            ))}
          </details>
        )}
      </div>
      <Button kind="quiet" icon="pencil" aria-label={w.changeOne(called(held))} onClick={onChange}>
        {w.change}
      </Button>
    </li>
  )
}

const { nameId, nameEn, holdsFrom, source } = NameStage.shape
const Answers = z.object({ nameId, nameEn, holdsFrom, source })
type Answers = Unfilled<z.input<typeof Answers>>

function NameForm({ newest, onClose }: { readonly newest: StageNameRow; onClose(): void }) {
  const w = useWords(stageNameWords).form
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const form = useForm<Answers, z.output<typeof Answers>>({
    schema: Answers,
    initial: { nameId: newest.nameId, nameEn: newest.nameEn, holdsFrom: today },
    async onSubmit(answers) {
      const input = { ...answers, stage: newest.stage, seenVersion: newest.version }
      if (await sending(nameStage, input, { state: { newest }, subjectLabel: newest.stage })) onClose()
    }
  })
  return (
    <FormDialog
      title={w.title(name({ id: newest.nameId, en: newest.nameEn }))}
      form={form}
      send={w.save}
      cancel={w.cancel}
      problem={problem && sentence(problem)}
      onClose={onClose}
    >
      <TextInput {...form.field('nameId')} label={w.nameId} hint={w.nameHint} required max={60} />
      <TextInput {...form.field('nameEn')} label={w.nameEn} required max={60} />
      <DateInput {...form.field('holdsFrom')} label={w.holdsFrom} required min={today} />
      <TextInput {...form.field('source')} label={w.source} hint={w.sourceHint} required max={120} />
    </FormDialog>
  )
}
