/** What the circle asks of the plan. Each suggestion is put in the plan, or waits with a reason; people decide. */
import { useState } from 'react'
import { Link } from 'wouter'
import { declineSuggestion } from '#domain/plan/decline-suggestion.ts'
import { declineReasons } from '#domain/plan/plan.ts'
import { allSuggestions, type Suggestion, suggestionsFor } from '#domain/plan/suggestions.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { newId } from '#web/offline/new-id.ts'
import { planSuggestionWords } from '#web/words/plan-suggestions.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type FileRead, mapOf } from './plan.local.ts'
import { KeyMark } from './plan-names.tsx'
import { suggestionWords } from './suggestion-words.ts'
import type { PlanRoad } from './use-plan.ts'

interface Props {
  readonly file: FileRead
  readonly road: PlanRoad
  readonly writes: boolean
  onTake(suggestion: Suggestion, title: string): void
}

const shownAtFirst = 4

export function Suggestions({ file, road, writes, onTake }: Props) {
  const words = useWords(planSuggestionWords)
  const w = words.suggestions
  const joins = useWords(planWords)
  const name = useName()
  const { language } = useLanguage()
  const [whole, setWhole] = useState(false)
  const [declining, setDeclining] = useState<Suggestion | null>(null)
  const { plan, today } = road
  const map = mapOf(file, today)
  const open = suggestionsFor(map, plan)
  const all = allSuggestions(map)
  const nameOf = (id: string) => file.supporters.find((one) => one.id === id)?.label ?? ''
  const quiet = open.filter((one) => one.kind === 'confirm').flatMap((one) => one.about)
  const lines = open.filter((one) => one.kind !== 'confirm')
  // Danger and what must be answered are never folded away.
  const must = lines.filter((one) => one.kind === 'safety' || one.mustHave).length
  const shown = whole ? lines : lines.slice(0, Math.max(shownAtFirst, must))
  const hidden = lines.length - shown.length
  return (
    <section className="suggestions no-print">
      <header className="suggestions-head">
        <h2>{w.title}</h2>
        <p className="caption">{w.under}</p>
      </header>
      {open.length === 0 && (
        <p className="suggestion-none">
          {file.needs.length > 0 ? (
            w.none
          ) : (
            <>
              {w.notAssessed} <Link href={`/anak/${file.id}#asesmen`}>{w.assess}</Link>
            </>
          )}
        </p>
      )}
      <ul className="plain-list suggestion-list">
        {shown.map((one) => {
          const { what, why, title } = suggestionWords(one, nameOf, language, today, words, joins)
          return (
            <li key={one.suggestionKey} className="suggestion">
              {one.kind === 'safety' ? (
                <span className="key-mark key-danger">
                  <Icon name="alert" size={18} />
                </span>
              ) : (
                <KeyMark name={one.key} />
              )}
              <p className="suggestion-words">
                <strong>{what}</strong> {why} {one.mustHave && <span className="must">{w.must}</span>}
              </p>
              {one.kind === 'safety' ? (
                <Link href={`/anak/${file.id}#keselamatan`} className={buttonClass('second')}>
                  {w.safetyDo}
                </Link>
              ) : (
                writes && (
                  <span className="suggestion-actions">
                    {plan.plan && (
                      <Button kind="quiet" onClick={() => setDeclining(one)}>
                        {w.notNow}
                      </Button>
                    )}
                    <Button onClick={() => onTake(one, title)}>{w.take}</Button>
                  </span>
                )
              )}
            </li>
          )
        })}
        {quiet.length > 0 && (hidden === 0 || whole) && (
          <li className="suggestion">
            <span className="key-mark">
              <Icon name="clock" size={18} />
            </span>
            <p className="suggestion-words">{w.confirm(quiet.length, quiet.map(nameOf).join(', '))}</p>
            <Link href={`/anak/${file.id}`} className={buttonClass('quiet')}>
              {w.confirmDo}
            </Link>
          </li>
        )}
      </ul>
      {(hidden > 0 || whole) && (
        <footer className="suggestions-foot">
          <Button kind="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? w.fewer : w.more(hidden + (quiet.length > 0 ? 1 : 0))}
          </Button>
        </footer>
      )}
      {plan.declined.length > 0 && (
        <details className="suggestions-foot waiting-list">
          <summary className="caption">{w.waiting(plan.declined.length)}</summary>
          <ul className="plain-list">
            {plan.declined.map(({ suggestionKey, reason }) => {
              const one = all.find((known) => known.suggestionKey === suggestionKey)
              return (
                <li key={suggestionKey} className="small">
                  {one && suggestionWords(one, nameOf, language, today, words, joins).what}{' '}
                  <span className="quiet">{name(declineReasons.term(reason))}.</span>
                </li>
              )
            })}
          </ul>
        </details>
      )}
      <Decline file={file} road={road} suggestion={declining} onDone={() => setDeclining(null)} />
    </section>
  )
}

type Reason = (typeof declineReasons.codes)[number]

interface DeclineProps {
  readonly file: FileRead
  readonly road: PlanRoad
  readonly suggestion: Suggestion | null
  onDone(): void
}

function Decline({ file, road, suggestion, onDone }: DeclineProps) {
  const w = useWords(planSuggestionWords).suggestions
  const name = useName()
  const [reason, setReason] = useState<Reason>()
  const [fault, setFault] = useState<string>()
  const done = () => {
    setReason(undefined)
    setFault(undefined)
    onDone()
  }
  async function keep() {
    const planId = road.plan.plan?.id
    if (!suggestion || !reason || !planId) return
    const { suggestionKey } = suggestion
    const refused = await road.tell(
      declineSuggestion,
      { caseFileId: file.id, planId, declineId: newId(), suggestionKey, reason },
      road.now()
    )
    if (refused) setFault(refused)
    else done()
  }
  return (
    <Dialog
      open={suggestion !== null}
      onClose={done}
      title={w.notNowTitle}
      actions={
        <Button kind="primary" disabled={!reason} onClick={() => void keep()}>
          {w.keep}
        </Button>
      }
    >
      <RadioGroup<Reason>
        label={w.notNowUnder}
        required
        options={vocabularyOptions(declineReasons.terms, name)}
        value={reason}
        onChange={setReason}
      />
      {fault && (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
    </Dialog>
  )
}
