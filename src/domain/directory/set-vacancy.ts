/** How much room there is today: the latest entry holds, so no version is asked for; whoever stands at the door knows best. */
import { z } from 'zod'
import { command } from '#domain/kernel/command.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, refuse, type Result } from '#domain/kernel/result.ts'
import type { KeptProblem, KeptState } from './kept.ts'
import { Room, type RoomProblem, roomFault } from './room.ts'

export const SetVacancy = z.strictObject({
  serviceId: field(Id, 'Layanan', 'Service', 'S1', 'K18'),
  rooms: z.array(Room).min(1).max(5)
})
export type SetVacancy = z.infer<typeof SetVacancy>

export const setVacancy = command({
  name: 'directory.set-vacancy',
  input: SetVacancy,
  compartments: ['K18'],
  subject: () => ({ kind: 'none' }),
  decide({ keeps, service }: KeptState, { rooms }): Result<{ readonly rooms: readonly Room[] }, KeptProblem | RoomProblem> {
    if (!service) return refuse({ kind: 'service-unknown' })
    if (!keeps) return refuse({ kind: 'not-your-unit' })
    if (service.status === 'closed') return refuse({ kind: 'service-closed' })
    const fault = roomFault(service.code, rooms)
    return fault ? refuse(fault) : accept({ rooms })
  }
})
