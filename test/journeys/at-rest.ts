/** When a page has come to rest: nothing is asked for any more, nothing waits, nothing changes. No journey has to guess how long that takes. */
import type { Page } from 'playwright-core'

/** Milliseconds without any change after which a page counts as still, and without an answer after which nobody waits for it. */
const still = 200
const given = 2_000

interface Traffic {
  open: number
  lastAt: number
}

const traffic = new WeakMap<Page, Traffic>()

/** Counts what the page asks for, from its first request. */
export function followTraffic(page: Page): void {
  const seen: Traffic = { open: 0, lastAt: 0 }
  traffic.set(page, seen)
  const count = (by: number) => () => {
    seen.open += by
    seen.lastAt = Date.now()
  }
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
}

export async function atRest(page: Page): Promise<void> {
  const seen = traffic.get(page)
  if (!seen) throw new Error('the traffic of this page is not followed')
  for (;;) {
    await unchanged(page)
    const since = Date.now() - seen.lastAt
    if (seen.open > 0 ? since > given : since >= still) return
  }
}

/** A part that is fetched shows nothing until it has come: a page unchanged may still change, so traffic is asked too. */
const unchanged = (page: Page): Promise<void> =>
  page.evaluate(
    (moment) =>
      new Promise<void>((settled) => {
        const observer = new MutationObserver(() => after())
        const look = () => {
          if (document.querySelector('.waiting')) return after()
          observer.disconnect()
          settled()
        }
        let timer = 0
        const after = () => {
          clearTimeout(timer)
          timer = window.setTimeout(look, moment)
        }
        observer.observe(document.body, { childList: true, subtree: true })
        after()
      }),
    still
  )
