/** Starts Lingkar in the browser: look, offline road, first screen; the font and the service worker come after. */
import { createRoot } from 'react-dom/client'
import { applyTheme } from '#web/design/theme.ts'
import { startOffline } from '#web/offline/start.ts'
import { App } from './app/App.tsx'
import { fetchAhead } from './app/entrance.ts'
import { startServiceWorker } from './app/service-worker.ts'
import './design/tokens.css'
import './design/base.css'
import './design/design.css'
import './app/app.css'

applyTheme()
// A borrowed telephone: on the page of the slip nothing is kept on the device, neither the program nor a store.
const leavesNoTrace = location.pathname === '/suara'
if (!leavesNoTrace) {
  startOffline()
  fetchAhead(location.pathname)
}
reloadWhenReplaced()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)

const afterFirstPaint = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 3000 }) : setTimeout(work, 500)
afterFirstPaint(() => {
  void import('./design/font.ts')
  if (!leavesNoTrace) startServiceWorker()
})

/** A newer version took the place of the files this page was made of: load it anew, once. Drafts and the outbox are on the device. */
function reloadWhenReplaced(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem('reloaded') ?? 0)
    if (!navigator.onLine || Date.now() - last < 60_000) return
    event.preventDefault()
    sessionStorage.setItem('reloaded', String(Date.now()))
    location.reload()
  })
}
