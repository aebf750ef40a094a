/** A screen idle for fifteen minutes covers itself: on shared computers somebody else may be looking. What stood there rests until a proof is given. */
import { Activity, lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useLastContact } from '#web/offline/contact.ts'
import { cover, coverIfIdle, isProofOwed, noteActivity, useCovered } from '#web/offline/idle.ts'

const loadCover = async () => ({ default: (await import('#web/account/Cover.tsx')).Cover })
const Cover = lazy(loadCover)

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

export function IdleCover({ children }: { readonly children: ReactNode }) {
  const covered = useCovered()
  const contact = useLastContact()
  useEffect(() => {
    noteActivity()
    const timer = setInterval(coverIfIdle, 15_000)
    // Fetched long before it is needed: by then there may be no network.
    const early = setTimeout(() => void loadCover().catch(() => undefined), 20_000)
    for (const sign of signs) addEventListener(sign, noteActivity, { passive: true })
    document.addEventListener('visibilitychange', coverIfIdle)
    return () => {
      clearInterval(timer)
      clearTimeout(early)
      for (const sign of signs) removeEventListener(sign, noteActivity)
      document.removeEventListener('visibilitychange', coverIfIdle)
    }
  }, [])
  // Opened without a network, so without a proof: the server is back, and the question with it.
  useEffect(() => {
    if (contact && isProofOwed()) cover()
  }, [contact])
  return (
    <>
      <div className="shell" hidden={covered} inert={covered}>
        {/* Its reads end and its dialogs close; what was typed is there again afterwards. */}
        <Activity mode={covered ? 'hidden' : 'visible'}>{children}</Activity>
      </div>
      {covered && (
        <Suspense fallback={<main className="cover" />}>
          <Cover />
        </Suspense>
      )}
    </>
  )
}
