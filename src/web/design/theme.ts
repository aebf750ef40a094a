/** Light, dark, or as the device says; remembered on this device. */
import { useSyncExternalStore } from 'react'

export type Theme = 'auto' | 'light' | 'dark'

/** Called once before the first paint, and whenever the choice or the device changes. */
export function applyTheme(): void {
  const theme = remembered()
  const dark = theme === 'dark' || (theme === 'auto' && deviceIsDark.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#1a1714' : '#faf6ee')
}

export function useTheme(): { readonly theme: Theme; choose(theme: Theme): void } {
  const theme = useSyncExternalStore(subscribe, remembered)
  return { theme, choose }
}

const deviceIsDark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
deviceIsDark.addEventListener('change', applyTheme)

function remembered(): Theme {
  const kept = localStorage.getItem('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

function choose(theme: Theme): void {
  localStorage.setItem('theme', theme)
  applyTheme()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
