/** One dossier on screen: what was read with what is still on the phone, and how the reader stands to it. */
import { may } from '#domain/access/rules.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { type Dossier, layHandover, type ShownHandover, type Side, sideOf } from './handover.local.ts'

/** What the dossier asks of the file around it. */
export interface HandoverFile {
  readonly id: string
  readonly codeName: string
  readonly state: string
  readonly standings: readonly string[]
}

export interface DossierRoad {
  readonly file: HandoverFile
  readonly handover: ShownHandover
  readonly dossier: Dossier
  readonly side: Side
  readonly today: string
  readonly mayAnswer: boolean
  readonly mayComplete: boolean
}

export function useDossier(file: HandoverFile, read: ShownHandover, dossier: Dossier): DossierRoad {
  const { accountId, displayName } = useAccount()
  const pending = usePending(file.id)
  const handover = layHandover(read, pending, displayName)
  return {
    file,
    handover,
    dossier,
    side: sideOf(handover, accountId),
    today: deviceNow().today,
    mayAnswer: may('handover.answer-question', file.standings),
    mayComplete: may('handover.complete', file.standings)
  }
}
