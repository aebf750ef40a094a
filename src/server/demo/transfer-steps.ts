/** JALAK on her way home (domain.md H 6): a panel said yes, the other unit said yes on the third day, and both stand beside her for three weeks. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step } from './step.ts'

const to = 'lombok-timur'
const panelDaysAgo = 17
const offeredDaysAgo = 16
const acceptedDaysAgo = 13
const overlap = 21

export function transferSteps(child: DemoChild): Step[] {
  if (child.codeName !== 'JALAK') return []
  const which = { caseFileId: fileId(child), transferId: id(child, 'transfer') }
  const firstDay = (today: string) => addDays(today, overlap - acceptedDaysAgo)
  return [
    ...panel(child),
    {
      daysAgo: offeredDaysAgo,
      by: 'R01',
      name: 'case-file.record-consent',
      input: (_, today) => ({
        caseFileId: fileId(child),
        consentId: id(child, 'CS04'),
        purpose: 'CS04',
        given: true,
        by: 'CHILD',
        carer: child.carer,
        childAnswer: 'CONSENTED',
        recipient: 'UPTD PPA Lombok Timur',
        language: 'LA01',
        bestInterestId: null,
        answeredOn: addDays(today, -offeredDaysAgo),
        expiresOn: addDays(today, 180 - offeredDaysAgo),
        explainedByPostId: postId(child.area, 'R01'),
        witnessed: true
      })
    },
    {
      daysAgo: offeredDaysAgo,
      by: 'R02',
      name: 'transfer.offer',
      input: (_, today) => ({
        ...which,
        toPostId: postId(to, 'R04'),
        reason: 'kin-there',
        firstDay: firstDay(today),
        shortReason: null,
        consentId: id(child, 'CS04'),
        bestInterestId: null
      })
    },
    {
      daysAgo: acceptedDaysAgo,
      by: 'R04',
      area: to,
      name: 'transfer.accept',
      input: (_, today) => ({
        ...which,
        workerPostId: postId(to, 'R01'),
        supervisorPostId: postId(to, 'R02'),
        firstDay: firstDay(today),
        callAt: `${addDays(today, -3)}T03:00:00.000Z`
      })
    },
    {
      daysAgo: 4,
      by: 'R01',
      name: 'transfer.plan-journey',
      input: (_, today) => ({
        ...which,
        seenVersion: 0,
        onDay: addDays(firstDay(today), -1),
        sex: 'P',
        companion: 'Ayu Teratai, pendamping yang sudah dikenalnya'
      })
    },
    {
      daysAgo: 3,
      by: 'R01',
      name: 'transfer.record-call',
      input: (_, today) => ({
        ...which,
        heldOn: addDays(today, -3),
        statement: 'Kakak di sana ramah. Aku mau pulang, tapi tidak sendirian.',
        missingReason: null
      })
    }
  ]
}

/** Moving to another province is a panel's to decide, with the child heard (C5). */
function panel(child: DemoChild): Step[] {
  const of = { caseFileId: fileId(child), determinationId: id(child, 'determination') }
  const memberId = (who: string) => id(child, `panel-${who}`)
  const sign = (by: string, who: string, isOnPaper = false): Step => ({
    daysAgo: panelDaysAgo,
    by,
    name: 'episode.sign-determination',
    input: (_, today) => ({
      ...of,
      memberId: memberId(who),
      agrees: true,
      dissent: null,
      paperOn: isOnPaper ? addDays(today, -panelDaysAgo) : null
    })
  })
  return [
    {
      daysAgo: panelDaysAgo,
      by: 'R01',
      name: 'episode.open-determination',
      input: (_, today) => ({
        ...of,
        question: 'BD2',
        options: ['DO5', 'DO6', 'DO7'],
        chosen: 'DO5',
        reasons: 'Ibu menunggu di rumah. Anak didampingi di jalan dan dua unit berdampingan tiga pekan.',
        statement: 'Aku mau pulang, tapi tidak sendirian.',
        missingReason: null,
        reviewOn: addDays(today, 40),
        members: [
          { memberId: memberId('worker'), postId: postId(child.area, 'R01'), profession: null, office: null },
          { memberId: memberId('head'), postId: postId(child.area, 'R04'), profession: null, office: null },
          { memberId: memberId('psychologist'), postId: null, profession: 'psychology', office: 'RSUD contoh' }
        ]
      })
    },
    sign('R01', 'worker'),
    sign('R04', 'head'),
    sign('R01', 'psychologist', true)
  ]
}
