/** The sentences under a field, from issues as a schema really gives them. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { maxLengthOf } from './form.ts'
import { issueWords } from './issue-words.ts'

const first = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  if (parsed.success) throw new Error('expected an issue')
  const [issue] = parsed.error.issues
  if (!issue) throw new Error('expected an issue')
  return issue
}

describe('sentences for issues', () => {
  it.each([
    [z.string(), undefined, 'Bagian ini perlu diisi.'],
    [z.string().min(1), '', 'Bagian ini perlu diisi.'],
    [z.string().min(3), 'ab', 'Tulis paling sedikit 3 huruf.'],
    [z.string().max(2), 'abc', 'Tulis paling banyak 2 huruf.'],
    [z.enum(['a', 'b']), undefined, 'Pilih salah satu.'],
    [z.array(z.string()).min(1), [], 'Pilih paling sedikit 1.'],
    [z.int().max(3), 4, 'Paling besar 3.'],
    [z.iso.date(), '2026-02-31', 'Tulis tanggal yang ada di kalender.']
  ])('%#', (schema, value, sentence) => {
    expect(issueWords(first(schema, value), 'id')).toBe(sentence)
  })
  it("takes a schema's own sentence in the language on screen", () => {
    const schema = z.string().refine(() => false, { params: { id: 'Jangan tulis nama.', en: 'Write no name.' } })
    expect(issueWords(first(schema, 'x'), 'en')).toBe('Write no name.')
  })
})

describe('the longest text a schema takes', () => {
  it('is found through wrappers', () => {
    expect(maxLengthOf(z.string().max(500))).toBe(500)
    expect(maxLengthOf(z.string().max(40).nullable().optional())).toBe(40)
    expect(maxLengthOf(z.string().max(20).meta({ label: 'x' }).optional())).toBe(20)
    expect(maxLengthOf(z.number())).toBeUndefined()
  })
})
