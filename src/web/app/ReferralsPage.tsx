/** Kotak rujukan: what was sent to me, and what my children were sent to. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import type { Box } from '#web/referral/referral.local.ts'
import { ReferralBox } from '#web/referral/ReferralBox.tsx'
import { Bird } from '#web/support-map/Bird.tsx'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useWords } from '#web/words/words.tsx'
import { receivesOnly } from './nav.ts'

export function ReferralsPage() {
  const w = useWords(referralStepWords).box
  const account = useAccount()
  const read = useRead<Box>('/api/referrals')
  return (
    <div className="measure-page stack">
      <PageHead title={w.title} under={account.posts.map(({ unitName }) => unitName).join(' · ')} />
      <Loaded read={read}>
        {(box) => <ReferralBox box={box} sends={!receivesOnly(account)} bird={(codeName) => <Bird codeName={codeName} size={30} />} />}
      </Loaded>
    </div>
  )
}
