/** The letter's code: a unit without an account answers a referral. A code that fits and one that does not are answered alike, in words and in time. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { addTime, type Now } from '#domain/kernel/date.ts'
import { Moment } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { Id } from '#domain/kernel/id.ts'
import { refusals } from '#domain/referral/referral.ts'
import { nobody, SentHash, serveCodeDoor } from '#server/pipeline/code-door.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { places } from '#server/vault/places.ts'
import { answerHash } from './answer-code.store.ts'

const Answer = z.discriminatedUnion('answer', [
  z.strictObject({ codeHash: SentHash, answer: z.literal('accept'), meetAt: Moment.nullable() }),
  z.strictObject({ codeHash: SentHash, answer: z.literal('decline'), reason: refusals.schema }),
  z.strictObject({ codeHash: SentHash, answer: z.literal('ask'), questionId: Id, words: dignifiedText(300).min(3) })
])
type Answer = z.infer<typeof Answer>

export const serveAnswerCodes = (app: FastifyInstance, around: Surroundings): void =>
  serveCodeDoor(app, around, { path: '/api/answer-code', input: Answer, fault, keep: (answer, now) => keep(around, answer, now) })

function fault(answer: Answer, now: Now): string | null {
  if (answer.answer !== 'accept' || answer.meetAt === null) return null
  const meets = Date.parse(answer.meetAt)
  return meets < Date.parse(now.at) || meets > Date.parse(addTime(now.at, 365, 'day')) ? 'appointment-out-of-range' : null
}

async function keep(around: Surroundings, answer: Answer, now: Now): Promise<void> {
  const hash = await answerHash(answer.codeHash)
  await around.database.transaction(async (t) => {
    const vault = around.vault.as('system')
    const [found] = await t.query<{ case_file_id: string }>('select * from casework.referral_of_code($1, $2)', [hash, now.at])
    const questionId = answer.answer === 'ask' ? answer.questionId : nobody
    const asked = answer.answer === 'ask' ? answer.words : ' '
    const words = await vault.seal(places.referralQuestion(found?.case_file_id ?? nobody, questionId), asked)
    await t.query('select casework.answer_by_code($1, $2, $3)', [
      hash,
      JSON.stringify({ ...answer, codeHash: null, ...(answer.answer === 'ask' ? { words } : {}) }),
      now.at
    ])
  })
}
