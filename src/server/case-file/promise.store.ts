/** Promises to the child: what the decision about one needs, and what it saves. */
import type { KeepPromise, KeepPromiseState } from '#domain/case-file/keep-promise.ts'
import type { Answer } from '#server/pipeline/routes.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { lockedFile } from './file-state.store.ts'

export async function stateForPromise(work: Work, { caseFileId, noteId }: KeepPromise): Promise<KeepPromiseState> {
  const [file, [promise]] = await Promise.all([
    lockedFile(work, caseFileId),
    work.query<NonNullable<KeepPromiseState['promise']>>(
      `select n.happened_on as "happenedOn", exists (select from casework.promise_settled d where d.note_id = n.id) as "isSettled"
       from casework.note n where n.id = $1 and n.case_file_id = $2 and n.kind = 'promise'`,
      [noteId, caseFileId]
    )
  ])
  return { file, promise: promise ?? null }
}

export async function savePromise(work: Work, { caseFileId, noteId, kept, onDay, told }: KeepPromise): Promise<Answer> {
  await work.query(
    `insert into casework.promise_settled (note_id, case_file_id, kept, on_day, told, settled_at, settled_by, settled_by_post)
     values ($1, $2, $3, $4, $5, $6, $7, (select s.post_id from casework.standing s where s.case_file_id = $2 and s.standing in ('case-worker', 'co-worker')
       and s.post_id = any ($8) and s.from_at <= now() and s.until_at > now() order by s.standing limit 1))`,
    [
      noteId,
      caseFileId,
      kept,
      onDay,
      told === null ? null : await work.vault.seal(places.promiseTold(caseFileId, noteId), told),
      work.now.at,
      work.caller.accountId,
      work.caller.postIds
    ]
  )
  return { kept }
}
