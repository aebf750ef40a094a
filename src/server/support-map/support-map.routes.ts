/** Which commands of the support map are open. */
import { changeTie, confirmTie, endTie } from '#domain/support-map/change-tie.ts'
import { recordTie } from '#domain/support-map/record-tie.ts'
import { accept, type Route } from '#server/pipeline/routes.ts'
import { saveEndedTie, saveNewTie, saveTie, stateForRecordTie, stateForTie } from './support-map.store.ts'

export const supportMapRoutes: readonly Route[] = [
  accept(recordTie, 'accompany', stateForRecordTie, saveNewTie),
  accept(changeTie, 'accompany', stateForTie, saveTie),
  accept(confirmTie, 'accompany', stateForTie, saveTie),
  accept(endTie, 'accompany', stateForTie, saveEndedTie)
]
