/** Schools that were spoken to, on what was answered, and where a refusal goes. */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { answerReasons, contactWays, schoolAnswers, schoolPlaces } from '#domain/schooling/schooling.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { schoolingWords } from '#web/words/schooling.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { ContactRow, ResponseRow } from './schooling.local.ts'
import type { PartProps } from './SchoolingSection.tsx'

const ContactForm = lazy(async () => ({ default: (await import('./ContactForms.tsx')).ContactForm }))
const ResponseForm = lazy(async () => ({ default: (await import('./ContactForms.tsx')).ResponseForm }))

export function Contacts({ file, read, isOpen }: PartProps) {
  const w = useWords(schoolingWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const [asked, setAsked] = useState<ContactRow | 'contact' | 'office' | null>(null)
  const { contacts, responses } = read
  const mayContact = isOpen && may('schooling.contact-school', file.standings)
  const mayAnswer = isOpen && may('schooling.record-response', file.standings)
  const hasBasis = read.consents.length + read.assessments.length > 0
  const newest = responses[0]
  const isRefused = newest?.answer === 'refuses' && !contacts.some((one) => one.place === 'office' && one.onDay >= newest.onDay)
  const own = responses.filter((one) => one.contactId === null)
  const close = () => setAsked(null)
  const day = (on: string) => shortDay(on, today, language)
  return (
    <section className="stack-s">
      <h3>{w.contacts}</h3>
      {isRefused && (
        <Notice icon="flag" action={mayContact && hasBasis && <Button onClick={() => setAsked('office')}>{w.toOffice}</Button>}>
          {w.refused}
        </Notice>
      )}
      {contacts.length === 0 && own.length === 0 && <p className="quiet measure">{w.noContacts}</p>}
      <ul className="plain-list rows">
        {contacts.map((one) => {
          const answers = responses.filter(({ contactId }) => contactId === one.id)
          return (
            <li key={one.id} className="sign-row">
              <Icon name={one.way === 'call' ? 'phone' : one.way === 'letter' ? 'note' : 'people'} size={20} />
              <div className="stack-s">
                <p>
                  <strong>{one.school ?? one.post ?? name(schoolPlaces.term(one.place))}</strong>{' '}
                  <span className="small quiet">
                    {name(schoolPlaces.term(one.place))} · {name(contactWays.term(one.way)).toLowerCase()} · {day(one.onDay)}
                  </span>{' '}
                  {one.isPending && <Tag icon="device">{w.pending}</Tag>}
                </p>
                {answers.map((answer) => (
                  <AnswerLine key={answer.id} answer={answer} />
                ))}
                {answers.length === 0 && <p className="small quiet">{w.waitsForAnswer}</p>}
                <p className="small quiet">
                  {w.safeguard}: {one.safeguard}
                </p>
              </div>
              {mayAnswer && answers.length === 0 && (
                <span className="no-print">
                  <Button onClick={() => setAsked(one)}>{w.answer}</Button>
                </span>
              )}
            </li>
          )
        })}
        {own.map((one) => (
          <li key={one.id} className="sign-row">
            <Icon name="book" size={20} />
            <div className="stack-s">
              <p>
                <strong>{one.post}</strong>
              </p>
              <AnswerLine answer={one} />
            </div>
          </li>
        ))}
      </ul>
      {mayContact && (
        <>
          {!hasBasis && <p className="small measure">{w.consentFirst}</p>}
          <div className="row no-print">
            {hasBasis ? (
              <Button icon="phone" onClick={() => setAsked('contact')}>
                {w.contact}
              </Button>
            ) : (
              <Link href={`/anak/${file.id}#persetujuan`} className={buttonClass('second')}>
                {w.toConsents}
              </Link>
            )}
          </div>
        </>
      )}
      <Suspense>
        {(asked === 'contact' || asked === 'office') && (
          <ContactForm file={file} read={read} toOffice={asked === 'office'} onClose={close} />
        )}
        {asked !== null && typeof asked === 'object' && <ResponseForm file={file} contact={asked} onClose={close} />}
      </Suspense>
    </section>
  )
}

function AnswerLine({ answer }: { readonly answer: ResponseRow }) {
  const w = useWords(schoolingWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <p>
      {w.answered(name(schoolAnswers.term(answer.answer)), shortDay(answer.onDay, today, language))}
      {answer.reason && <span className="small quiet"> · {name(answerReasons.term(answer.reason)).toLowerCase()}</span>}{' '}
      {answer.isPending && <Tag icon="device">{w.pending}</Tag>}
    </p>
  )
}
