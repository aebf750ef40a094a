/** The intake lists are complete as the field wrote them, and none of their words would be refused by our own rules. */
import { describe, expect, it } from 'vitest'
import { wordsToReplace } from '#domain/kernel/dignity.ts'
import { dangerSigns, outsideReasons, riskAtLeast, risks } from './danger.ts'
import { benefitElements, benefitReceivers, exploitationForms, overtnesses, recruitments, settingGroups, settings } from './exploitation.ts'
import { channels, sourceGroups, sources } from './source.ts'

const numbered = (prefix: string, from: number, to: number, width = 0) =>
  Array.from({ length: to - from + 1 }, (_, place) => `${prefix}${String(from + place).padStart(width, '0')}`)

describe('intake vocabularies', () => {
  it('S12 S27 names every form once, and keeps what is not ESKA outside the count', () => {
    expect(exploitationForms.codes).toEqual([...numbered('EX', 1, 12, 2), 'EX90', 'EX99'])
    expect(exploitationForms.terms.filter((form) => !form.countsAsEska).map((form) => form.code)).toEqual(['EX90', 'EX99'])
  })

  it('S13 S14 S28 S30 S166 S167 lists settings, overtness, recruitment and benefit', () => {
    expect(settings.codes).toEqual([...numbered('PL-A', 1, 9), ...numbered('PL-B', 1, 5), ...numbered('PL-C', 1, 6), 'PL-D1', 'PL-Z9'])
    for (const { code, group } of settings.terms) expect(code[3]).toBe(settingGroups.term(group).code)
    expect(overtnesses.codes).toHaveLength(3)
    expect(recruitments.codes).toEqual(numbered('RC', 1, 7))
    expect(benefitElements.codes).toEqual(['YES', 'NO', 'UNKNOWN'])
  })

  it('S93 knows 24 sources and 7 channels; only media monitoring cannot open a case file by itself', () => {
    expect(sources.codes).toEqual([...numbered('SR', 1, 22, 2), 'SR90', 'SR99'])
    expect(channels.codes).toEqual(numbered('CH', 1, 7, 2))
    expect(sources.terms.filter((source) => !source.opensCaseFile).map((source) => source.code)).toEqual(['SR19'])
    for (const { group } of sources.terms) expect(sourceGroups.codes).toContain(group)
  })

  it('S36 any danger sign means high risk, whatever was rated', () => {
    expect(dangerSigns.codes).toEqual(numbered('DS', 1, 8))
    for (const sign of dangerSigns.codes) for (const risk of risks.codes) expect(riskAtLeast([sign], risk)).toBe('RK3')
    for (const risk of risks.codes) expect(riskAtLeast([], risk)).toBe(risk)
    expect(dangerSigns.term('DS4').note?.id).toContain('psikolog atau dokter sekarang')
  })

  it('G-01 speaks only words that our own rules let stand', () => {
    const lists = [
      exploitationForms,
      settings,
      settingGroups,
      overtnesses,
      recruitments,
      benefitElements,
      benefitReceivers,
      sources,
      sourceGroups,
      channels,
      risks,
      dangerSigns,
      outsideReasons
    ]
    for (const list of lists) for (const term of list.terms) expect(wordsToReplace(JSON.stringify(term)), term.code).toEqual([])
  })
})
