/** Supervisi: every circle of the team, the thinnest first, and what to talk about. Questions, not rankings. */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { pageSize } from '#domain/kernel/page.ts'
import { isTeamLarge } from '#domain/supervision/caseload.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import type { ListedHandover } from '#web/handover/HandoverList.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { asTold } from '#web/offline/use-earlier.ts'
import { useAccount } from '#web/offline/session.ts'
import { Beside } from '#web/supervision/Beside.tsx'
import { FieldOfCircles } from '#web/supervision/FieldOfCircles.tsx'
import { Institutions } from '#web/supervision/Institutions.tsx'
import {
  type FieldRead,
  type Institution,
  laySessions,
  layTalks,
  rowsOf,
  type SeenChild,
  type Talk,
  talkAbout
} from '#web/supervision/supervision.local.ts'
import { type TalkDraft, TalkForm } from '#web/supervision/TalkForm.tsx'
import { TalkingPoints } from '#web/supervision/TalkingPoints.tsx'
import { TalkPages } from '#web/supervision/TalkPages.tsx'
import { Bird } from '#web/support-map/Bird.tsx'
import { CircleMiddle } from '#web/support-map/CircleMiddle.tsx'
import { CircleThumbnail } from '#web/support-map/CircleThumbnail.tsx'
import { handoverWords } from '#web/words/handover.ts'
import { supervisionWords } from '#web/words/supervision.ts'
import { useWords } from '#web/words/words.tsx'
import { circleOf } from './my-children.ts'
import { useAnchor } from './use-anchor.ts'
import '#web/supervision/supervision.css'

export function SupervisionPage() {
  const words = useWords(supervisionWords)
  const w = words.page
  const read = useRead<FieldRead>('/api/supervision/field')
  const items = useOutbox()
  const [draft, setDraft] = useState<TalkDraft | null>(null)
  const { today } = deviceNow()
  const field = useMemo(() => read.value && layTalks(read.value, items), [read.value, items])
  const rows = useMemo(() => (field ? rowsOf(field, today) : []), [field, today])
  const team = field?.colleagues.filter(({ mine }) => mine) ?? []
  const supervisorPostId = team[0]?.supervisorPostId ?? null
  useAnchor(field !== undefined)
  const held = team.find(({ accountId }) => accountId)
  return (
    <div className="stack-l">
      <PageHead
        title={w.title}
        over={field && w.over(rows.length, field.children.length)}
        under={w.order}
        actions={held && <Button onClick={() => setDraft({ kind: 'individual', with: [held.postId] })}>{w.write}</Button>}
      />
      <Loaded read={read}>
        {() =>
          field && (
            <>
              {isTeamLarge(team.length, field.limits) && (
                <Notice tone="quiet" icon="people">
                  {w.many(field.limits.workers)}
                </Notice>
              )}
              {field.children.length === 0 ? (
                <Empty title={w.empty}>{w.emptyBody}</Empty>
              ) : (
                <TalkingPoints
                  about={talkAbout(rows)}
                  circle={(child) => <CircleMiddle map={circleOfChild(child, today)} />}
                  onTalk={(child, colleague) => setDraft({ kind: 'individual', with: [colleague.postId], caseFileIds: [child.id] })}
                />
              )}
              <div className="supervision-columns">
                <div>
                  {rows.length > 0 && (
                    <FieldOfCircles
                      rows={rows}
                      limits={field.limits}
                      circle={(child) => <CircleThumbnail map={circleOfChild(child, today)} size={60} />}
                    />
                  )}
                  {field.children.length >= pageSize.circles && <p className="small quiet">{w.cut(pageSize.circles)}</p>}
                </div>
                <Beside
                  field={field}
                  bird={(codeName) => <Bird codeName={codeName} size={28} />}
                  handovers={<Handovers />}
                  onTalk={setDraft}
                />
              </div>
              <HeldTalks field={field} />
              <InstitutionSection supervisorPostId={supervisorPostId} />
              {draft && <TalkForm field={field} draft={draft} onClose={() => setDraft(null)} />}
            </>
          )
        }
      </Loaded>
    </div>
  )
}

const circleOfChild = (child: SeenChild, today: string) => circleOf({ ...child, mine: false, ties: child.ties }, today)

/** Those of the team that are still on their way. */
function Handovers() {
  const w = useWords(supervisionWords).beside
  const words = useWords(handoverWords)
  const { value } = useRead<readonly ListedHandover[]>('/api/handovers')
  const waiting = value?.filter(({ side }) => side === 'watch') ?? []
  if (waiting.length === 0) return null
  return (
    <Card as="section" title={w.handovers}>
      <ul className="plain-list rows">
        {waiting.map((one) => (
          <li key={one.id}>
            <Link href={`/anak/${one.caseFileId}/serah-terima`} className="beside-words">
              <span>
                <strong className="code-name">{one.codeName}</strong>{' '}
                <span className="small">{words.fromTo(one.fromName ?? words.gone, one.toName ?? words.gone)}</span>
              </span>
              <span className="small quiet">{words.progress(one.accepted, one.total)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function HeldTalks({ field }: { readonly field: FieldRead }) {
  const w = useWords(supervisionWords).talk
  const { displayName } = useAccount()
  const read = useRead<readonly Talk[]>('/api/supervision/sessions')
  const items = useOutbox()
  const lay = (talks: readonly Talk[]) => laySessions(talks, items, field, displayName)
  const talks = lay(read.value ?? [])
  const open = talks.flatMap(({ points }) => points).filter(({ outcome }) => !outcome).length
  return (
    <Disclosure id="perbincangan" title={w.listTitle} summary={read.value ? w.listUnder(open) : undefined}>
      <Loaded read={read}>
        {(told) =>
          talks.length === 0 ? (
            <p className="quiet">{w.none}</p>
          ) : (
            <TalkPages told={told} address="/api/supervision/sessions" rowsOf={asTold} lay={lay} as="supervisor" />
          )
        }
      </Loaded>
    </Disclosure>
  )
}

function InstitutionSection({ supervisorPostId }: { readonly supervisorPostId: string | null }) {
  const w = useWords(supervisionWords).institution
  const read = useRead<readonly Institution[]>('/api/supervision/institutions')
  return (
    <Disclosure id="lembaga" title={w.title} summary={read.value ? w.under(read.value.length) : undefined}>
      <Loaded read={read}>{(list) => <Institutions list={list} supervisorPostId={supervisorPostId} />}</Loaded>
    </Disclosure>
  )
}
