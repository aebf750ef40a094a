/** What no seal covers yet: in the last ten seconds only the links themselves say whether a line was put in place of another. */
import { describe, expect, it } from 'vitest'
import { lineHash } from './hashes.ts'
import type { Query, Row } from './rows.ts'
import { verifyTrail } from './verify.ts'

const chain = '00000000-0000-7000-a000-000000000001'

const lineAfter = (previous: string, seq: number): Row => {
  const line = {
    chain,
    seq: String(seq),
    at: `2026-11-22T10:00:0${seq}.000000`,
    account_id: '00000000-0000-7000-a000-000000000002',
    action: 'case-file.read',
    subject_kind: 'case-file',
    subject_id: chain,
    compartments: '["K1"]',
    purpose: 'accompany',
    outcome: 'shown',
    command_id: null,
    previous
  }
  return { ...line, hash: lineHash({ ...line, hash: null }) }
}

/** Three lines, the third after `before`; the head fits its end. */
function trailWith(before: (second: Row) => string): Query {
  const first = lineAfter('', 1)
  const second = lineAfter(first.hash ?? '', 2)
  const third = lineAfter(before(second), 3)
  const tables: Record<string, readonly Row[]> = {
    lines: [first, second, third],
    heads: [{ chain, seq: '3', hash: third.hash ?? '' }],
    leaves: [first, second, third].map(({ hash }) => ({ xid: '1', leaf: `${'0'.repeat(16)}${hash}` }))
  }
  return async (sql) => {
    const [, cursor] = /^fetch \d+ from (\w+)$/.exec(sql) ?? []
    const rows = cursor ? (tables[cursor] ?? []) : []
    if (cursor) tables[cursor] = []
    return rows
  }
}

describe('lines no seal covers yet', () => {
  const found = async (query: Query) => (await verifyTrail(query)).findings.map(({ what, number }) => [what, number])

  it('T25 a chain that holds together is found whole, but for its seal', async () => {
    expect(await found(trailWith((second) => second.hash ?? ''))).toEqual([['never sealed', '1']])
  })

  it('T25 N9 a line that follows another one than the line before it is found, though every sum fits', async () => {
    expect(await found(trailWith(() => 'ab'.repeat(32)))).toEqual([
      ['broken link', '3'],
      ['never sealed', '1']
    ])
  })
})
