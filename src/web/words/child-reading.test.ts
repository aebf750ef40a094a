/** What a worker writes for a child is measured as our own words are; it is a hint and never a refusal. */
import { describe, expect, it } from 'vitest'
import { childSheetWords } from './child-sheet.ts'
import { hardReading } from './child-reading.ts'

describe('what a worker writes onto the child’s paper', () => {
  it('G-12 is left alone when it is short and in everyday words', () => {
    for (const text of ['Bicara dengan wali kelas.', 'Masuk SMP yang dekat rumah.', 'Learn to sew.', '', childSheetWords.id.paper.hello])
      expect(hardReading(text), text).toBeNull()
  })

  it('G-12 names long sentences, words of the office, very long words and short forms a child does not know', () => {
    expect(hardReading('Petugas akan datang ke rumah setiap Jumat sore supaya kita bisa berbicara berdua dengan tenang.')).toEqual({
      isLong: true,
      words: []
    })
    expect(hardReading('Rehabilitasi psikososial, lalu pertanggungjawaban ke LBH.')).toEqual({
      isLong: false,
      words: ['Rehabilitasi', 'psikososial', 'pertanggungjawaban', 'LBH']
    })
  })
})
