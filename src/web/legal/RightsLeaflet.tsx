/** The rights said to a child, group by group, as a sheet to print; bound to no file. */
import { rightGroups, rights } from '#domain/legal/rights.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { leafletWords } from '#web/words/rights-leaflet.ts'
import { useWords } from '#web/words/words.tsx'
import './legal.css'

export function RightsLeaflet() {
  const w = useWords(leafletWords)
  return (
    <div className="measure-page stack">
      <PageHead
        title={w.title}
        over={w.over}
        actions={
          <Button kind="primary" icon="printer" onClick={() => print()}>
            {w.print}
          </Button>
        }
      />
      <p className="quiet small no-print">{w.under}</p>
      <article className="legal-leaflet stack">
        <p>{w.hello}</p>
        {rightGroups.codes.map((group) => (
          <section key={group} className="stack-s">
            <h2>{w.groups[group]}</h2>
            <ul className="plain-list legal-leaflet-lines">
              {rights.terms
                .filter((one) => one.group === group)
                .map(({ code }) => (
                  <li key={code}>
                    <Icon name="check" size={20} />
                    <span>{w.lines[code]}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        <p>
          {w.ask} {w.call}
        </p>
        <p>
          <strong>{w.notYourFault}</strong>
        </p>
      </article>
    </div>
  )
}
