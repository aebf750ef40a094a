/** How this device speaks with the server: same origin, own header on every call, an end to every wait; it renews its session by itself. */
import { noteContact } from './contact.ts'
import { signAsDevice } from './signing-key.ts'
import { askStepUp } from './step-up.ts'

export interface Reply {
  readonly status: number
  /** The parsed JSON, or undefined when the answer was not JSON of ours. */
  readonly body: unknown
  readonly retryAfter?: number
}

/** Throws only when no answer came (no network, or nothing within thirty seconds). */
export async function call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply> {
  const before = renewals
  const reply = await once(method, path, body)
  const problem = problemOf(reply)
  if (reply.status === 401 && problem?.kind === 'refresh-needed') {
    // Somebody else of this page may have renewed it since this was sent.
    if (before === renewals) await renew(String(problem.session), String(problem.nonce))
    return once(method, path, body)
  }
  // A command waits in the outbox instead: it must not be held up by a question, nor lost with the page.
  if (reply.status === 403 && problem?.kind === 'step-up-needed' && !path.startsWith('/api/commands/'))
    return (await askStepUp()) ? once(method, path, body) : reply
  return reply
}

export const problemOf = (reply: Pick<Reply, 'body'> | undefined): Refusal | undefined =>
  (reply?.body as { readonly problem?: Refusal } | undefined)?.problem

interface Refusal {
  readonly kind: string
  readonly [field: string]: unknown
}

let renewals = 0
let renewing: Promise<void> | undefined

/** One renewal at a time in this page; of two pages the second finds it done. */
function renew(session: string, nonce: string): Promise<void> {
  renewing ??= renewOnce(session, nonce).finally(() => {
    renewals++
    renewing = undefined
  })
  return renewing
}

async function renewOnce(session: string, nonce: string): Promise<void> {
  const signature = await signAsDevice(`lingkar renew session\n${session}\n${nonce}`)
  const reply = signature && (await once('POST', '/api/session/refresh', { nonce, signature }))
  // Without its key this device has no session, whatever stands in the cookie: an end, so that the sign-in page opens.
  if (!signature || (reply && problemOf(reply)?.kind === 'not-this-device')) await once('POST', '/api/sign-out', {})
}

async function once(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply> {
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
