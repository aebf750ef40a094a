/** Whether somebody may change an entry: it stands, its unit is kept by the caller, it is not closed, and it is the version seen. */
import type { ChangedMeanwhile } from '#domain/kernel/command.ts'
import type { Listed } from './service.ts'

export interface KeptState {
  readonly keeps: boolean
  readonly service: Listed | null
}
export type KeptProblem = { readonly kind: 'not-your-unit' } | { readonly kind: 'service-unknown' } | { readonly kind: 'service-closed' }

export function keptFault({ keeps, service }: KeptState, seenVersion: number | null): KeptProblem | ChangedMeanwhile<Listed> | undefined {
  if (!service) return { kind: 'service-unknown' }
  if (!keeps) return { kind: 'not-your-unit' }
  if (service.status === 'closed') return { kind: 'service-closed' }
  return seenVersion !== null && service.version !== seenVersion ? { kind: 'changed-meanwhile', current: service } : undefined
}
