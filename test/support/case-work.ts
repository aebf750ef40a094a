/** A file of Medan at its first assessment, and the four people of the unit who work on it. */
import { randomUUID } from 'node:crypto'
import { dayOf } from '#domain/kernel/date.ts'
import { consentOn } from './child.ts'
import { openFile } from './scene.ts'
import type { Person, World } from './world.ts'

export type CaseWork = Awaited<ReturnType<typeof openCaseWork>>

export async function openCaseWork(world: World) {
  const today = dayOf(world.at)
  const worker = await world.signIn('medan', 'R01')
  const supervisor = await world.signIn('medan', 'R02')
  const companion = await world.signIn('medan', 'R03')
  const head = await world.signIn('medan', 'R04')
  const file = await openFile(world, worker.token, 'medan', 'ST04')
  return {
    today,
    worker,
    supervisor,
    companion,
    head,
    file,
    consent: (over: object = {}) => consentOn(file, today, over),
    bestInterest: () => ({
      caseFileId: file,
      bestInterestId: randomUUID(),
      question: 'BQ2',
      options: ['BO2', 'BO3'],
      chosen: 'BO3',
      legalBasis: 'LB2',
      reasons: 'Sekolah perlu tahu waktu hadir saja.',
      childView: 'Aku mau sekolah lagi.',
      noViewReason: null,
      assessedOn: today
    }),
    fileNow: async () =>
      (
        await world.asOwner<{ version: number; state: string; risk: string }>(
          'select version, state, risk from casework.case_file where id = $1',
          [file]
        )
      )[0],
    async workOf(person: Person) {
      const read = await person.read('case-file.read', { id: file }, '/case-files/:id/work')
      if (read.outcome !== 'shown') throw new Error(read.outcome)
      return read.value as {
        consents: { id: string; status: string; recipient: string | null }[]
        bestInterests: { id: string; signer: string | null; reasons: string }[]
        notes: { text: string; kind: string }[]
      }
    }
  }
}
