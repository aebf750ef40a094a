/** Initials in the bar; behind them who one is, language, appearance, and the way out. */
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { type Theme, useTheme } from '#web/design/theme.ts'
import { signOut } from '#web/offline/leave.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount } from '#web/offline/session.ts'
import { appWords } from '#web/words/app.ts'
import { type Language, useLanguage, useName, useWords } from '#web/words/words.tsx'
import { guards, headsUnit } from './nav.ts'

const EmergencyEntry = lazy(async () => ({ default: (await import('./EmergencyEntry.tsx')).EmergencyEntry }))

const languages = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' }
] as const satisfies { value: Language; label: string }[]

export function AccountMenu() {
  const { account: w, pages } = useWords(appWords)
  const name = useName()
  const account = useAccount()
  const { language, choose } = useLanguage()
  const { theme, choose: chooseTheme } = useTheme()
  const undelivered = useOutbox().filter((item) => item.status !== 'delivered').length
  const [leaving, setLeaving] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [, go] = useLocation()
  const close = () => menu.current?.hidePopover()
  // Who signs in next on this computer begins at the beginning, not at the child who was looked at last.
  const goOut = () => void signOut().then(() => go('/', { replace: true }))
  return (
    <>
      <button type="button" className="initials" popoverTarget={id} aria-label={w.open(account.displayName)}>
        {account.initials}
      </button>
      <div ref={menu} id={id} popover="auto" className="account-menu stack" onToggle={() => setWasOpen(true)}>
        <div>
          <p className="account-name">{account.displayName}</p>
          {account.posts.map((post) => (
            <p key={post.postId} className="caption">
              {name(post.roleName)} · {post.unitName}
            </p>
          ))}
        </div>
        <ChoiceChips label={w.language} required options={languages} value={language} onChange={(next) => next && choose(next)} />
        <ChoiceChips
          label={w.theme}
          required
          options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: w.themes[value] }))}
          value={theme}
          onChange={(next: Theme | undefined) => next && chooseTheme(next)}
        />
        {wasOpen && (
          <Suspense>
            <EmergencyEntry onGo={close} />
          </Suspense>
        )}
        <div className="account-actions">
          {!guards(account) && (
            <Link href="/konferensi" className={buttonClass('quiet')} onClick={close}>
              {pages.conferences}
            </Link>
          )}
          {!guards(account) && (
            <Link href="/pesan" className={buttonClass('quiet')} onClick={close}>
              {pages.messages}
            </Link>
          )}
          {headsUnit(account) && (
            <Link href="/petugas" className={buttonClass('quiet')} onClick={close}>
              {pages.staff}
            </Link>
          )}
          {!guards(account) && (
            <Link href="/rtl-daerah" className={buttonClass('quiet')} onClick={close}>
              {pages.area}
            </Link>
          )}
          {!guards(account) && (
            <Link href="/layanan" className={buttonClass('quiet')} onClick={close}>
              {pages.services}
            </Link>
          )}
          {!guards(account) && (
            <Link href="/pelatihan" className={buttonClass('quiet')} onClick={close}>
              {pages.training}
            </Link>
          )}
          <Link href="/akun" className={buttonClass('quiet')} onClick={close}>
            {w.settings}
          </Link>
          <Button
            icon="exit"
            onClick={() => {
              close()
              if (undelivered) setLeaving(true)
              else goOut()
            }}
          >
            {w.signOut}
          </Button>
        </div>
      </div>
      <Dialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={w.leaveTitle}
        actions={
          <>
            <Button kind="primary" onClick={() => setLeaving(false)}>
              {w.stay}
            </Button>
            <Button onClick={goOut}>{w.leave}</Button>
          </>
        }
      >
        <p>{w.leaveBody(undelivered)}</p>
      </Dialog>
    </>
  )
}
