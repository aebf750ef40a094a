/** What a search asks, and the address that asks it; a link from elsewhere can bring its first answers along. Codes only, never a child. */
import { Need } from '#domain/assessment/need.ts'
import { AgeBand, Sex } from '#domain/case-file/child.ts'
import { servicesFor } from '#domain/directory/finding.ts'
import type { Functioning } from '#domain/directory/functioning.ts'
import { Service } from '#domain/plan/services.ts'

export interface Asked {
  readonly need?: Need | undefined
  readonly code?: Service | undefined
  /** null while another one is being chosen */
  readonly region?: string | null | undefined
  readonly age?: AgeBand | undefined
  readonly sex?: Sex | undefined
  readonly disabilities?: readonly Functioning[] | undefined
  readonly open?: boolean
  readonly room?: boolean
}

export function addressOf(asked: Asked, own: boolean): string {
  if (own) return '/api/services?own=true'
  const query = new URLSearchParams()
  const codes = asked.code ? [asked.code] : asked.need ? servicesFor(asked.need) : []
  if (codes.length) query.set('codes', codes.join())
  if (asked.region) query.set('region', asked.region)
  if (asked.age) query.set('age', asked.age)
  if (asked.sex) query.set('sex', asked.sex)
  if (asked.disabilities?.length) query.set('disabilities', asked.disabilities.join())
  if (asked.open) query.set('open', 'true')
  if (asked.room) query.set('room', 'true')
  const text = query.toString()
  return text ? `/api/services?${text}` : '/api/services'
}

/** `?kebutuhan=N3&layanan=SV40&wilayah=21.71&usia=15-17&jk=P` */
export function askedIn(search: string): Asked {
  const query = new URLSearchParams(search)
  const region = query.get('wilayah')
  return {
    need: Need.safeParse(query.get('kebutuhan')).data,
    code: Service.safeParse(query.get('layanan')).data,
    age: AgeBand.safeParse(query.get('usia')).data,
    sex: Sex.safeParse(query.get('jk')).data,
    ...(region && /^\d{2}(?:\.\d{2}){0,2}$/.test(region) ? { region } : {})
  }
}
