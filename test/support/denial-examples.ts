/** Examples of keeping somebody away, of restricted files and of family cards. */
import { randomUUID } from 'node:crypto'
import { accountId, unitId } from '#server/demo/network.ts'
import type { Example, Scene } from './example-inputs.ts'

const ofFile = (scene: Scene) => ({ caseFileId: scene.caseFileId })
/** Somebody far away, whom no suite asks as. */
const faraway = accountId('lombok', 'R02')

/** A denial that stands, made by the worker, so that the supervisor can lift it. */
async function denied(scene: Scene) {
  const find = () =>
    scene.world.asOwner<{ id: string }>(
      `select id from casework.denied where case_file_id = $1 and account_id = $2 and reason = 'relative' and lifted_at is null`,
      [scene.caseFileId, faraway]
    )
  if (!(await find()).length)
    await scene.done('worker', 'grant.deny-person', { ...ofFile(scene), denialId: randomUUID(), accountId: faraway, reason: 'relative' })
  return { ...ofFile(scene), denialId: (await find())[0]?.id }
}

const restriction = (scene: Scene) => ({
  ...ofFile(scene),
  restrictionId: randomUUID(),
  reason: 'publicly-known',
  members: ['R01', 'R02', 'R04'].map((role) => accountId(scene.area, role))
})
const restricted = (scene: Scene) => scene.done('supervisor', 'grant.restrict-file', restriction(scene))
const asked = (scene: Scene) => scene.done('supervisor', 'grant.ask-to-open-file', ofFile(scene))
const opened = (scene: Scene) => scene.done('head', 'grant.open-restricted-file', ofFile(scene))

export const denialExamples: Readonly<Record<string, Example>> = {
  'grant.deny-person': {
    by: 'worker',
    build: (scene) => ({ ...ofFile(scene), denialId: randomUUID(), accountId: accountId('lombok', 'R04'), reason: 'named-by-child' })
  },
  'grant.lift-denial': { by: 'supervisor', build: denied },
  'grant.restrict-file': {
    by: 'supervisor',
    build: restriction,
    async after(scene) {
      await asked(scene)
      await opened(scene)
    },
    harmless: (scene) => ({ ...restriction(scene), members: [faraway, accountId('lombok', 'R04')] })
  },
  'grant.change-members': {
    by: 'supervisor',
    async build(scene) {
      await restricted(scene)
      return { ...ofFile(scene), add: [accountId(scene.area, 'R03')], remove: [] }
    },
    async after(scene) {
      await asked(scene)
      await opened(scene)
    },
    harmless: (scene) => ({ ...ofFile(scene), add: [], remove: [] })
  },
  'grant.ask-to-open-file': {
    by: 'supervisor',
    async build(scene) {
      await restricted(scene)
      return ofFile(scene)
    },
    after: opened,
    harmless: ofFile
  },
  'grant.open-restricted-file': {
    by: 'head',
    async build(scene) {
      await restricted(scene)
      await asked(scene)
      return ofFile(scene)
    },
    harmless: ofFile
  },
  'grant.register-household': { by: 'worker', build: () => ({ kk: '3201014105110077' }) },
  'grant.settle-household-match': {
    by: 'supervisor',
    async build(scene) {
      const [match, denial] = [randomUUID(), randomUUID()]
      await scene.world.asOwner(
        `insert into casework.denied (id, case_file_id, account_id, reason, lifted_at, lifted_by)
        values ($1, $2, $3, 'household', now(), $3)`,
        [denial, scene.caseFileId, accountId('lombok', 'R01')]
      )
      await scene.world.asOwner(
        'insert into casework.household_match (id, case_file_id, account_id, denied_id, unit_id) values ($1, $2, $3, $4, $5)',
        [match, scene.caseFileId, accountId('lombok', 'R01'), denial, unitId(scene.area)]
      )
      return { matchId: match, stands: true }
    }
  }
}
