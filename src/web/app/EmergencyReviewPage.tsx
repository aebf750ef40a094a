/** Tinjau: what other units opened in an emergency, each to be judged within three days, and the figures of one's own kind of agency. */
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { EmergencyReview } from '#web/grant/EmergencyReview.tsx'
import type { ReviewsRead } from '#web/grant/emergency-reads.ts'
import { useRead } from '#web/offline/local-store.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { useWords } from '#web/words/words.tsx'

export function EmergencyReviewPage() {
  const w = useWords(breakGlassWords).review
  const read = useRead<ReviewsRead>('/api/emergency/reviews')
  return (
    <div className="measure-page stack">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={read}>
        {({ emergencies, figures }) => {
          const waiting = emergencies.filter((one) => !one.verdict)
          const done = emergencies.filter((one) => one.verdict)
          return (
            <div className="stack-l">
              {waiting.length === 0 ? <Empty title={w.none}>{w.noneBody}</Empty> : <List list={waiting} />}
              {done.length > 0 && (
                <section className="stack">
                  <h2>{w.done}</h2>
                  <List list={done} />
                </section>
              )}
              <Figures figures={figures} />
            </div>
          )
        }}
      </Loaded>
    </div>
  )
}

function List({ list }: { readonly list: ReviewsRead['emergencies'] }) {
  return (
    <ul className="plain-list stack">
      {list.map((one) => (
        <EmergencyReview key={one.id} one={one} />
      ))}
    </ul>
  )
}

function Figures({ figures }: Pick<ReviewsRead, 'figures'>) {
  const w = useWords(breakGlassWords).review
  const { usesPerHundredStaff: uses, shareJustified: justified, medianHours: median } = figures
  const said = [uses !== null && w.uses(uses), justified !== null && w.justified(justified), median !== null && w.median(median)].filter(
    Boolean
  )
  return (
    <section className="stack-s">
      <h2>{w.figures}</h2>
      {said.length === 0 ? (
        <p className="quiet">{w.few}</p>
      ) : (
        <ul>
          {said.map((sentence) => (
            <li key={String(sentence)}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
