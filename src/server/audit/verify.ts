/** Recomputes every chain from its lines: any changed byte, missing, added or reordered line is found (security.md 3.11). */
import { createHash } from 'node:crypto'

/** One line as text, exactly as the database hashed it. */
export interface LineText {
  readonly chain: string
  readonly seq: string
  readonly at: string
  readonly account_id: string
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string | null
  readonly compartments: string
  readonly purpose: string
  readonly outcome: string
  readonly command_id: string | null
  /** hexadecimal */
  readonly previous: string
  readonly hash: string
}

export interface Head {
  readonly chain: string
  readonly seq: string
  readonly hash: string
}

export interface Finding {
  readonly chain: string
  readonly seq: string
  readonly what: 'altered' | 'out of order' | 'broken link' | 'end missing' | 'head missing'
}

export const lineQuery = `select chain::text, seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, account_id::text, action, subject_kind,
  subject_id::text, array_to_json(compartments)::text as compartments, purpose, outcome, command_id::text,
  encode(previous, 'hex') as previous, encode(hash, 'hex') as hash from audit.line order by chain, line.seq`
export const headQuery = `select chain::text, seq::text, encode(hash, 'hex') as hash from audit.head`

const part = (text: string | null): string => (text === null ? '-' : `${Buffer.byteLength(text)}:${text}`)

const hashOf = (line: LineText): string =>
  createHash('sha256')
    .update(Buffer.from(line.previous, 'hex'))
    .update(
      [
        line.chain,
        line.seq,
        line.at,
        line.account_id,
        line.action,
        line.subject_kind,
        line.subject_id,
        line.compartments,
        line.purpose,
        line.outcome,
        line.command_id
      ]
        .map(part)
        .join('')
    )
    .digest('hex')

/** `lines` ordered by chain, then number. Gives every finding; none means the trail is whole. */
export function verifyLines(lines: Iterable<LineText>, heads: Iterable<Head>): Finding[] {
  const findings: Finding[] = []
  const last = new Map<string, LineText>()
  for (const line of lines) {
    const before = last.get(line.chain)
    const what =
      hashOf(line) !== line.hash
        ? 'altered'
        : Number(line.seq) !== Number(before?.seq ?? 0) + 1
          ? 'out of order'
          : line.previous !== (before?.hash ?? '')
            ? 'broken link'
            : undefined
    if (what) findings.push({ chain: line.chain, seq: line.seq, what })
    last.set(line.chain, line)
  }
  const headed = new Set<string>()
  for (const head of heads) {
    headed.add(head.chain)
    const end = last.get(head.chain)
    if ((end?.seq ?? '0') !== head.seq || (end?.hash ?? '') !== head.hash)
      findings.push({ chain: head.chain, seq: head.seq, what: 'end missing' })
  }
  for (const [chain, line] of last) if (!headed.has(chain)) findings.push({ chain, seq: line.seq, what: 'head missing' })
  return findings
}
