/** The register of programmes as this device knows it, with entries still on the phone laid over it. */
import type { Programme } from '#domain/area-plan/programme.ts'
import type { RecordProgramme } from '#domain/area-plan/record-programme.ts'
import type { OutboxItem } from '#web/offline/outbox-machine.ts'
import type { AreaGround, Holder } from './shown.ts'

export interface ShownProgramme extends Programme {
  readonly regionCode: string
  readonly heldBy: string | null
  readonly holders: readonly Holder[]
  readonly onPhone?: true
}
export interface ProgrammeRead extends AreaGround {
  readonly programmes: readonly ShownProgramme[]
}

export function layProgrammes(read: ProgrammeRead, items: readonly OutboxItem[]): ProgrammeRead {
  const laid = new Map(read.programmes.map((one) => [one.id, one]))
  for (const { name, status, input } of items) {
    if (name !== 'area-plan.record-programme' || status === 'refused' || status === 'conflict') continue
    const { programmeId, regionCode, seenVersion, terms } = input as RecordProgramme
    const known = laid.get(programmeId)
    if (regionCode !== read.region?.code || (known && known.version !== seenVersion)) continue
    const whole = { ...(known ?? { heldBy: null, holders: [] }), ...terms, id: programmeId, regionCode, version: seenVersion + 1 }
    laid.set(programmeId, { ...whole, onPhone: true })
  }
  return { ...read, programmes: [...laid.values()] }
}
