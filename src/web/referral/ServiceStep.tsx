/** The second step: the nearest who could help, those that fit first; whoever was asked already is not proposed again. */
import { services } from '#domain/plan/services.ts'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { Begun } from './NewReferral.tsx'
import type { Found } from './referral.local.ts'

interface Props {
  readonly fileId: string
  readonly after: string | null
  readonly begun: Begun
  choose(found: Found): void
}

export function ServiceStep({ fileId, after, begun, choose }: Props) {
  const w = useWords(referralDraftWords)
  const name = useName()
  const query = new URLSearchParams({ code: begun.service ?? '', needs: begun.accommodations.join(','), ...(after ? { after } : {}) })
  const read = useRead<readonly Found[]>(`/api/case-files/${fileId}/referral-services?${query}`)
  const term = services.terms.find(({ code }) => code === begun.service)
  return (
    <section className="stack-s">
      <h2>{term && name(term)}</h2>
      <p className="small quiet measure">{w.foundHint}</p>
      <Loaded read={read}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={w.noneFound}>{w.noneFoundBody}</Empty>
          ) : (
            <ul className="plain-list found-rows">
              {found.map((one) => (
                <li key={one.serviceId} className={one.fits ? 'found' : 'found found-unfit'}>
                  <div>
                    <p>
                      <strong>{one.name}</strong>
                    </p>
                    <p className="small quiet">{[one.unitName, w.distance[one.distance]].filter(Boolean).join(' · ')}</p>
                    <p className="found-tags">
                      {one.free !== null && one.free > 0 && <Tag>{w.free(one.free)}</Tag>}
                      {one.onPaper && <Tag icon="note">{w.onPaper}</Tag>}
                      {one.why.map((why) => (
                        <Tag key={why} icon="info">
                          {w.why[why as keyof typeof w.why]}
                        </Tag>
                      ))}
                    </p>
                  </div>
                  <Button kind={one.fits ? 'primary' : 'second'} onClick={() => choose(one)}>
                    {w.choose}
                    <span className="sr-only">{` ${one.name}, ${one.unitName}`}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
