/** Where a child lives, in a story: what is weighed by two, what is tried with a family, what prepares a return, what a panel decides. */
import { randomUUID } from 'node:crypto'
import { determinationOf, panelSignature } from './determination.ts'
import type { Ground, Who } from './story.ts'

export function layHome({ child, caseFileId, does, of, today }: Ground) {
  return {
    familyIs: (status: string) => does('worker', 'episode.record-family-status', of({ statusId: randomUUID(), status, onDay: today() })),
    triesCare: (way: string, withWhom: string, outcome: string) =>
      does(
        'worker',
        'episode.record-care-try',
        of({
          tryId: randomUUID(),
          way,
          withWhom,
          outcome,
          onDay: today(),
          skipReason: null,
          statement: 'Aku mau di tempat yang menerima aku.',
          missingReason: null
        })
      ),
    /** what prepares a return or a placement, each with the child’s own word */
    async prepares(kinds: readonly string[], words: string): Promise<void> {
      for (const kind of kinds)
        await does(
          'worker',
          'episode.record-return-step',
          of({ stepId: randomUUID(), kind, onDay: today(), statement: words, missingReason: null })
        )
    },
    /** written by the worker with the child's words, and signed by the supervisor: two people */
    async weighed(question: string, reasons: string, childView: string, by: Who = 'worker'): Promise<string> {
      const bestInterestId = randomUUID()
      await does(
        by,
        'case-file.record-best-interest',
        of({
          bestInterestId,
          question,
          options: ['BO2', 'BO3', 'BO4'],
          chosen: 'BO3',
          legalBasis: 'LB2',
          reasons,
          childView,
          noViewReason: null,
          assessedOn: today()
        })
      )
      await does('supervisor', 'case-file.sign-best-interest', of({ bestInterestId }))
      return bestInterestId
    },
    /** a panel of three professions, on placement or return unless another question is named: the worker, the head, a psychologist on paper; decided by the last signature */
    async panelDecides(chosen: string, reasons: string, words: string, question = 'BD1'): Promise<void> {
      const given = { question, options: [chosen, 'DO6', 'DO7'], chosen, reasons, statement: words }
      const panel = determinationOf(caseFileId, today(), child.area, given)
      await does('worker', 'episode.open-determination', panel)
      for (const [index, { memberId }] of panel.members.entries())
        await does(
          index === 1 ? 'head' : 'worker',
          'episode.sign-determination',
          panelSignature(caseFileId, panel.determinationId, memberId, index === 2 ? { paperOn: today() } : {})
        )
    }
  }
}
