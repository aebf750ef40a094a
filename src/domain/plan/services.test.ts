/** The catalogue is complete and every gap of the circle has something that could close it. */
import { describe, expect, it } from 'vitest'
import { needs } from '#domain/assessment/need.ts'
import { wordsToReplace } from '#domain/kernel/dignity.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { actionStatuses, childOpinions, fundings, serviceGroups, services, suggestedServices, workerRoles } from './services.ts'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, place) => `SV${String(from + place).padStart(2, '0')}`)

describe('services', () => {
  it('S140–S148 holds the whole catalogue, each service in a group', () => {
    expect(services.codes).toEqual([
      ...range(1, 7),
      ...range(20, 25),
      ...range(30, 35),
      ...range(40, 45),
      ...range(50, 59),
      ...range(60, 66),
      ...range(70, 76),
      ...range(80, 85),
      ...range(90, 92),
      ...range(95, 96)
    ])
    for (const group of serviceGroups.codes)
      expect(
        services.terms.some((service) => service.group === group),
        group
      ).toBe(true)
  })

  it('S43 S88 answers each of the 63 cells of the circle', () => {
    for (const need of needs.codes)
      for (const key of keys.codes)
        for (const level of levels.codes) {
          const suggested = suggestedServices(need, key, level)
          expect(suggested.length, `${need} ${key} ${level}`).toBeGreaterThan(0)
          expect(new Set(suggested).size).toBe(suggested.length)
          for (const service of suggested) expect(services.codes).toContain(service)
        }
  })

  it('G-08 never suggests what would settle the offence: the police and the court stay with institutions', () => {
    for (const need of needs.codes)
      for (const key of keys.codes)
        for (const level of ['MIC', 'MEZ'] as const)
          for (const service of suggestedServices(need, key, level))
            expect(['SV51', 'SV52', 'SV53', 'SV54', 'SV56', 'SV57', 'SV58']).not.toContain(service)
  })

  it('S100 has three worker roles, fifteen funds, and the words of a plan', () => {
    expect(workerRoles.codes).toEqual(['FACILITATOR', 'BROKER', 'ADVOCATE'])
    expect(fundings.codes).toEqual([...'ABCDEFGHIJKLMNO'].map((letter) => `FU-${letter}`))
    expect(actionStatuses.codes).toEqual(['TODO', 'DOING', 'DONE', 'BLOCKED', 'CANCELLED'])
    expect(childOpinions.codes).toEqual(['BETTER', 'SAME', 'WORSE', 'NOT_ASKED'])
  })

  it('S80 S118 puts 29 supporters on the rings and marks the case manager', () => {
    expect(levels.codes.map((level) => supporterRoles.terms.filter((role) => role.level === level).length)).toEqual([7, 9, 13])
    for (const { code, level } of supporterRoles.terms) expect(code.startsWith(`SP-${level}-`)).toBe(true)
    expect(supporterRoles.terms.filter((role) => role.caseManager).map((role) => role.code)).toEqual(['SP-MAC-PEKSOS'])
  })

  it('G-01 speaks only words that our own rules let stand', () => {
    for (const list of [services, serviceGroups, workerRoles, fundings, supporterRoles])
      for (const term of list.terms) expect(wordsToReplace(JSON.stringify(term)), term.code).toEqual([])
  })
})
