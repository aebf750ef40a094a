/** What papers say of the end: monitoring after services, and closing by two people. */
import { needs } from '#domain/assessment/need.ts'
import { closureReasons } from '#domain/case-file/closure.ts'
import { closingLines } from '#domain/episode/closing.ts'
import { educationEnds, legalEnds, readiness } from '#domain/episode/closing-terms.ts'
import { lineAnswers, recoveryLines, schooling, visitKinds } from '#domain/episode/monitoring.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { heard, opened } from './own-words.ts'
import { allWords, type Block, day, dayAt, facts, table, text, titled, word } from './sheet.ts'

interface Visit {
  readonly id: string
  readonly plannedOn: string
  readonly doneOn: string | null
  readonly kind: string | null
  readonly schooling: string | null
  readonly signs: readonly string[] | null
  readonly lines: Readonly<Record<string, string>> | null
  readonly coverage: number | null
  readonly statement: string | null
  readonly missingReason: string | null
}

/** The visits after services, what is still to come among them. */
export async function monitoring(work: Work, id: string): Promise<Block[]> {
  const visits = await work.query<Visit>(
    `select v.id, v.planned_on as "plannedOn", v.done_on as "doneOn", v.kind, v.schooling, v.signs, v.lines, v.coverage::float8 as coverage, v.statement, v.missing_reason as "missingReason"
     from casework.monitoring_visit v where v.case_file_id = $1 order by v.episode_number, v.place`,
    [id]
  )
  const parts = await Promise.all(
    visits.map(async (one, index) =>
      titled(
        `Pemantauan ke-${index + 1}`,
        one.doneOn === null
          ? [text(`Direncanakan ${day(one.plannedOn)}.`)]
          : [
              facts(
                ['Pada', day(one.doneOn)],
                ['Cara', word(visitKinds, one.kind)],
                ['Sekolah', word(schooling, one.schooling)],
                ['Tanda bahaya', one.signs?.length ? `${one.signs.length} tanda, ditindaklanjuti di rencana keselamatan` : 'tidak ada'],
                one.coverage !== null && ['Cakupan lingkar', `${Math.round(one.coverage * 100)} dari 100`]
              ),
              ...table(
                ['Pemulihan', 'Keadaan'],
                recoveryLines.terms
                  .filter(({ code }) => one.lines?.[code])
                  .map(({ code, id: name }) => [name, word(lineAnswers, one.lines?.[code] ?? null)])
              ),
              heard(await opened(work, places.visitStatement(id, one.id), one.statement), one.missingReason, 'Kata anak')
            ]
      )
    )
  )
  return parts.flat()
}

interface Closing {
  readonly id: string
  readonly reason: string
  readonly ready: string
  readonly statement: string | null
  readonly missingReason: string | null
  readonly talkOn: string | null
  readonly documentsOn: string | null
  readonly legal: string
  readonly education: string
  readonly ownedNeeds: readonly string[]
  readonly receiver: string | null
  readonly askedAt: string
  readonly asker: string
  readonly settler: string
  readonly settledAt: string
  readonly lines: readonly string[] | null
}

/** Closing by two people, with the child's word and who holds what goes on. */
export async function closing(work: Work, id: string): Promise<Block[]> {
  const [one] = await work.query<Closing>(
    `select c.id, c.reason, c.ready, c.statement, c.missing_reason as "missingReason", c.talk_on as "talkOn", c.documents_on as "documentsOn", c.legal, c.education,
       c.owned_needs as "ownedNeeds", c.receiver, c.asked_at as "askedAt", a.title as asker, s.title as settler, c.settled_at as "settledAt", c.lines
     from casework.closing c join agency.post a on a.id = c.asked_by_post join agency.post s on s.id = c.settled_by_post
     where c.case_file_id = $1 and c.status = 'signed' order by c.settled_at desc limit 1`,
    [id]
  )
  if (!one) return []
  const receiver = await opened(work, places.closing(id, 'receiver', one.id), one.receiver)
  return [
    facts(
      ['Alasan', word(closureReasons, one.reason)],
      ['Kesiapan anak', word(readiness, one.ready)],
      ['Percakapan penutup', day(one.talkOn)],
      ['Dokumen dikembalikan', day(one.documentsOn)],
      ['Perkara', word(legalEnds, one.legal)],
      ['Sekolah', word(educationEnds, one.education)],
      one.ownedNeeds.length > 0 && ['Kebutuhan yang dipegang pihak lain', allWords(needs, one.ownedNeeds)],
      receiver !== null && ['Penerima', receiver]
    ),
    heard(await opened(work, places.closing(id, 'statement', one.id), one.statement), one.missingReason, 'Kata anak'),
    ...(one.lines?.length
      ? titled(
          'Yang diperiksa',
          table(
            ['Syarat'],
            one.lines.map((line) => [word(closingLines, line)])
          )
        )
      : []),
    {
      kind: 'signatures',
      people: [
        [one.asker, dayAt(one.askedAt)],
        [one.settler, dayAt(one.settledAt)]
      ]
    }
  ]
}
