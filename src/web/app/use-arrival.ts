/** On arrival at another page: to the top, and focus on its title, so that a screen reader says where one is. */
import { useEffect, useRef } from 'react'

export function useArrival(path: string): void {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    scrollTo(0, 0)
    const arrive = () => {
      const title = document.querySelector<HTMLElement>('main h1')
      title?.focus({ preventScroll: true })
      return title !== null
    }
    if (arrive()) return
    // The page is still being fetched: wait for its title.
    const watch = new MutationObserver(() => arrive() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    const enough = setTimeout(() => watch.disconnect(), 10_000)
    return () => {
      clearTimeout(enough)
      watch.disconnect()
    }
  }, [path])
}
