/** Triage in the same contact: eight plain questions, a proposed risk that says why, and the clocks it starts. */
import { useState } from 'react'
import { type DangerSign, dangerSigns, type Risk, risks } from '#domain/intake/danger.ts'
import { clocksOf, signsOf, triageReport, type TriageProblem } from '#domain/intake/triage-report.ts'
import { Button } from '#web/design/Button.tsx'
import { FieldGroup } from '#web/design/Field.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { send } from '#web/offline/outbox.ts'
import { useCaller } from '#web/offline/session.ts'
import { reportStepWords } from '#web/words/report-steps.ts'
import { intakeWords } from '#web/words/intake.ts'
import { problemWords } from '#web/words/intake-problems.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Clocks } from './Clocks.tsx'
import { shortNumberOf, type WholeReport } from './intake.local.ts'
import { YesNo } from './YesNo.tsx'

problemWords.id satisfies Covers<Exclude<TriageProblem, { kind: 'changed-meanwhile' }>>

type Answers = Partial<Record<DangerSign, boolean>>

export function TriageForm({ report, onSent }: { readonly report: WholeReport; readonly onSent: () => void }) {
  const words = useWords(intakeWords)
  const w = useWords(reportStepWords).triage
  const name = useName()
  const caller = useCaller()
  const sentence = useProblemSentence(problemWords)
  const byAge = signsOf(report, [])
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...(report.triagedAt ? Object.fromEntries(dangerSigns.codes.map((code) => [code, report.dangerSigns.includes(code)])) : {}),
    ...(report.age !== null || report.ageBand !== null ? { DS8: byAge.includes('DS8') } : {})
  }))
  const [safe, setSafe] = useState<'yes' | 'no' | undefined>(report.childSafeNow === null ? undefined : report.childSafeNow ? 'yes' : 'no')
  const [chosen, setChosen] = useState<Risk | undefined>(report.risk ?? undefined)
  const [problem, setProblem] = useState<string>()
  const [pressed, setPressed] = useState(false)

  const signs = dangerSigns.codes.filter((code) => answers[code])
  const unanswered = dangerSigns.codes.filter((code) => answers[code] === undefined).length
  const proposed: Risk = signs.length > 0 ? 'RK3' : safe === 'yes' ? 'RK1' : 'RK2'
  // Never below what danger implies, nor below what was rated before.
  const least: Risk = signs.length > 0 ? 'RK3' : (report.risk ?? 'RK1')
  const risk = [chosen ?? proposed, least].sort().at(-1) as Risk
  const isComplete = unanswered === 0 && safe !== undefined

  async function submit() {
    setPressed(true)
    if (!isComplete) return
    const input = { reportId: report.id, seenVersion: report.version, dangerSigns: signs, childSafeNow: safe === 'yes', risk }
    const sent = await send(triageReport, input, { state: report, caller, subjectLabel: words.label(shortNumberOf(report.id)) })
    if (sent.outcome === 'refused') setProblem(sentence(sent.problem))
    else onSent()
  }

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <FieldGroup label={w.signs} hint={w.signsHint} required role="group" error={pressed && unanswered > 0 ? w.answerAll : undefined}>
        {() => (
          <ul className="plain-list triage-signs">
            {dangerSigns.terms.map((sign) => (
              <li key={sign.code}>
                <YesNo
                  label={w.questions[sign.code]}
                  value={answers[sign.code]}
                  disabled={sign.code === 'DS8' && (report.age !== null || report.ageBand !== null)}
                  onChange={(value) => setAnswers({ ...answers, [sign.code]: value })}
                />
                {sign.code === 'DS8' && (report.age !== null || report.ageBand !== null) && <p className="caption">{w.byAge}</p>}
                {sign.note && answers[sign.code] && (
                  <Notice tone="danger" live>
                    {name(sign.note)}
                  </Notice>
                )}
              </li>
            ))}
          </ul>
        )}
      </FieldGroup>
      {unanswered > 0 && unanswered < 8 && (
        <Button
          className="self-start"
          onClick={() => setAnswers(Object.fromEntries(dangerSigns.codes.map((code) => [code, answers[code] ?? false])))}
        >
          {w.restNo}
        </Button>
      )}
      <RadioGroup<'yes' | 'no'>
        label={w.safe}
        required
        value={safe}
        onChange={setSafe}
        error={pressed && !safe ? w.chooseSafe : undefined}
        options={[
          { value: 'yes', label: w.safeYes },
          { value: 'no', label: w.safeNo }
        ]}
      />
      {isComplete && (
        <>
          <RadioGroup<Risk>
            label={w.risk}
            hint={signs.length > 0 ? w.why.danger(signs.length) : report.risk ? w.why.before : safe === 'yes' ? w.why.calm : w.why.notSafe}
            required
            value={risk}
            onChange={setChosen}
            options={risks.terms
              .filter((term) => term.code >= least)
              .reverse()
              .map((term) => ({ value: term.code, label: name(term), hint: name(term.hint) }))}
          />
          <Clocks report={{ ...report, ...clocksOf(report, { dangerSigns: signs, childSafeNow: safe === 'yes', risk }), risk }} />
        </>
      )}
      {problem && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      {!isComplete && unanswered > 0 && unanswered < 8 && <p className="caption">{w.why.unanswered(unanswered)}</p>}
      <div className="row">
        <Button type="submit" kind="primary">
          {w.submit}
        </Button>
      </div>
    </form>
  )
}
