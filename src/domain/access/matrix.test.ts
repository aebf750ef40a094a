/** The matrix as the field wrote it down, and what may never follow from it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compartments } from './compartments.ts'
import { cellOf } from './matrix.ts'
import { roles } from './role.ts'
import { compartmentsOf, grantable, openableByBreakGlass, standingsOfRole } from './standing.ts'

const line = (row: Parameters<typeof cellOf>[0]) => compartments.codes.map((one) => cellOf(row, one) ?? '.').join(' ')

describe('the need-to-know matrix', () => {
  it('gives every duty one cell or none for each of the eighteen compartments', () => {
    for (const row of [...roles.codes, 'R25'] as const) expect(line(row).split(' '), row).toHaveLength(18)
    expect(line('R19')).toBe(line('R01'))
    expect(line('R08')).toBe(line('R07'))
  })

  it('lets a case worker read and write the heart of the file, and psychology only as a summary', () => {
    expect(compartmentsOf['case-worker']?.write).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K8', 'K9', 'K10', 'K11', 'K12'])
    expect(compartmentsOf['case-worker']?.read).not.toContain('K6')
    expect(compartmentsOf['unit-head']?.read).not.toContain('K3')
  })

  it('a school never learns the form of exploitation, volunteers and youth groups never a name', () => {
    for (const role of ['R14', 'R15'] as const) expect(grantable(role)).not.toContain('K4')
    for (const role of ['R17', 'R18'] as const) expect(grantable(role)).toEqual([])
  })

  it('ministries, statisticians, administrators and the data protection officer can be granted no part that names a child', () => {
    for (const role of ['R05', 'R18', 'R21', 'R22', 'R23', 'R24', 'R26', 'R28'] as const)
      expect(grantable(role).filter((one) => ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K10', 'K11'].includes(one))).toEqual([])
  })

  it('a grant never opens what B3 leaves blank, a summary, or what is kept for supervision', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles.codes), fc.constantFrom(...compartments.codes), (role, compartment) => {
        if (!grantable(role).includes(compartment)) return
        expect(['F', 'R', 'P']).toContain(cellOf(role, compartment))
        expect(['K16', 'K17', 'K18']).not.toContain(compartment)
      })
    )
  })

  it('an emergency never opens psychology, health, law or supervision, and administrators have none', () => {
    expect(openableByBreakGlass.filter((one) => ['K6', 'K7', 'K8', 'K16', 'K17'].includes(one))).toEqual([])
    expect(standingsOfRole.R24).toEqual(['administrator'])
    expect(standingsOfRole.R28).toEqual(['data-protection-officer'])
  })
})
