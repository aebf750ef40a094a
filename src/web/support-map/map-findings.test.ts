/** The circle in sentences, as KENARI's worker reads them. */
import { expect, it } from 'vitest'
import { circleOn, mapOf } from '#test/support/maps.ts'
import { mapSentence, scoreOf } from './circle-reading.ts'
import { gapReason, inSentence, placesIn, singleFindings } from './map-findings.ts'

const map = circleOn(mapOf('KENARI'), '2026-11-22')
const mine = { ...map, supporters: map.supporters.map((supporter) => ({ ...supporter, isMe: supporter.id === 'pendamping-uptd' })) }
const score = scoreOf(mine)

it('says why a place is open', () => {
  expect(score.gaps.map((gap) => gapReason(mine, gap, 'id'))).toEqual([
    'Baru kader PATBM, sekali-sekali.',
    'LBH ada, tetapi 75 hari tanpa kabar.'
  ])
  const alone = { ...map, supporters: [] }
  expect(gapReason(alone, { need: 'N2', key: 'ACC', value: 0, severe: true }, 'id')).toBe('Belum ada siapa pun.')
  expect(gapReason(map, { need: 'N3', key: 'PRO', value: 0, severe: true }, 'id')).not.toMatch(/tetangga/i)
})

it('S118 says what rests on one person, until when, and when it is the worker herself', () => {
  expect(
    singleFindings(mine, score, 'id').map(({ supporter, sentence, more }) => `Tanpa ${supporter.label}, ${sentence} ${more}`.trim())
  ).toEqual([
    'Tanpa Ibu, penerimaan di Kesehatan jiwa terbuka.',
    'Tanpa Psikolog, pemberdayaan di Kesehatan jiwa terbuka. Dananya habis 31 Des.',
    'Tanpa Teman sebangku, pemberdayaan di Pendidikan terbuka.',
    'Tanpa Pendamping UPTD, Hukum terbuka. Itu Anda: siapkan pengganti.'
  ])
})

it('lists places by need and keeps abbreviations as they are', () => {
  expect(
    placesIn(
      [
        { need: 'N2', key: 'ACC' },
        { need: 'N2', key: 'PRO' },
        { need: 'N4', key: 'EMP' }
      ],
      [],
      'id'
    )
  ).toBe('penerimaan dan perlindungan di Kesehatan jiwa dan pemberdayaan di Pendidikan')
  expect(['Kader PATBM', 'LBH', 'Ibu', ''].map(inSentence)).toEqual(['kader PATBM', 'LBH', 'ibu', ''])
})

it('reads the whole picture in one sentence', () => {
  expect(mapSentence(map, score, 'id')).toBe(
    'Peta dukungan KENARI: 12 pendukung, cakupan 0,69. Terbuka: perlindungan di Pendidikan dan pemberdayaan di Hukum.'
  )
})
