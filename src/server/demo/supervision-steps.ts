/** Talks the demo supervisors held, each beside the child it was about, and one look at an institution. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { accountId, postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

interface Talk {
  readonly kind: 'individual' | 'case-review'
  readonly daysAgo: number
  readonly with: 'R01' | 'R03'
  readonly agenda: readonly string[]
  readonly point?: readonly [text: string, owner: 'worker' | 'supervisor', dueInDays: number]
}

const talks: Readonly<Record<string, readonly Talk[]>> = {
  KENARI: [
    { kind: 'individual', daysAgo: 40, with: 'R01', agenda: ['support', 'education'] },
    {
      kind: 'individual',
      daysAgo: 12,
      with: 'R01',
      agenda: ['support', 'administration'],
      point: ['Mencari orang dewasa kedua untuk pendampingan ke layanan.', 'worker', 5]
    },
    {
      kind: 'case-review',
      daysAgo: 6,
      with: 'R01',
      agenda: ['education'],
      point: ['Menghubungi dinas tentang jadwal psikolog setelah dana proyek habis.', 'supervisor', 9]
    }
  ],
  KEPODANG: [
    { kind: 'individual', daysAgo: 8, with: 'R01', agenda: ['support'] },
    { kind: 'case-review', daysAgo: 5, with: 'R01', agenda: ['education'] }
  ],
  MURAI: [{ kind: 'case-review', daysAgo: 4, with: 'R01', agenda: ['administration'] }],
  PERKUTUT: [
    { kind: 'individual', daysAgo: 10, with: 'R03', agenda: ['support', 'administration'] },
    { kind: 'case-review', daysAgo: 6, with: 'R03', agenda: ['education'] }
  ]
}

export function supervisionSteps(child: DemoChild): Step[] {
  const supervisorPostId = postId(child.area, 'R02')
  const held = (talks[child.codeName] ?? []).map(
    (talk, index): Step => ({
      daysAgo: talk.daysAgo,
      by: 'R02',
      name: 'supervision.record-session',
      input: (_, today) => ({
        sessionId: id(child, `talk ${index}`),
        supervisorPostId,
        kind: talk.kind,
        heldOn: addDays(today, -talk.daysAgo),
        with: [{ postId: postId(child.area, talk.with), accountId: accountId(child.area, talk.with) }],
        agenda: talk.agenda,
        caseFileIds: [fileId(child)],
        points: talk.point
          ? [{ pointId: id(child, `agreed ${index}`), text: talk.point[0], owner: talk.point[1], dueOn: addDays(today, talk.point[2]) }]
          : [],
        nextOn: null
      })
    })
  )
  if (child.codeName !== 'KENARI') return held
  return [
    ...held,
    {
      daysAgo: 5,
      by: 'R02',
      name: 'supervision.check-institution',
      input: (_, today) => ({
        checkId: id(child, 'check of the psychologist'),
        supervisorPostId,
        role: 'SP-MAC-PSIKOLOG',
        postId: null,
        checkedOn: addDays(today, -5),
        kept: 'kept',
        consistency: 2,
        concerns: ['funds-end'],
        nextStep: 'Menanyakan kepada dinas siapa yang meneruskan.',
        dueOn: addDays(today, 9)
      })
    }
  ]
}
