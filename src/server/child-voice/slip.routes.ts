/** The slip of paper: a child writes without an account. A code that fits and one that does not are answered alike, in words and in time. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Now } from '#domain/kernel/date.ts'
import { entryOf, entryTerms } from '#domain/child-voice/sheet-entry.ts'
import { nobody, SentHash, serveCodeDoor } from '#server/pipeline/code-door.ts'
import type { Surroundings } from '#server/pipeline/run-command.ts'
import { places } from '#server/vault/places.ts'
import { keepVoice, slipHash } from './child-voice.store.ts'

const SlipEntry = z.strictObject({ codeHash: SentHash, ...entryTerms })
type SlipEntry = z.infer<typeof SlipEntry>

export const serveSlips = (app: FastifyInstance, around: Surroundings): void =>
  serveCodeDoor(app, around, {
    path: '/api/slip',
    input: SlipEntry,
    // an empty sheet is empty whatever the code
    fault: (given, now) => {
      const entry = written(given, now)
      return entry.ok ? null : entry.problem.kind
    },
    async keep(given, now) {
      const entry = written(given, now)
      if (!entry.ok) return
      const slip = await slipHash(given.codeHash)
      await around.database.transaction(async (t) => {
        const work = { query: t.query, now, vault: around.vault.as('system') }
        const [found] = await t.query<{ file: string | null }>('select casework.file_of_slip($1) as file', [slip])
        if (found?.file) return keepVoice(work, found.file, entry.value, slip)
        await work.vault.seal(places.voiceWords(nobody, entry.value.entryId), entry.value.words ?? ' ')
      })
    }
  })

const written = ({ codeHash: _, ...terms }: SlipEntry, now: Now) => entryOf(terms, null, now)
