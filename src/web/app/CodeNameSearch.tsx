/** Finds a child by code name, among those the reader may see. Ctrl/⌘-K from anywhere. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '#web/design/Dialog.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'
import { hasPage } from './pages.ts'

const CodeNameFinder = lazy(async () => ({ default: (await import('./CodeNameFinder.tsx')).CodeNameFinder }))

export function CodeNameSearch() {
  const w = useWords(appWords).search
  const [open, setOpen] = useState(false)
  const [, go] = useLocation()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  if (!hasPage('CaseFilePage')) return <span className="top-gap" />
  return (
    <>
      <button type="button" className="search-button" onClick={() => setOpen(true)}>
        <Icon name="search" size={18} />
        <span className="search-words">{w.open}</span>
        <span className="search-keys" aria-hidden="true">
          {w.keys}
        </span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={w.title}>
        <Suspense fallback={null}>
          <CodeNameFinder
            onClose={() => setOpen(false)}
            onFound={(id) => {
              setOpen(false)
              go(`/anak/${id}`)
            }}
          />
        </Suspense>
      </Dialog>
    </>
  )
}
