/** An address may name a place on the page (#persetujuan): it is opened and brought into view once it is there. */
import { useEffect } from 'react'

/** wouter announces its own moves under the names of the browser's functions. */
const moves = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const

export function showAnchor(id: string): void {
  const place = document.getElementById(id)
  if (place instanceof HTMLDetailsElement) place.open = true
  place?.scrollIntoView({ block: 'start' })
}

export function useAnchor(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return
    const go = () => {
      const id = decodeURIComponent(location.hash.slice(1))
      // after the page has drawn what was just opened
      if (id) requestAnimationFrame(() => showAnchor(id))
    }
    go()
    for (const move of moves) addEventListener(move, go)
    return () => {
      for (const move of moves) removeEventListener(move, go)
    }
  }, [isReady])
}
