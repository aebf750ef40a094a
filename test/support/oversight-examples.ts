/** A valid input of settling an alarm: one was raised about somebody far away. */
import { randomUUID } from 'node:crypto'
import { accountId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'

async function raised(scene: Scene): Promise<string> {
  const id = randomUUID()
  await scene.world.asOwner(
    `insert into audit.alarm (id, key, kind, account_id, figure, from_at, until_at)
     values ($1, $2, 'repeated-denials', $3, 12, now() - interval '1 hour', now())`,
    [id, `repeated-denials/${id}`, accountId('solo', 'R01')]
  )
  return id
}

export const oversightExamples: Readonly<Record<string, Example>> = {
  'oversight.settle-alarm': { by: 'officer', build: async (scene) => ({ alarmId: await raised(scene), outcome: 'explained' }) }
}
