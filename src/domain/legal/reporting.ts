/** On what the duty to report to the police rests (UU 12/2022, reporting; domain.md G-09, SLA-04). */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const reportingBases = vocabulary([
  { code: 'child-told', id: 'Anak menyampaikan sendiri', en: 'The child told it' },
  { code: 'carer-told', id: 'Pengasuh menyampaikan', en: 'The carer told it' },
  { code: 'report-told', id: 'Ada di dalam laporan', en: 'It is in the report' },
  { code: 'institution-told', id: 'Lembaga lain menyampaikan', en: 'Another institution told it' }
])

/** UPTD PPA, units of social work and community providers have the duty; others have their own law. */
export const reportingRoles: readonly string[] = ['R01', 'R02', 'R03', 'R04', 'R19']
