/** The road of the matter and the protection beside it: what was reached, on which day, and what usually comes next. */
import { may } from '#domain/access/rules.ts'
import { isClosed, type State } from '#domain/case-file/state.ts'
import { inOrder, stageAfter, stageNow } from '#domain/legal/legal.ts'
import { restitutionStage, usesFund } from '#domain/legal/restitution.ts'
import { institutions, isProtection, stopReasons } from '#domain/legal/stages.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { longDay, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { legalWords } from '#web/words/legal.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type StepRow, trackOf } from './legal.local.ts'
import type { PartProps } from './LegalSection.tsx'
import { useStageName } from './stage-name.ts'

export function Road({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const { language } = useLanguage()
  const stageName = useStageName(read.stageNames)
  const { steps, money } = trackOf(read)
  const stands = inOrder(read.steps.filter(({ isStruck }) => !isStruck))
  const matter = stands.filter(({ stage }) => !isProtection(stage))
  const protection = stands.filter(({ stage }) => isProtection(stage))
  const next = stageAfter(stageNow(steps))
  const ofMoney = restitutionStage(money)
  const release = stands.findLast(({ stage }) => stage === 'LG17')
  const isShut = file.state !== undefined && isClosed(file.state as State)
  const isTeam = read.recorder?.isTeam ?? false
  return (
    <div className="stack">
      {release && isTeam && (
        <Notice
          icon="alert"
          title={w.road.released}
          action={
            <a href={isShut ? `/anak/${file.id}` : `/anak/${file.id}#keselamatan`} className={`${buttonClass('second')} no-print`}>
              {isShut ? w.road.toReopen : w.road.toSafety}
            </a>
          }
        >
          {w.road.releasedBody(longDay(release.happenedOn, language))} {isShut && w.road.reopen}
        </Notice>
      )}
      <div className="legal-roads">
        <section className="stack-s">
          <h3>{w.road.matter}</h3>
          {matter.length === 0 && <p className="quiet">{isTeam ? w.road.none : w.ownNone}</p>}
          <ol className="plain-list legal-road">
            {matter.map((step) => (
              <Reached key={step.id} step={step} name={stageName(step.stage)} />
            ))}
            {ofMoney && (
              <li className="legal-stop">
                <Icon name={ofMoney === 'LG14' ? 'check-circle' : 'dot-half'} size={20} />
                <p>{stageName(ofMoney)}</p>
              </li>
            )}
            {usesFund(money) && (
              <li className="legal-stop">
                <Icon name="dot-half" size={20} />
                <p>{stageName('LG15')}</p>
              </li>
            )}
            {/* an institution sees its own steps alone, so what comes next is not told from them */}
            {next && isTeam && (
              <li className="legal-stop quiet">
                <Icon name="dot-empty" size={20} />
                <p>
                  {stageName(next)} <span className="small">· {w.road.next}</span>
                </p>
              </li>
            )}
          </ol>
        </section>
        <section className="stack-s">
          <h3>{w.road.protection}</h3>
          {protection.length === 0 && <p className="quiet">{isTeam ? w.road.noProtection : w.ownNone}</p>}
          <ol className="plain-list legal-road">
            {protection.map((step) => (
              <Reached key={step.id} step={step} name={stageName(step.stage)} />
            ))}
          </ol>
        </section>
      </div>
      {may('legal.record-step', file.standings) && (
        <div className="row no-print">
          <Button kind="primary" icon="plus" onClick={() => onAsk({ form: 'step' })}>
            {w.road.record}
          </Button>
        </div>
      )}
      <History read={read} file={file} onAsk={onAsk} />
    </div>
  )
}

function Reached({ step, name }: { readonly step: StepRow; readonly name: string }) {
  const w = useWords(legalWords)
  const named = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <li className="legal-stop">
      <Icon name={step.stage === 'LG16' || step.stage === 'LP4' ? 'cross' : 'dot-full'} size={20} />
      <div>
        <p>
          <strong>{name}</strong> {step.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p className="small quiet">
          {[
            shortDay(step.happenedOn, today, language),
            step.institution && w.road.at(named(institutions.term(step.institution))),
            step.reason && named(stopReasons.term(step.reason)).toLowerCase()
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  )
}

/** Every line with who recorded it, and striking what was a mistake. */
function History({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const stageName = useStageName(read.stageNames)
  const strikes = may('legal.strike-line', file.standings)
  const hasMore = read.steps.some(({ isStruck }) => isStruck) || strikes
  if (read.steps.length === 0 || !hasMore) return null
  return (
    <details className="legal-more">
      <summary>{w.road.all(read.steps.length)}</summary>
      <ul className="plain-list rows">
        {inOrder(read.steps).map((step) => (
          <li key={step.id} className="legal-line">
            <p className={step.isStruck ? 'legal-struck' : undefined}>
              {stageName(step.stage)} <span className="small quiet">· {shortDay(step.happenedOn, today, language)}</span>
              {step.recordedBy && <span className="small quiet"> · {step.recordedBy}</span>}
            </p>
            {step.isStruck ? (
              <Tag>{w.struck}</Tag>
            ) : (
              strikes && (
                <Button
                  kind="quiet"
                  aria-label={w.strikeOne(stageName(step.stage))}
                  onClick={() => onAsk({ form: 'strike', list: 'step', lineId: step.id })}
                >
                  {w.strike}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
