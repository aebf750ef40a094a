/** The road of an upload: first sight, the scanner, then made anew in a thread. Whatever fails is refused, never kept "for now". */
import { largestUpload, type UploadType } from '#domain/attachment/attachment.ts'
import { threads, TookTooLong, TooManyWaiting } from '#server/pipeline/threads.ts'
import { faultAtFirstSight } from './look-at-bytes.ts'
import { scan } from './scan.ts'
import type { Dirty, Washed } from './wash-worker.ts'

const washing = threads<Dirty, Washed>(new URL('./wash-worker.ts', import.meta.url), {
  most: 2,
  longest: 20_000,
  memory: 256,
  waiting: 20,
  fresh: true
})

export async function wash(bytes: Uint8Array, declared: string, scanner?: string, patience?: number): Promise<Washed> {
  const fault = faultAtFirstSight(bytes, declared, largestUpload) ?? (await scan(bytes, scanner))
  if (fault) return { ok: false, why: fault }
  try {
    const washed = await washing({ bytes, type: declared as UploadType }, patience)
    // many pages of noise grow when they are drawn
    return washed.ok && washed.bytes.length > 2 * largestUpload ? { ok: false, why: 'too-large' } : washed
  } catch (error) {
    // a parser that breaks down has met what it was not made for
    return { ok: false, why: error instanceof TookTooLong ? 'took-too-long' : error instanceof TooManyWaiting ? 'busy' : 'unreadable' }
  }
}
