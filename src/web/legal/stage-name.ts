/** What a stage is called today: by the register, which may be newer than the program. */
import { legalStages, type Stage } from '#domain/legal/stages.ts'
import { useName } from '#web/words/words.tsx'
import type { LegalRead } from './legal.local.ts'

export function useStageName(names: LegalRead['stageNames']): (stage: Stage) => string {
  const name = useName()
  return (stage) => name(names.find(({ code }) => code === stage) ?? legalStages.term(stage))
}
