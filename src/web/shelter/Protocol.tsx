/** What is done now that a child left without notice: seven lines, each answered by whoever did it (D16 SH8). */
import { may } from '#domain/access/rules.ts'
import { keepProtocol } from '#domain/shelter/keep-protocol.ts'
import { protocolSteps, stepAnswers } from '#domain/shelter/stay.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { MomentTime, useNow } from '#web/design/Time.tsx'
import { momentWords } from '#web/design/time-words.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/shelter-problems.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { groundOf, type ShelterFile, type ShelterRead, type StayRow } from './shelter.local.ts'

interface Props {
  readonly file: ShelterFile
  readonly read: ShelterRead
  readonly stay: StayRow
}

export function Protocol({ file, read, stay }: Props) {
  const w = useWords(shelterWords).protocol
  const name = useName()
  const { language } = useLanguage()
  const now = useNow()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const keeps = read.isOpen && may('shelter.keep-protocol', file.standings)
  return (
    <section className="stay-protocol stack-s">
      <Notice tone="danger" title={w.title}>
        <span>{stay.leftAt && w.lead(momentWords(stay.leftAt, now, language))}</span>
      </Notice>
      {read.accompanies && <p className="measure">{w.outreach}</p>}
      <p className="small quiet">{w.progress(stay.steps.length, protocolSteps.codes.length)}</p>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      <ol className="plain-list rows">
        {protocolSteps.terms.map((term) => {
          const kept = stay.steps.find(({ step }) => step === term.code)
          return (
            <li key={term.code} className="stay-step">
              <Icon name={kept ? 'check-circle' : 'dot-empty'} size={20} />
              <div>
                <p>{name(term)}</p>
                {kept && (
                  <p className="small quiet">
                    {name(stepAnswers.term(kept.answer))} · <MomentTime at={kept.at} />
                    {kept.by && ` · ${w.by(kept.by)}`}
                  </p>
                )}
              </div>
              {keeps && (
                <div className="row no-print stay-answers">
                  {stepAnswers.terms
                    .filter(({ code }) => code !== kept?.answer)
                    .map((answer) => (
                      <Button
                        key={answer.code}
                        kind={answer.code === 'done' ? 'second' : 'quiet'}
                        aria-label={`${name(term)}: ${name(answer)}`}
                        onClick={() =>
                          void sending(
                            keepProtocol,
                            { caseFileId: file.id, stayId: stay.id, step: term.code, answer: answer.code },
                            { state: { ground: groundOf(read), stay }, subjectLabel: file.codeName }
                          )
                        }
                      >
                        {name(answer)}
                      </Button>
                    ))}
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
