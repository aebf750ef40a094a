/** Examples of instruments: a child's answers, and a psychologist's entry with an invented pack through a grant that names K6. */
import { randomUUID } from 'node:crypto'
import { accountId, postId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'
import { inventedPack } from './invented-pack.ts'
import { today } from './today.ts'

export async function installInventedPack(world: Pick<Scene['world'], 'asOwner'>): Promise<void> {
  await world.asOwner(
    "insert into ops.pack_key (fingerprint, publisher, public_key) values ('contoh', 'Penerbit contoh', '') on conflict do nothing"
  )
  await world.asOwner(
    `insert into ops.instrument_pack (code, version, body, signature, fingerprint, licence, permission) values ($1, $2, $3, 'x', 'contoh', $4, $5) on conflict do nothing`,
    [inventedPack.code, inventedPack.version, JSON.stringify(inventedPack), inventedPack.licence.name, inventedPack.licence.permission]
  )
}

async function screening(scene: Scene) {
  await installInventedPack(scene.world)
  return {
    caseFileId: scene.caseFileId,
    screeningId: randomUUID(),
    pack: inventedPack.code,
    version: inventedPack.version,
    answeredOn: today(scene),
    answers: { '1': 3, '2': 0, '3': 1, '4': 1 }
  }
}

/** For the length of one example the companion holds the psychologist's post too, and a grant that names K6. */
async function asPsychologist(scene: Scene): Promise<void> {
  const post = postId(scene.area, 'psikolog')
  const account = accountId(scene.area, 'R03')
  await scene.world.asOwner(
    "insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() - interval '1 minute', now() + interval '1 hour')",
    [randomUUID(), post, account]
  )
  await scene.world.asOwner(
    `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by)
     values ($1, $2, 'recipient', now() - interval '1 minute', now() + interval '1 hour', '{K6}', 'refer', 'consent', $3)`,
    [scene.caseFileId, post, accountId(scene.area, 'R01')]
  )
}

const asBefore = async (scene: Scene): Promise<void> => {
  const post = postId(scene.area, 'psikolog')
  await scene.world.asOwner('update casework.standing set until_at = now() where case_file_id = $1 and post_id = $2 and until_at > now()', [
    scene.caseFileId,
    post
  ])
  await scene.world.asOwner('update agency.appointment set until_at = now() where post_id = $1 and account_id = $2 and until_at > now()', [
    post,
    accountId(scene.area, 'R03')
  ])
}

export const instrumentExamples: Readonly<Record<string, Example>> = {
  'instrument.record-answers': {
    by: 'worker',
    build: (scene) => ({
      caseFileId: scene.caseFileId,
      answerSetId: randomUUID(),
      instrument: 'TIC9',
      version: 1,
      answeredOn: today(scene),
      help: null,
      language: null,
      stopped: false,
      answers: { '1': 2, '2': 2, '3': 1, '7': 2 },
      note: 'Lain kali beri jeda lebih awal.'
    })
  },
  'instrument.record-screening': {
    by: 'companion',
    async build(scene) {
      await asPsychologist(scene)
      return screening(scene)
    },
    after: asBefore,
    harmless: screening
  }
}
