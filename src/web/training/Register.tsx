/** My people by name: what waits for my word first, then what each is able to do. Nobody stands above anybody. */
import { languages } from '#domain/case-file/consent-terms.ts'
import { confirmQualification, type ConfirmQualificationProblem } from '#domain/training/confirm-qualification.ts'
import type { ProofAnswer } from '#domain/training/qualification.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { type Covers, useProblemSentence } from '#web/words/problems.ts'
import { problemWords } from '#web/words/training-problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { Certificates } from './Certificates.tsx'
import { PaperList } from './PaperList.tsx'
import { type Colleague, isTrained, type Paper } from './training.local.ts'
import './training.css'

problemWords.id satisfies Covers<ConfirmQualificationProblem>

export function Register({ people }: { readonly people: readonly Colleague[] }) {
  const w = useWords(trainingWords).register
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { today } = deviceNow()
  const waiting = people.filter(({ papers }) => papers.some(({ answer }) => answer === null))
  const answer = (person: Colleague, paper: Paper, given: ProofAnswer) =>
    void sending(
      confirmQualification,
      { qualificationId: paper.id, answer: given },
      { state: { qualification: { accountId: person.accountId, answer: paper.answer }, answersFor: true }, subjectLabel: person.name }
    )
  return (
    <>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {waiting.length > 0 && (
        <section className="stack" aria-labelledby="waiting-papers">
          <h2 id="waiting-papers">{w.waiting}</h2>
          {waiting.map((person) => (
            <Card key={person.accountId} title={person.name} due>
              <PaperList
                papers={person.papers.filter((paper) => paper.answer === null)}
                actions={(paper) => (
                  <p className="row no-print">
                    <Button kind="primary" icon="check" onClick={() => answer(person, paper, 'confirmed')}>
                      {w.confirm}
                    </Button>
                    <Button onClick={() => answer(person, paper, 'declined')}>{w.decline}</Button>
                  </p>
                )}
              />
            </Card>
          ))}
        </section>
      )}
      <div className="training-people">
        {people.map((person) => (
          <Card key={person.accountId} as="article" title={person.name}>
            <p className="small quiet">{person.posts.map(({ title, unit }) => `${title}, ${unit}`).join(' · ')}</p>
            <p className="row">
              <Tag icon={isTrained(person, today) ? 'check-circle' : 'clock'}>{isTrained(person, today) ? w.trained : w.untrained}</Tag>
              {person.profile ? (
                person.profile.languages.map((code) => <Tag key={code}>{name(languages.term(code))}</Tag>)
              ) : (
                <span className="small quiet">{w.noProfile}</span>
              )}
            </p>
            <PaperList papers={person.papers.filter((paper) => paper.answer !== null)} />
            {person.certificates.length > 0 && <Certificates certificates={person.certificates} />}
          </Card>
        ))}
      </div>
    </>
  )
}
