/** How this device speaks with the server: same origin, own header on every call, an end to every wait. */
import { noteContact } from './contact.ts'

export interface Reply {
  readonly status: number
  /** The parsed JSON, or undefined when the answer was not JSON of ours. */
  readonly body: unknown
  readonly retryAfter?: number
}

/** Throws only when no answer came (no network, or nothing within thirty seconds). */
export async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply> {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', 'x-lingkar': '1', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(30_000)
  })
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  if (isJson) noteContact()
  const text = isJson ? await response.text() : ''
  const retryAfter = Number(response.headers.get('retry-after'))
  return { status: response.status, body: parsed(text), ...(retryAfter > 0 && { retryAfter }) }
}

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
