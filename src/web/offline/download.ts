/** A file of bytes from the server into the folder of downloads. It passes through this page's memory and is kept nowhere on the way. */
import type { Problem } from '#domain/kernel/result.ts'

/** null when it was saved; otherwise why not. */
export async function download(path: string): Promise<Problem | null> {
  const response = await fetch(path, {
    headers: { 'x-lingkar': '1' },
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(60_000)
  }).catch(() => undefined)
  if (!response) return { kind: 'no-answer' }
  if (!response.ok) {
    const body = (await response.json().catch(() => undefined)) as { problem?: Problem } | undefined
    return body?.problem ?? { kind: 'no-answer' }
  }
  const name = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'dokumen'
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // the browser has begun to save by the next turn; later the bytes would stay in memory for nothing
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return null
}
