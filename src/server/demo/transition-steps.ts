/** Growing up, of the one demo child who is nearly eighteen: the plan begun with her word, and what is held already. */
import type { DemoChild } from './demo-child.ts'
import { fileId, idOf as id, type Step } from './step.ts'

const kept = [
  [7, 'TL1', 'held', 'Disdukcapil kota'],
  [6, 'TL2', 'done', null],
  [6, 'TL4', 'held', 'BLK kota']
] as const

export function transitionSteps(child: DemoChild): Step[] {
  if (child.monthsToAdult === undefined) return []
  const about = { caseFileId: fileId(child), transitionId: id(child, 'transition') }
  return [
    {
      daysAgo: 8,
      by: 'R01',
      name: 'transition.begin',
      input: () => ({ ...about, statement: 'Aku mau tetap dekat Ibu asuh, dan bayar kamar dari hasil menjahit.', missingReason: null })
    },
    ...kept.map(
      ([daysAgo, line, state, holder]): Step => ({
        daysAgo,
        by: 'R01',
        name: 'transition.keep-line',
        input: () => ({ ...about, line, state, holder, dueOn: null })
      })
    )
  ]
}
