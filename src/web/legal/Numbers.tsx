/** Numbers under which the institutions keep the matter; never what stands in their papers (G-03). */
import { may } from '#domain/access/rules.ts'
import { references } from '#domain/legal/note-reference.ts'
import { Button } from '#web/design/Button.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { legalWords } from '#web/words/legal.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { PartProps } from './LegalSection.tsx'

export function Numbers({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <section className="stack-s">
      <h3>{w.numbers.title}</h3>
      <p className="small quiet">{w.numbers.none}</p>
      {read.references.length > 0 && (
        <ul className="plain-list rows">
          {read.references.map((one) => (
            <li key={one.id} className="legal-line">
              <div>
                <p className={one.isStruck ? 'legal-number legal-struck' : 'legal-number'}>
                  <strong>{one.number}</strong> {one.isPending && <Tag icon="device">{w.pending}</Tag>}
                </p>
                <p className="small quiet">
                  {name(references.term(one.kind))} · {shortDay(one.notedOn, today, language)}
                </p>
              </div>
              {one.isStruck ? (
                <Tag>{w.struck}</Tag>
              ) : (
                may('legal.strike-line', file.standings) && (
                  <Button
                    kind="quiet"
                    aria-label={w.strikeOne(one.number)}
                    onClick={() => onAsk({ form: 'strike', list: 'reference', lineId: one.id })}
                  >
                    {w.strike}
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {may('legal.note-reference', file.standings) && (
        <div className="row no-print">
          <Button icon="note" onClick={() => onAsk({ form: 'number' })}>
            {w.numbers.record}
          </Button>
        </div>
      )}
    </section>
  )
}
