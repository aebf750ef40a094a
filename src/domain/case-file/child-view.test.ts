/** The child's view or its reason: one rule for every decision. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { childViewFields, childViewOf, isHeardOrExplained, viewMissingReasons } from './child-view.ts'

describe('child’s view at a decision', () => {
  it('G-12 is either the child’s words or a reason, whatever is typed', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.constantFrom(...viewMissingReasons.codes)), (statement, missingReason) => {
        expect(isHeardOrExplained({ statement, missingReason })).toBe(Boolean(statement) !== (missingReason !== null))
      })
    )
  })

  it('G-12 sends no reason beside the child’s words, and nothing where nothing was said', () => {
    expect(childViewOf({ statement: 'Aku mau.', missingReason: 'not-now' })).toEqual({ statement: 'Aku mau.', missingReason: null })
    expect(childViewOf({ missingReason: 'not-now' })).toEqual({ statement: null, missingReason: 'not-now' })
    expect(childViewOf({ statement: '', missingReason: 'not-now' })).toEqual({ statement: null, missingReason: 'not-now' })
    expect(childViewOf({})).toEqual({ statement: null, missingReason: null })
  })

  it('C5 takes a short sentence and no account of what happened', () => {
    const schema = z.strictObject(childViewFields('K11'))
    expect(schema.safeParse({ statement: 'Aku mau ditemani kakak.', missingReason: null }).success).toBe(true)
    expect(schema.safeParse({ statement: 'a'.repeat(301), missingReason: null }).success).toBe(false)
    expect(schema.safeParse({ statement: null, missingReason: 'VR1' }).success).toBe(false)
  })
})
