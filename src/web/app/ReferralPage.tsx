/** One referral, for both sides; once a unit said yes, what it keeps about the child in its own track stands below. */
import { Link } from 'wouter'
import { isOpenToRecipient } from '#domain/referral/referral.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { ReferralView } from '#web/referral/ReferralView.tsx'
import { Bird } from '#web/support-map/Bird.tsx'
import { referralWords } from '#web/words/referral.ts'
import { useWords } from '#web/words/words.tsx'
import { RecipientTracks } from './RecipientTracks.tsx'
import { useReferral } from './use-referral.ts'

export function ReferralPage() {
  const w = useWords(referralWords)
  const { read, face } = useReferral()
  const gone = (
    <Empty
      title={w.gone}
      action={
        <Link className={buttonClass('second')} href="/rujukan">
          {w.toBox}
        </Link>
      }
    >
      {w.goneBody}
    </Empty>
  )
  return (
    <Loaded read={read} missing={gone}>
      {() => {
        if (!face) return gone
        const isOpen = face.isMine && isOpenToRecipient(face.state)
        return (
          <ReferralView
            face={face}
            bird={<Bird codeName={face.codeName} size={40} />}
            tracks={isOpen && <RecipientTracks id={face.caseFileId} codeName={face.codeName} heading={w.tracks} />}
          />
        )
      }}
    </Loaded>
  )
}
