/** A file of Medan in the middle of its road, with its people: what reviews, monitoring, closing and opening again are tried on. */
import { randomUUID } from 'node:crypto'
import { dayOf } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { done } from './done.ts'
import { openFile } from './scene.ts'
import type { Person, World } from './world.ts'

/** Two strong ties around one need: nothing rests on one person alone. */
async function layCircle(worker: Person, caseFileId: string, today: string, severity: number): Promise<void> {
  await done(worker, 'assessment.record-assessment', {
    caseFileId,
    assessmentId: randomUUID(),
    seenNumber: 0,
    needs: [{ need: 'N4', severity, stated: severity, subNeeds: ['N4b'] }],
    riskFactors: { RF2: 1 },
    riskSigns: [],
    protectiveFactors: { PF6: 1 },
    dangerSigns: [],
    childWords: 'Sekolah lagi.'
  })
  for (const [role, level, label] of [
    ['SP-MIC-KAKEK-NENEK', 'MIC', 'Nenek'],
    ['SP-MEZ-GURU', 'MEZ', 'Ibu guru']
  ])
    await done(worker, 'support-map.record-tie', {
      caseFileId,
      tieId: randomUUID(),
      supporterId: randomUUID(),
      newSupporter: { role, level, label, postId: null },
      terms: {
        needs: ['N4'],
        keys: ['ACC', 'PRO', 'EMP'],
        resources: ['EMO'],
        strength: 3,
        consistency: 3,
        safety: 'SAFE',
        permanence: 'PERM',
        endsOn: null,
        childConfirmed: true,
        lastConfirmedOn: today,
        stewardPostId: postId('medan', 'R01')
      }
    })
}

export async function openEpisodeWorld(world: World) {
  const [worker, supervisor, head, companion] = await Promise.all([
    world.signIn('medan', 'R01'),
    world.signIn('medan', 'R02'),
    world.signIn('medan', 'R04'),
    world.signIn('medan', 'R03')
  ])
  const today = () => dayOf(world.at)
  return {
    worker,
    supervisor,
    head,
    companion,
    today,
    async file(state: string, risk = 'RK2', severity = 1): Promise<string> {
      const id = await openFile(world, worker.token, 'medan')
      await layCircle(worker, id, today(), severity)
      await world.asOwner('update casework.case_file set risk = $2 where id = $1', [id, risk])
      await world.asOwner('update casework.case_file set state = $2 where id = $1', [id, state])
      return id
    },
    async now(id: string) {
      const [row] = await world.asOwner<{ version: number; state: string; risk: string; reviewDueOn: string | null }>(
        'select version, state, risk, review_due_on::text as "reviewDueOn" from casework.case_file where id = $1',
        [id]
      )
      if (!row) throw new Error('no such file')
      return row
    },
    supervisorPost: postId('medan', 'R02')
  }
}
