/** What is open over HTTP about the directory of services: no child, only what institutions give and whether they have room. */
import { z } from 'zod'
import { changeService } from '#domain/directory/change-service.ts'
import { closeService } from '#domain/directory/close-service.ts'
import { coverages, gapReasons, misfits } from '#domain/directory/finding.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { OpeningHours } from '#domain/directory/hours.ts'
import { importServices, largestImport } from '#domain/directory/import-services.ts'
import { recordService } from '#domain/directory/record-service.ts'
import { Room, roomKinds } from '#domain/directory/room.ts'
import { costKinds, ServiceTerms, serviceStatuses } from '#domain/directory/service.ts'
import { setVacancy } from '#domain/directory/set-vacancy.ts'
import { verifyService } from '#domain/directory/verify-service.ts'
import { AgeBand, Sex } from '#domain/case-file/child.ts'
import { Id } from '#domain/kernel/id.ts'
import { Service, serviceGroups } from '#domain/plan/services.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  saveChange,
  saveClosing,
  saveService,
  saveVacancy,
  saveVerification,
  stateForChanging,
  stateForKeeping,
  stateForRecording
} from './directory.store.ts'
import { readGaps } from './gaps.store.ts'
import { saveImport, stateForImport } from './import.store.ts'
import { readService, search } from './search.store.ts'

const day = z.iso.date()
const Region = z.strictObject({ code: z.string(), name: z.string() })
const RegionCode = z.string().regex(/^\d{2}(?:\.\d{2}){0,2}$/)
const flag = z.stringbool().optional()
/** `a,b` of an address */
const listOf = <V extends string>(one: z.ZodType<V, V>) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.string().pipe(one as unknown as z.ZodType<V, string>)).min(1))
    .optional()

const Found = z.strictObject({
  id: Id,
  unitId: Id,
  code: Service,
  name: z.string(),
  description: z.string().nullable(),
  unit: z.string(),
  regionCode: z.string(),
  region: z.string(),
  hours: OpeningHours.nullable(),
  cost: costKinds.schema,
  costWords: z.string().nullable(),
  papers: z.array(z.string()),
  confidential: z.boolean(),
  status: serviceStatuses.schema,
  verifiedOn: day,
  verifyAgainOn: day,
  hasInbox: z.boolean(),
  rooms: z.array(Room),
  distance: z.int(),
  free: z.int().nullable(),
  fits: z.boolean(),
  why: z.array(misfits.schema)
})

const open = { subject: () => ({ kind: 'none' }) as const, compartments: ['K18'] as const, purpose: 'directory' as const }

export const directoryRoutes: readonly Route[] = [
  offer({
    ...open,
    action: 'directory.search',
    path: '/services',
    parameters: z.object({
      codes: listOf(Service),
      region: RegionCode.optional(),
      age: AgeBand.optional(),
      sex: Sex.optional(),
      disabilities: listOf(functionings.schema),
      open: flag,
      room: flag,
      own: flag,
      after: Id.optional()
    }),
    answer: z.strictObject({
      region: Region.nullable(),
      units: z.array(z.strictObject({ id: Id, name: z.string(), regionCode: z.string() })),
      services: z.array(Found)
    }),
    read: search
  }),
  offer({
    ...open,
    action: 'directory.read-gaps',
    path: '/services/gaps',
    parameters: z.object({ region: RegionCode.optional() }),
    answer: z.strictObject({
      province: Region.nullable(),
      regencies: z.array(Region.extend({ groups: z.partialRecord(serviceGroups.schema, coverages.schema) })),
      sought: z.array(
        z.strictObject({
          regionCode: z.string(),
          region: z.string(),
          code: Service,
          reason: gapReasons.schema,
          times: z.int(),
          lastOn: day
        })
      )
    }),
    read: readGaps
  }),
  offer({
    ...open,
    action: 'directory.read-service',
    path: '/services/:id',
    parameters: z.object({ id: Id }),
    answer: z.strictObject({
      entry: z
        .strictObject({
          service: ServiceTerms.extend({
            id: Id,
            unitId: Id,
            version: z.int(),
            status: serviceStatuses.schema,
            verifiedOn: day,
            verifyAgainOn: day
          }),
          unit: z.string(),
          agency: z.string(),
          regionCode: z.string(),
          region: z.string(),
          keeps: z.boolean(),
          rooms: z.array(Room),
          roomSaidAt: z.string().nullable(),
          intake: z.string().nullable(),
          verifiedBy: z.string().nullable(),
          posts: z.array(z.strictObject({ id: Id, title: z.string() })),
          regions: z.array(Region),
          history: z.array(z.strictObject({ kind: roomKinds.schema, total: z.int(), free: z.int(), at: z.string() }))
        })
        .nullable()
    }),
    read: readService
  }),
  accept(recordService, 'directory', stateForRecording, saveService),
  accept(changeService, 'directory', stateForChanging, saveChange),
  accept(verifyService, 'directory', stateForKeeping, saveVerification),
  accept(closeService, 'directory', stateForKeeping, saveClosing),
  accept(setVacancy, 'directory', stateForKeeping, saveVacancy),
  accept(importServices, 'directory', stateForImport, saveImport, 2 * largestImport)
]
