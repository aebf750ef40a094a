/** A demo child's hand-over (domain.md H 8): planned three weeks ahead, accepted item by item, a joint visit, and the promises kept afterwards. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import type { DemoMap } from './maps.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

const overlap = 21

export function handoverSteps(child: DemoChild, map: DemoMap): Step[] {
  const day = child.handedOverDaysAgo
  if (day === undefined) return []
  const which = { caseFileId: fileId(child), handoverId: id(child, 'hand-over') }
  return [
    {
      daysAgo: day + overlap,
      by: 'R02',
      name: 'handover.plan',
      input: (_, today) => ({
        ...which,
        fromPostId: postId(child.area, 'R01'),
        toPostId: postId(child.area, 'R03'),
        firstDay: addDays(today, -day),
        reason: 'rotation',
        shortReason: null
      })
    },
    {
      daysAgo: day,
      by: 'R03',
      name: 'handover.record-introduction',
      input: (_, today) => ({
        ...which,
        introductionId: id(child, 'introduction'),
        whom: 'child',
        supporterId: null,
        way: 'joint-visit',
        onDay: addDays(today, -day),
        notYetReason: null,
        statement: 'Mbak yang baru sudah tahu janji-janjinya.',
        missingReason: null
      })
    },
    { daysAgo: day, by: 'R03', name: 'handover.accept-item', forEach: 'handover-item', input: () => which },
    {
      daysAgo: day,
      by: 'R02',
      name: 'handover.complete',
      input(versions) {
        // the ties she guarded go on with the successor: each is one version further
        for (const { id: supporter, ties } of map.supporters)
          for (const index of ties.keys()) versions.next(id(child, `tie ${supporter} ${index}`))
        return which
      }
    },
    ...child.notes.flatMap(([kind, daysAgo], index): Step[] =>
      kind === 'promise' && daysAgo > day
        ? [
            {
              daysAgo: Math.max(1, day - 3 - 2 * index),
              by: 'R03',
              name: 'case-file.keep-promise',
              input: (_, today) => ({
                caseFileId: fileId(child),
                noteId: id(child, `note ${index}`),
                kept: true,
                onDay: addDays(today, -Math.max(1, day - 3 - 2 * index)),
                told: null
              })
            }
          ]
        : []
    )
  ]
}
