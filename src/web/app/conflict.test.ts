/** What a person compares when two changed the same record. */
import { describe, expect, it } from 'vitest'
import { differences, overCurrent } from './conflict.ts'

const mine = { caseFileId: 'a', seenVersion: 3, dueOn: '2026-12-01', note: 'sama', tags: ['x'] }
const theirs = { version: 5, dueOn: '2026-12-04', note: 'sama', tags: ['y'], other: true }

describe('a conflict', () => {
  it('shows what differs, not identifiers or versions', () => {
    expect(differences(mine, theirs)).toEqual([
      { field: 'dueOn', mine: '2026-12-01', theirs: '2026-12-04' },
      { field: 'tags', mine: ['x'], theirs: ['y'] }
    ])
    expect(differences(mine, undefined)).toEqual([])
  })
  it('sends mine again over the version the server has now', () => {
    expect(overCurrent(mine, theirs)).toEqual({ ...mine, seenVersion: 5 })
    expect(overCurrent(mine, null)).toBe(mine)
  })
})
