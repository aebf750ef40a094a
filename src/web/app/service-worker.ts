/** Registers the service worker that keeps the shell on the device. It never sees an answer of the server. */

export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register(trusted('/sw.js') as string, { scope: '/' }).catch(() => {
    // Without it Lingkar works while the page stays open; nothing to tell the person.
  })
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

/** Under `require-trusted-types-for 'script'` the address must come from a policy; this one lets only ours through. */
function trusted(url: '/sw.js'): unknown {
  const types = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return url
  return types.createPolicy('lingkar', { createScriptURL: (given) => (given === '/sw.js' ? given : '') }).createScriptURL(url)
}
