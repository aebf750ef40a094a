/** The maps three demo children made themselves: one with an earlier edition, one with cards, one that stopped on the way. */
import { addDays } from '#domain/kernel/date.ts'
import type { ChildPersonKind, Feeling, Gift, Near } from '#domain/support-map/child-map.ts'
import type { DemoChild } from './demo-child.ts'
import { fileId, idOf as id, type Step } from './step.ts'

/** Who, what she calls them, how close, where on the ring, how it feels, what they give, more often, and who it is on the worker's map. */
interface DemoPerson {
  readonly who: string
  readonly kind: ChildPersonKind
  readonly name?: string
  readonly at: readonly [Near, number]
  readonly feeling?: Feeling
  readonly gives?: readonly Gift[]
  readonly more?: boolean
  readonly is?: string
}

interface DemoChildMap {
  readonly daysAgo: number
  readonly way: 'CARDS' | 'RINGS'
  readonly people: readonly DemoPerson[]
  readonly says?: string
  readonly stopped?: boolean
  /** points talked about, with the person and what was agreed */
  readonly talks?: readonly (readonly [point: string, who: string, agreed: string])[]
}

const mother: DemoPerson = { who: 'ibu', kind: 'MOTHER', at: ['NEAR', 20], feeling: 'HAPPY', gives: ['BESIDE', 'LISTEN'], is: 'ibu' }
const grandmother: DemoPerson = {
  who: 'nenek',
  kind: 'GRAND',
  name: 'Nenek',
  at: ['NEAR', 140],
  feeling: 'HAPPY',
  gives: ['FOOD'],
  more: true,
  is: 'nenek'
}
const cat: DemoPerson = { who: 'kucing', kind: 'PET', name: 'Si Belang', at: ['NEAR', 255], feeling: 'HAPPY', gives: ['PLAY'] }

const childMaps: Readonly<Record<string, readonly DemoChildMap[]>> = {
  KENARI: [
    {
      daysAgo: 58,
      way: 'RINGS',
      people: [{ ...mother, at: ['FAR', 20], feeling: 'SAD', gives: [] }, grandmother, cat],
      says: 'Kucingku selalu ada.'
    },
    {
      daysAgo: 6,
      way: 'RINGS',
      people: [
        mother,
        grandmother,
        cat,
        {
          who: 'teman',
          kind: 'FRIEND',
          name: 'teman sebangku',
          at: ['MIDDLE', 75],
          feeling: 'HAPPY',
          gives: ['PLAY', 'SCHOOL'],
          is: 'teman-sebangku'
        },
        { who: 'guru', kind: 'TEACHER', name: 'Bu guru', at: ['FAR', 40], feeling: 'PLAIN', gives: ['SCHOOL'], is: 'wali-kelas' },
        { who: 'psikolog', kind: 'HELPER', name: 'Kakak psikolog', at: ['FAR', 200], feeling: 'HAPPY', gives: ['LISTEN'], is: 'psikolog' },
        { who: 'ngaji', kind: 'FAITH', name: 'Guru ngaji', at: ['MIDDLE', 310], feeling: 'HAPPY', gives: ['BESIDE'] }
      ],
      says: 'Aku mau lebih sering ke rumah Nenek.',
      talks: [['WANTS-MORE', 'nenek', 'Ke rumah Nenek setiap Sabtu, Ibu mengantar.']]
    }
  ],
  KUTILANG: [
    {
      daysAgo: 5,
      way: 'RINGS',
      people: [
        { who: 'nenek', kind: 'GRAND', name: 'Nenek', at: ['NEAR', 0], feeling: 'HAPPY', gives: ['FOOD', 'BESIDE', 'GUARD'], is: 'nenek' },
        { who: 'teman', kind: 'FRIEND', name: 'teman main', at: ['NEAR', 120], feeling: 'HAPPY', gives: ['PLAY', 'LISTEN'], more: true },
        { who: 'sepupu', kind: 'KIN', name: 'Kak sepupu', at: ['MIDDLE', 60], feeling: 'PLAIN', gives: ['PLAY'], is: 'kakak-sepupu' },
        { who: 'psikolog', kind: 'HELPER', name: 'Bu psikolog', at: ['FAR', 215], feeling: 'PLAIN', gives: ['LISTEN'], is: 'psikolog' }
      ],
      says: 'Temanku penting juga.'
    }
  ],
  MURAI: [
    {
      daysAgo: 4,
      way: 'CARDS',
      stopped: true,
      people: [
        { who: 'nenek', kind: 'GRAND', name: 'Papuq', at: ['NEAR', 0], feeling: 'HAPPY', gives: ['FOOD', 'BESIDE', 'GUARD'], is: 'nenek' },
        { who: 'guru', kind: 'TEACHER', at: ['MIDDLE', 120], feeling: 'HAPPY', gives: ['SCHOOL'], is: 'sekolah' },
        { who: 'paman', kind: 'KIN', name: 'Paman', at: ['FAR', 240], feeling: 'AFRAID' }
      ]
    }
  ]
}

export function childMapSteps(child: DemoChild): Step[] {
  const caseFileId = fileId(child)
  const linked = new Set<string>()
  return (childMaps[child.codeName] ?? []).flatMap(({ daysAgo, way, people, says, stopped = false, talks = [] }, edition): Step[] => {
    const mapId = id(child, `child map ${edition}`)
    const personId = (who: string) => id(child, `child person ${who}`)
    const record: Step = {
      daysAgo,
      by: 'R01',
      name: 'support-map.record-child-map',
      input: (_, today) => ({
        caseFileId,
        mapId,
        way,
        madeOn: addDays(today, -daysAgo),
        stopped,
        people: people.map(({ who, kind, name = null, at: [near, turn], feeling = null, gives = [], more = false }) => ({
          personId: personId(who),
          kind,
          name,
          near,
          turn,
          feeling,
          gives,
          moreOften: more
        })),
        statement: says ?? null,
        missingReason: says ? null : 'not-now'
      })
    }
    const links = people.flatMap(({ who, is }): Step[] => {
      if (!is || linked.has(who)) return []
      linked.add(who)
      const input = () => ({
        caseFileId,
        linkId: id(child, `child link ${who}`),
        personId: personId(who),
        supporterId: id(child, is),
        seenVersion: 0
      })
      return [{ daysAgo, by: 'R01', name: 'support-map.link-child-person', input }]
    })
    const talked = talks.map(
      ([point, who, agreed]): Step => ({
        daysAgo: daysAgo - 1,
        by: 'R01',
        name: 'support-map.talk-about-maps',
        input: (_, today) => ({
          caseFileId,
          talkId: id(child, `child talk ${point} ${who}`),
          mapId,
          point,
          personId: personId(who),
          supporterId: id(child, people.find((one) => one.who === who)?.is ?? who),
          talkedOn: addDays(today, 1 - daysAgo),
          agreed
        })
      })
    )
    return [record, ...links, ...talked]
  })
}
