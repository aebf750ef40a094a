/** What the minutes of a case conference say. */
import { needs } from '#domain/assessment/need.ts'
import { attendances, childParts, conferenceReasons, dissenters, meetingWays, questions } from '#domain/conference/conference.ts'
import { services } from '#domain/plan/services.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { heard, opened } from './own-words.ts'
import { allWords, type Block, day, facts, momentAt, table, text, titled, word } from './sheet.ts'

interface Conference {
  readonly number: number
  readonly heldAt: string
  readonly way: string
  readonly reasons: readonly string[]
  readonly statement: string | null
  readonly missingReason: string | null
  readonly childPart: string | null
  readonly convener: string
  readonly participants: readonly {
    readonly id: string
    readonly title: string | null
    readonly office: string | null
    readonly pledge: string | null
    readonly attendance: string | null
  }[]
  readonly points: readonly { readonly id: string; readonly need: string; readonly question: string; readonly note: string | null }[]
  readonly decisions: readonly {
    readonly id: string
    readonly pointId: string
    readonly service: string
    readonly what: string | null
    readonly owner: string | null
    readonly outsideOwner: string | null
    readonly dueOn: string
    readonly dissent: readonly string[]
  }[]
}

/** Minutes: who was there and had promised secrecy, what was asked, what was decided, who holds it. Never how anything happened. */
export async function conference(work: Work, id: string, rowId: string): Promise<Block[]> {
  const [one] = await work.query<Conference>(
    `select c.number, c.held_at as "heldAt", c.way, c.reasons, c.statement, c.missing_reason as "missingReason", c.child_part as "childPart", v.title as convener,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', o.title, 'office', p.office, 'pledge', p.pledge, 'attendance', p.attendance) order by p.turn)
         from casework.conference_participant p left join agency.post o on o.id = p.post_id where p.conference_id = c.id), '[]') as participants,
       coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'need', q.need, 'question', q.question, 'note', q.note) order by q.turn)
         from casework.conference_point q where q.conference_id = c.id), '[]') as points,
       coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'pointId', d.point_id, 'service', d.service, 'what', d.what, 'owner', o.title, 'outsideOwner', d.outside_owner,
           'dueOn', d.due_on, 'dissent', d.dissent) order by d.recorded_at, d.id)
         from casework.conference_decision d left join agency.post o on o.id = d.owner_post_id where d.conference_id = c.id and d.struck_at is null), '[]') as decisions
     from casework.conference c join agency.post v on v.id = c.convener_post_id where c.case_file_id = $1 and c.id = $2 and c.begun_at is not null`,
    [id, rowId]
  )
  if (!one) return []
  const participants = await Promise.all(
    one.participants.map(async (p) => [
      p.title ?? (await opened(work, places.conferenceOffice(id, p.id), p.office)) ?? '–',
      p.pledge ? 'ya' : 'belum',
      word(attendances, p.attendance)
    ])
  )
  const points = await Promise.all(
    one.points.map(async (point) => {
      const note = await opened(work, places.conferenceNote(id, point.id), point.note)
      const rows = await Promise.all(
        one.decisions
          .filter((d) => d.pointId === point.id)
          .map(async (d) => [
            (await opened(work, places.decisionWhat(id, d.id), d.what)) ?? word(services, d.service),
            d.owner ?? (await opened(work, places.decisionOwner(id, d.id), d.outsideOwner)) ?? '–',
            day(d.dueOn),
            d.dissent.length ? `keberatan: ${allWords(dissenters, d.dissent).toLowerCase()}` : '–'
          ])
      )
      return titled(`${word(needs, point.need)}: ${word(questions, point.question)}`, [
        ...(note ? [text(note)] : []),
        ...table(['Keputusan', 'Pemegang', 'Paling lambat', 'Catatan'], rows),
        ...(rows.length ? [] : [text('Tidak ada keputusan.')])
      ])
    })
  )
  return [
    facts(
      ['Nomor', String(one.number)],
      ['Waktu', momentAt(one.heldAt)],
      ['Cara', word(meetingWays, one.way)],
      ['Alasan', allWords(conferenceReasons, one.reasons)],
      ['Dipanggil oleh', one.convener],
      ['Bagian anak', word(childParts, one.childPart)]
    ),
    heard(await opened(work, places.conferenceStatement(id, rowId), one.statement), one.missingReason, 'Kata anak, dibacakan paling dulu'),
    ...titled('Peserta', table(['Jabatan', 'Janji kerahasiaan', 'Kehadiran'], participants)),
    ...points.flat()
  ]
}
