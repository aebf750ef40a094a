/** A new referral for one child, or what travels of one that was begun. */
import { useParams, useSearch } from 'wouter'
import { Need } from '#domain/assessment/need.ts'
import { Service } from '#domain/plan/services.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { ChangePacket } from '#web/referral/ChangePacket.tsx'
import { NewReferral } from '#web/referral/NewReferral.tsx'
import type { DraftRead, Face } from '#web/referral/referral.local.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/referral/referral.css'

export function NewReferralPage() {
  const { id = '' } = useParams<{ id: string }>()
  const w = useWords(referralDraftWords)
  const asked = new URLSearchParams(useSearch())
  const begun = asked.get('draf')
  const after = asked.get('setelah')
  const before = begun ?? after
  const head = useRead<{ readonly codeName: string }>(`/api/case-files/${id}`)
  const read = useRead<DraftRead>(`/api/case-files/${id}/referral-draft${begun ? `?referral=${begun}` : ''}`)
  const faces = useRead<readonly Face[]>(before ? `/api/case-files/${id}/referrals?open=${before}` : null)
  const face = faces.value?.find((one) => one.id === before)
  const codeName = head.value?.codeName ?? ''
  return (
    <div className="stack">
      <PageHead title={w.title} under={<span className="code-name">{codeName}</span>} />
      <Loaded read={read}>
        {(made) =>
          begun
            ? face && <ChangePacket face={face} made={made} />
            : // the next place is asked for the same as the one before it
              (!after || faces.state !== 'loading') && (
                <NewReferral
                  file={{ id, codeName }}
                  made={made}
                  after={after}
                  before={face}
                  asked={{ service: Service.safeParse(asked.get('layanan')).data, need: Need.safeParse(asked.get('kebutuhan')).data }}
                />
              )
        }
      </Loaded>
    </div>
  )
}
