/** The printed letter of a referral to a unit without an account. */
import { Loaded } from '#web/design/Loaded.tsx'
import { Letter } from '#web/referral/Letter.tsx'
import { useReferral } from './use-referral.ts'

export function ReferralLetterPage() {
  const { read, face } = useReferral()
  return <Loaded read={read}>{() => face?.byMe && <Letter face={face} />}</Loaded>
}
