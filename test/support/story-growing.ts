/** Growing up in a story: the age said anew, the transition plan, and which consents hold today. */
import { randomUUID } from 'node:crypto'
import type { Ground } from './story.ts'

export function layGrowing({ caseFileId, does, of, seen, file, row, today }: Ground) {
  const transitionId = async () => (await row<{ id: string }>('select id from casework.transition where case_file_id = $1')).id
  return {
    growsUp: async (given: { ageBand?: string; month?: string }) =>
      does('worker', 'transition.state-age', await seen({ ageBand: (await file()).ageBand, month: null, ...given })),
    beginsTransition: (statement: string) =>
      does('worker', 'transition.begin', of({ transitionId: randomUUID(), statement, missingReason: null })),
    keepsLine: async (line: string, state: string, holder: string | null = null) =>
      does('worker', 'transition.keep-line', { caseFileId, transitionId: await transitionId(), line, state, holder, dueOn: null }),
    consentsInForce: async (): Promise<string[]> =>
      (
        await row<{ purposes: string[] }>(
          `select coalesce(array_agg(distinct purpose order by purpose), '{}') as purposes from casework.consent
           where case_file_id = $1 and status = 'GIVEN' and expires_on >= '${today()}'`
        )
      ).purposes
  }
}
