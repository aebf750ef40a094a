/** Is the window narrower than the full circle needs? Asked of the browser once and on change, never measured. */
import { useSyncExternalStore } from 'react'

const narrowWindow = '(max-width: 599.98px)'

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrowWindow)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(narrowWindow).matches
  )
