/** Each colleague's children as a row of small circles, the thinnest first. The page draws the circle; this says what stands beside it. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type CaseloadLimits, loadOf } from '#domain/supervision/caseload.ts'
import { Icon } from '#web/design/Icon.tsx'
import { supervisionWords } from '#web/words/supervision.ts'
import { useWords } from '#web/words/words.tsx'
import type { Row, SeenChild } from './supervision.local.ts'
import './supervision.css'

interface Props {
  readonly rows: readonly Row[]
  readonly limits: CaseloadLimits
  readonly circle: (child: SeenChild) => ReactNode
}

export function FieldOfCircles({ rows, limits, circle }: Props) {
  const w = useWords(supervisionWords).field
  const children = rows.flatMap((row) => row.children)
  return (
    <section aria-labelledby="field-title">
      <div className="field-head">
        <h2 id="field-title">{w.title}</h2>
        <span className="small quiet">{w.how}</span>
      </div>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.colleague.postId} className="field-row">
            <Who row={row} limits={limits} />
            <ul className="plain-list field-circles">
              {row.children.map((child) => (
                <li key={child.id}>
                  <Link href={`/anak/${child.id}`} className="field-one">
                    {circle(child)}
                    <strong className="code-name field-name">{child.codeName}</strong>
                    <Thickness child={child} />
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="field-legend small quiet">
        {children.some(({ restsOnWorker }) => restsOnWorker) && (
          <span>
            <Icon name="arrows" size={16} /> {w.legendWorker}
          </span>
        )}
        {children.some(({ restsOnOne, restsOnWorker }) => restsOnOne && !restsOnWorker) && (
          <span>
            <Icon name="dot-half" size={16} /> {w.legendOne}
          </span>
        )}
      </p>
    </section>
  )
}

function Who({ row: { colleague, children }, limits }: { readonly row: Row; readonly limits: CaseloadLimits }) {
  const w = useWords(supervisionWords).field
  const count = colleague.children ?? children.length
  const load = loadOf(count, limits)
  return (
    <div className="field-who">
      <h3>{colleague.name ?? w.vacant}</h3>
      <p className="small quiet">{[colleague.title, w.children(count)].join(' · ')}</p>
      {load !== 'fits' && (
        <p className="small field-load">
          <Icon name="info" size={16} /> {load === 'full' ? w.full(count) : w.much(limits.warn)}
        </p>
      )}
    </div>
  )
}

function Thickness({ child }: { readonly child: SeenChild }) {
  const w = useWords(supervisionWords).field
  return (
    <span className="field-words">
      {child.thickness ? w[child.thickness] : w.unknown}
      {child.restsOnWorker ? (
        <Icon name="arrows" size={16} label={w.worker} />
      ) : (
        child.restsOnOne && <Icon name="dot-half" size={16} label={w.one} />
      )}
    </span>
  )
}
