/** Which commands and reads of the support map are open; the worker's own map is read with the case file. */
import { z } from 'zod'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { Id } from '#domain/kernel/id.ts'
import { changeTie, confirmTie, endTie } from '#domain/support-map/change-tie.ts'
import { childMapWays, PlacedPerson } from '#domain/support-map/child-map.ts'
import { linkChildPerson } from '#domain/support-map/link-child-person.ts'
import { mapPoints } from '#domain/support-map/map-differences.ts'
import { recordChildMap } from '#domain/support-map/record-child-map.ts'
import { recordTie } from '#domain/support-map/record-tie.ts'
import { talkAboutMaps } from '#domain/support-map/talk-about-maps.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readChildMaps, saveChildMap, saveLink, saveTalk, stateForChildMap, stateForLink, stateForTalk } from './child-map.store.ts'
import { saveEndedTie, saveNewTie, saveTie, stateForRecordTie, stateForTie } from './support-map.store.ts'

export const supportMapRoutes: readonly Route[] = [
  accept(recordTie, 'accompany', stateForRecordTie, saveNewTie),
  accept(changeTie, 'accompany', stateForTie, saveTie),
  accept(confirmTie, 'accompany', stateForTie, saveTie),
  accept(endTie, 'accompany', stateForTie, saveEndedTie),
  accept(recordChildMap, 'accompany', stateForChildMap, saveChildMap),
  accept(linkChildPerson, 'accompany', stateForLink, saveLink),
  accept(talkAboutMaps, 'accompany', stateForTalk, saveTalk),
  offer({
    action: 'support-map.read-child-maps',
    path: '/case-files/:id/child-maps',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }),
    compartments: ['K10'],
    answer: z.strictObject({
      maps: z.array(
        z.strictObject({
          id: Id,
          way: childMapWays.schema,
          madeOn: z.string(),
          stopped: z.boolean(),
          statement: z.string().nullable(),
          missingReason: viewMissingReasons.schema.nullable(),
          by: z.string(),
          people: z.array(PlacedPerson)
        })
      ),
      links: z.array(z.strictObject({ personId: Id, supporterId: Id.nullable(), version: z.int() })),
      talks: z.array(
        z.strictObject({
          id: Id,
          mapId: Id,
          point: mapPoints.schema,
          personId: Id.nullable(),
          supporterId: Id.nullable(),
          talkedOn: z.string(),
          agreed: z.string().nullable(),
          by: z.string()
        })
      )
    }),
    purpose: 'accompany',
    read: readChildMaps
  })
]
