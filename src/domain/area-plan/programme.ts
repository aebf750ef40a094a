/** Programmes an institution carries across its officials: what they give, on which decree and money, and until when (S117–S119, G-17). */
import { z } from 'zod'
import { addDays, type Day } from '#domain/kernel/date.ts'
import { Day as DaySchema } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { Funding, Service } from '#domain/plan/services.ts'

export const programmeStates = vocabulary([
  { code: 'running', id: 'Berjalan', en: 'Running' },
  { code: 'paused', id: 'Terhenti sementara', en: 'Paused' },
  { code: 'ended', id: 'Selesai', en: 'Ended' }
])
export type ProgrammeState = (typeof programmeStates.codes)[number]

export const ProgrammeTerms = z.strictObject({
  name: field(dignifiedText(100).min(1), 'Nama program', 'Name of the programme', 'S1', 'K18'),
  institution: field(dignifiedText(80).min(1), 'Lembaga', 'Institution', 'S1', 'K18'),
  services: field(z.array(Service).min(1).max(12), 'Layanan', 'Services', 'S1', 'K18'),
  since: field(DaySchema, 'Sejak', 'Since', 'S1', 'K18'),
  funding: field(Funding.nullable(), 'Sumber dana', 'Funding', 'S1', 'K18'),
  fundedUntil: field(DaySchema.nullable(), 'Dana sampai', 'Money until', 'S1', 'K18'),
  decree: field(dignifiedText(100).min(1).nullable(), 'Dasar hukum (nomor SK)', 'Legal basis (number of the decree)', 'S1', 'K18'),
  decreeUntil: field(DaySchema.nullable(), 'SK berlaku sampai', 'Decree valid until', 'S1', 'K18'),
  responsiblePostId: field(Id, 'Jabatan penanggung jawab', 'Responsible post', 'S1', 'K18'),
  state: field(programmeStates.schema, 'Status', 'Status', 'S1', 'K18')
})
export type ProgrammeTerms = z.infer<typeof ProgrammeTerms>

export interface Programme extends ProgrammeTerms {
  readonly id: string
  readonly version: number
}

/** How long before its end a programme is renewed: a budget round and a signature take two months. */
export const renewBefore = 60

/** What ends first, the money or the decree. */
export function endsOn({ fundedUntil, decreeUntil }: Pick<ProgrammeTerms, 'fundedUntil' | 'decreeUntil'>): Day | null {
  if (!fundedUntil || !decreeUntil) return fundedUntil ?? decreeUntil
  return fundedUntil < decreeUntil ? fundedUntil : decreeUntil
}

export const asksForRenewal = (programme: Pick<ProgrammeTerms, 'fundedUntil' | 'decreeUntil' | 'state'>, today: Day): boolean => {
  const end = endsOn(programme)
  return programme.state === 'running' && end !== null && end <= addDays(today, renewBefore)
}
