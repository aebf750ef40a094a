/** Monitoring, closing and opening again in a story. */
import { randomUUID } from 'node:crypto'
import { closingOf, reopenOf, visitOf } from './episode-inputs.ts'
import type { Ground, Who } from './story.ts'

export function layClosing({ world, caseFileId, does, refused, seen, file, today, row, of }: Ground) {
  const asking = async (reason: string, more: object) => closingOf(caseFileId, (await file()).version, today(), { reason, ...more })
  const askedClosing = async () =>
    (await row<{ id: string }>(`select id from casework.closing where case_file_id = $1 and status = 'asked'`)).id
  return {
    /** the dates the database made when the file came to monitoring */
    visitDates: async () =>
      (
        await row<{ days: string[] }>(
          `select array_agg(due_on::text order by due_on) as days from casework.monitoring_visit where case_file_id = $1
           and episode_number = (select max(number) from casework.episode where case_file_id = $1)`
        )
      ).days,
    /** the next visit that is not done yet */
    async visited(words: string, more: object = {}, by: Who = 'worker') {
      const { id } = await row<{ id: string }>(
        'select id from casework.monitoring_visit where case_file_id = $1 and done_on is null order by episode_number desc, place limit 1'
      )
      return does(by, 'episode.record-monitoring', visitOf(caseFileId, id, today(), { statement: words, ...more }))
    },
    /** the lines of the gate that are not met yet */
    notYet: async (reason: string, more: object = {}, by: Who = 'worker') => {
      const problem = await refused(by, 'episode.ask-to-close', await asking(reason, more))
      return problem.missing ?? problem
    },
    asksToClose: async (reason: string, more: object = {}, by: Who = 'worker') =>
      does(by, 'episode.ask-to-close', await asking(reason, more)),
    signsClosing: async (by: Who = 'supervisor') => does(by, 'episode.close', await seen({ closingId: await askedClosing() })),
    mayNotSignClosing: async (by: Who) => refused(by, 'episode.close', await seen({ closingId: await askedClosing() })),
    returnsClosing: async (reason: string, by: Who = 'supervisor') =>
      does(by, 'episode.return-closing', of({ closingId: await askedClosing(), reason })),
    reopens: async (reason: string, more: object = {}, by: Who = 'worker') =>
      does(by, 'episode.reopen', reopenOf(caseFileId, (await file()).version, world.at, { reason, ...more })),
    newId: randomUUID
  }
}
