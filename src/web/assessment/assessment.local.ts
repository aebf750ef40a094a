/** Assessments as this device knows them: the server's list with what is still on the phone on top. */
import type { Assessment, Findings } from '#domain/assessment/assessment.ts'
import type { RecordAssessment } from '#domain/assessment/record-assessment.ts'

export interface ShownAssessment extends Assessment {
  readonly by: string | null
  readonly onPhone?: true
}

interface Pending {
  readonly name: string
  readonly input: unknown
  readonly madeAt: string
}

/** Newest first; one that the server already has is not shown twice. */
export function withPending(list: readonly ShownAssessment[], items: readonly Pending[]): readonly ShownAssessment[] {
  const all = [...list]
  for (const { name, input, madeAt } of items) {
    if (name !== 'assessment.record-assessment') continue
    const { assessmentId, caseFileId: _file, seenNumber: _seen, ...findings } = input as RecordAssessment
    if (all.some((one) => one.id === assessmentId)) continue
    all.unshift({ ...findings, id: assessmentId, number: (all[0]?.number ?? 0) + 1, assessedAt: madeAt, by: null, onPhone: true })
  }
  return all
}

/** What a new assessment begins with: everything already known, so that nothing is asked twice (G-05). Danger is always asked anew. */
export const beginWith = (latest: ShownAssessment | undefined): Findings => ({
  needs: [...(latest?.needs ?? [])],
  riskFactors: latest?.riskFactors ?? {},
  riskSigns: latest?.riskSigns ?? [],
  protectiveFactors: latest?.protectiveFactors ?? {},
  dangerSigns: [],
  childWords: latest?.childWords ?? null
})

/** The needs of an assessment still on this phone count at once: the circle and the plan are drawn with them. */
export function layNeeds<
  F extends { readonly needs: readonly { readonly need: RecordAssessment['needs'][number]['need']; readonly severity: number }[] }
>(file: F, items: readonly Pending[]): F {
  const last = items.filter((item) => item.name === 'assessment.record-assessment').at(-1)
  return last ? { ...file, needs: (last.input as RecordAssessment).needs } : file
}
