/** Values by path, and what counts as given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, valueAt, withValue } from './form-paths.ts'

describe('values by path', () => {
  const values = { child: { band: '12-14' }, tags: ['a', 'b'], note: 'x' }
  it('reads and sets without touching the old object or its neighbours', () => {
    const next = withValue(values, 'child.band', '15-17')
    expect(next).toEqual({ ...values, child: { band: '15-17' } })
    expect(values.child.band).toBe('12-14')
    expect(next.tags).toBe(values.tags)
    expect(withValue(values, 'tags.1', 'c').tags).toEqual(['a', 'c'])
    expect(valueAt(values, 'child.none.deep')).toBeUndefined()
  })
  it('gives back what was set, wherever', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.jsonValue(), (path, value) => {
        expect(valueAt(withValue({}, path.join('.'), value), path.join('.'))).toEqual(value)
      })
    )
  })
})

describe('what was given', () => {
  it('leaves out empty boxes and blanks around words, keeps no, zero and nothing-chosen', () => {
    expect(given({ a: '  ', b: ' dua ', c: 0, d: false, e: null, f: [], g: { h: '' }, i: undefined })).toEqual({
      b: 'dua',
      c: 0,
      d: false,
      e: null,
      f: [],
      g: {}
    })
  })
})
