/** The root over many lines at once: whoever changes one line cannot give the same root again (as in RFC 6962, so that others can recompute it). */
import { hash } from 'node:crypto'

/** 8 bytes of the transaction and 32 of the line's hash. */
export const leafBytes = 40

const inner = Buffer.of(1)
const outer = Buffer.of(0)

/** `leaves` holds the lines one behind the other, in the order of the seal. */
export function merkleRoot(leaves: Uint8Array): Buffer {
  let level: Buffer[] = []
  for (let at = 0; at < leaves.length; at += leafBytes) level.push(sha256(outer, leaves.subarray(at, at + leafBytes)))
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at] as Buffer, level[at + 1]]
      above.push(right ? sha256(inner, left, right) : left)
    }
    level = above
  }
  return level[0] ?? sha256()
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer')
