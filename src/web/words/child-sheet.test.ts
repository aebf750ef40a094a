/** A twelve-year-old reads it: short sentences, "kamu", and no word of the office on any screen or paper of the child. */
import { describe, expect, it } from 'vitest'
import { feedbackItems, faces, wishedSexes } from '#domain/child-voice/voice.ts'
import { mostWords, officeWords, sentencesOf, wordsOf } from './child-reading.ts'
import { childServiceWords } from './child-services.ts'
import { childSheetWords } from './child-sheet.ts'

/** Every text of a catalogue; a function is told with a word where the name or day goes. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [(value as (word: string) => string)('Sari')]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return []
}
describe.each(['id', 'en'] as const)('the child’s screens and papers in %s', (language) => {
  const named = [...feedbackItems.terms, ...faces.terms, ...wishedSexes.terms].map((term) => term[language])
  const texts = [...textsOf(childSheetWords[language]), ...textsOf(childServiceWords[language]), ...named]
  const sentences = texts.flatMap(sentencesOf)

  it('S155 hold no word of the office', () => {
    expect(texts.filter((text) => officeWords[language].test(text))).toEqual([])
  })

  it('G-12 are written in short sentences: twelve words at most, six on average', () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > mostWords)).toEqual([])
    expect(sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / sentences.length).toBeLessThan(6)
  })

  it('have a word for every service a plan may name', () => {
    expect(Object.keys(childServiceWords.id)).toEqual(Object.keys(childServiceWords.en))
  })
})
