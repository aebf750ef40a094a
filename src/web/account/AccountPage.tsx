/** One's own account: password, code of six digits, passkeys, codes on paper. */
import { useState } from 'react'
import { Link } from 'wouter'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { invalidate, useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { accountWords } from '#web/words/account.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { trainingWords } from '#web/words/training.ts'
import { wellbeingWords } from '#web/words/wellbeing.ts'
import { useWords } from '#web/words/words.tsx'
import { addPasskey, hasPasskeys } from './account-calls.ts'
import { ChangePassword } from './ChangePassword.tsx'
import { HouseholdToken } from './HouseholdToken.tsx'
import { accountProblems } from './PasswordSignIn.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { TotpSetup } from './TotpSetup.tsx'
import './account.css'

interface Credentials {
  readonly hasPassword: boolean
  readonly hasTotp: boolean
  readonly passkeys: readonly { readonly id: string }[]
  readonly recoveryCodesLeft: number
}

const renew = () => invalidate('/api/account')

export function AccountPage() {
  const w = useWords(accountWords).account
  const account = useAccount()
  const own = useRead<Credentials>('/api/account')
  return (
    <div className="stack measure-page">
      <PageHead title={w.title} over={account.displayName} />
      <Loaded read={own}>
        {({ hasPassword, hasTotp, passkeys, recoveryCodesLeft }) => (
          <>
            <Wellbeing />
            <Qualifications />
            <Passkeys count={passkeys.length} />
            <Totp on={hasTotp} />
            <RecoveryCodes left={recoveryCodesLeft} onMade={renew} />
            {hasPassword && <ChangePassword />}
            <HouseholdToken />
          </>
        )}
      </Loaded>
    </div>
  )
}

/** Behind its own address, so that nobody reads it over a shoulder while looking for the password. */
function Wellbeing() {
  const w = useWords(wellbeingWords).well
  return (
    <Card as="section" title={w.link}>
      <p className="measure">{w.linkUnder}</p>
      <p>
        <Link href="/akun/kesejahteraan" className={buttonClass('second')}>
          {w.open}
        </Link>
      </p>
    </Card>
  )
}

/** Papers, languages and trainings of one's own. */
function Qualifications() {
  const w = useWords(trainingWords).own
  return (
    <Card as="section" title={w.link}>
      <p className="measure">{w.linkUnder}</p>
      <p>
        <Link href="/akun/kualifikasi" className={buttonClass('second')}>
          {w.open}
        </Link>
      </p>
    </Card>
  )
}

function Totp({ on }: { readonly on: boolean }) {
  const w = useWords(accountWords).account
  const [done, setDone] = useState(false)
  return (
    <Card as="section" title={w.totpTitle}>
      <p>{on ? w.totpOn : w.totpOff}</p>
      {done ? (
        <Notice icon="check" live>
          {w.totpDone}
        </Notice>
      ) : (
        <TotpSetup
          label={on ? w.totpAgain : w.totpBegin}
          onDone={() => {
            setDone(true)
            renew()
          }}
        />
      )}
    </Card>
  )
}

function Passkeys({ count }: { readonly count: number }) {
  const w = useWords(accountWords).account
  const sentence = useProblemSentence(accountProblems)
  const [busy, setBusy] = useState(false)
  const [end, setEnd] = useState<string | null>(null)
  const add = async () => {
    setBusy(true)
    setEnd(null)
    const answer = await addPasskey()
    setEnd(answer.ok ? 'done' : answer.kind)
    setBusy(false)
    if (answer.ok) renew()
  }
  return (
    <Card as="section" title={w.passkeyTitle}>
      <p className="measure">{w.passkeyUnder}</p>
      <p>{w.passkeyCount(count)}</p>
      {end && (
        <Notice tone={end === 'done' ? 'nila' : 'danger'} icon={end === 'done' ? 'check' : 'alert'} live>
          {end === 'done' ? w.passkeyDone : sentence({ kind: end })}
        </Notice>
      )}
      {hasPasskeys ? (
        <p>
          <Button icon="key" busy={busy} onClick={() => void add()}>
            {w.passkeyAdd}
          </Button>
        </p>
      ) : (
        <p className="caption">{sentence({ kind: 'passkey-missing' })}</p>
      )}
    </Card>
  )
}
