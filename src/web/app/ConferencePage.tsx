/** One conference: whole for the child's own people, by invitation for everybody else; here its decisions meet the plan. */
import { Link, useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { ConferenceView } from '#web/conference/ConferenceView.tsx'
import { type MineRead, type MyConference, withPlan } from '#web/conference/conference.local.ts'
import { InvitedView } from '#web/conference/InvitedView.tsx'
import { useConferences } from '#web/conference/use-conferences.ts'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { type FileRead, type PlanRead, withPending } from '#web/plan/plan.local.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useWords } from '#web/words/words.tsx'
import { TakeIntoPlan } from './TakeIntoPlan.tsx'
import '#web/conference/conference.css'

export function ConferencePage() {
  const { id = '' } = useParams<{ id: string }>()
  const w = useWords(conferenceWords)
  const read = useRead<MineRead>(`/api/conferences/${id}`)
  return (
    <div className="measure-page stack-l">
      <Loaded read={read}>
        {({ conference: mine }) =>
          mine === null ? (
            <Empty title={w.invited.gone}>{w.invited.until}</Empty>
          ) : (
            <>
              <PageHead
                over={<Link href="/konferensi">{w.page.over}</Link>}
                title={w.alias(mine.number)}
                under={mine.codeName && <span className="code-name">{mine.codeName}</span>}
              />
              {mine.caseFileId ? <OfFile caseFileId={mine.caseFileId} mine={mine} /> : <InvitedView mine={mine} />}
            </>
          )
        }
      </Loaded>
    </div>
  )
}

function OfFile({ caseFileId, mine }: { readonly caseFileId: string; readonly mine: MyConference }) {
  const { read, laid } = useConferences(caseFileId)
  const file = useRead<FileRead>(`/api/case-files/${caseFileId}`)
  const plan = useRead<PlanRead>(`/api/case-files/${caseFileId}/plan`)
  const pending = usePending(caseFileId)
  const known = file.value
  const laidPlan = known && plan.value && withPending(plan.value, pending, known.worker.postId)
  return (
    <Loaded read={read}>
      {() => {
        const one = laid?.conferences.find((other) => other.id === mine.id)
        if (!laid || !one || !known) return null
        return (
          <ConferenceView
            file={{ ...laid.file, id: caseFileId }}
            one={withPlan(one, laidPlan?.actions.map((action) => action.id) ?? [])}
            mine={mine}
            isWorker={may('plan.add-action', known.standings)}
            maySign={may('conference.record-decision', known.standings)}
            goals={laidPlan?.goals ?? []}
            take={(decision) => plan.value && <TakeIntoPlan file={known} read={plan.value} decision={decision} />}
          />
        )
      }}
    </Loaded>
  )
}
