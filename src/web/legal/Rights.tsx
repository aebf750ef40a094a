/** The rights of the child and its family, group by group, each with how it stands; calm, never a score (D28). */
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { rightGroups, rights, rightStates } from '#domain/legal/rights.ts'
import { institutions } from '#domain/legal/stages.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Icon, type IconName } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { legalWords } from '#web/words/legal.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import type { RightRow } from './legal.local.ts'
import type { PartProps } from './LegalSection.tsx'

const signs: Readonly<Record<RightRow['state'], IconName>> = {
  open: 'dot-empty',
  explained: 'dot-half',
  fulfilled: 'dot-full',
  declined: 'dot-paused',
  denied: 'cross',
  'not-for-this': 'dot-paused'
}

export function Rights({ file, read, onAsk }: PartProps) {
  const w = useWords(legalWords)
  const name = useName()
  const rowOf = (right: (typeof rights.codes)[number]): RightRow =>
    read.rights.find((one) => one.right === right) ?? { right, state: 'open', onDay: deviceNow().today, deniedBy: null, version: 0 }
  return (
    <section className="stack-s">
      <h3>{w.rights.title}</h3>
      <p className="small quiet measure">{w.rights.lead}</p>
      {rightGroups.terms.map((group) => {
        const rows = rights.terms.filter((one) => one.group === group.code).map(({ code }) => rowOf(code))
        return (
          <details key={group.code} className="legal-more">
            <summary>
              <span className="legal-sum">
                {name(group)}
                <span className="small quiet">{w.rights.count(rows.filter(({ state }) => state !== 'open').length, rows.length)}</span>
              </span>
            </summary>
            <ul className="plain-list rows">
              {rows.map((row) => (
                <Right
                  key={row.right}
                  row={row}
                  {...(may('legal.keep-right', file.standings) ? { onKeep: () => onAsk({ form: 'right', right: row }) } : {})}
                />
              ))}
            </ul>
          </details>
        )
      })}
      <div className="row no-print">
        <Link href="/hak-anak" className={buttonClass('second')}>
          <Icon name="printer" size={20} /> {w.rights.leaflet}
        </Link>
      </div>
    </section>
  )
}

function Right({ row, onKeep }: { readonly row: RightRow; onKeep?(): void }) {
  const w = useWords(legalWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const what = name(rights.term(row.right))
  return (
    <li className="legal-limit">
      <Icon name={signs[row.state]} size={20} />
      <div>
        <p>
          {what} {row.isPending && <Tag icon="device">{w.pending}</Tag>}
        </p>
        <p className="small quiet">
          {[
            name(rightStates.term(row.state)),
            row.deniedBy && w.rights.denied(name(institutions.term(row.deniedBy))),
            row.version > 0 && shortDay(row.onDay, today, language)
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {onKeep && (
        <Button kind="quiet" aria-label={w.rights.keepOne(what)} onClick={onKeep}>
          {w.rights.keep}
        </Button>
      )}
    </li>
  )
}
