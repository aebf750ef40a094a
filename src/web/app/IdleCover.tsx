/** A screen idle for fifteen minutes covers itself: on shared computers somebody else may be looking. The page beneath stays as it was. */
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'

const patience = 15 * 60_000

export function IdleCover({ children }: { readonly children: ReactNode }) {
  const w = useWords(appWords).cover
  const [covered, setCovered] = useState(false)
  useEffect(() => {
    if (covered) return
    let last = Date.now()
    const note = () => {
      last = Date.now()
    }
    // Asked by the clock, not by one long timer: a sleeping laptop must wake up covered.
    const look = () => Date.now() - last > patience && setCovered(true)
    const timer = setInterval(look, 15_000)
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
    for (const sign of signs) addEventListener(sign, note, { passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const sign of signs) removeEventListener(sign, note)
      document.removeEventListener('visibilitychange', look)
    }
  }, [covered])
  return (
    <>
      <div className="shell" hidden={covered}>
        {children}
      </div>
      {covered && (
        <main className="cover stack">
          <Icon name="mark" size={48} />
          <h1>{w.title}</h1>
          <p>{w.body}</p>
          <Button kind="primary" autoFocus onClick={() => setCovered(false)}>
            {w.open}
          </Button>
        </main>
      )}
    </>
  )
}
