/** Letters of a referral: what was sent, as the child agreed to it, and what came back; and the plan for learning again. */
import { needs } from '#domain/assessment/need.ts'
import { ageBands, sexes } from '#domain/case-file/child.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { languages } from '#domain/case-file/consent-terms.ts'
import { services } from '#domain/plan/services.ts'
import { packetFields } from '#domain/referral/packet.ts'
import { accommodations, meetingPlaces, outcomes, urgencies } from '#domain/referral/referral.ts'
import { stepEnds } from '#domain/case-file/track-step.ts'
import { routes, stigmaSteps } from '#domain/schooling/schooling.ts'
import type { Term, Vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { type Block, day, dayAt, facts, momentAt, type Row, table, text, titled, word } from './sheet.ts'

interface Face {
  readonly id: string
  readonly service: string
  readonly urgency: string
  readonly sentAt: string | null
  readonly workerTitle: string
  readonly fromUnit: string
  readonly toUnit: string
  readonly agreedOn: string | null
  readonly companion: string | null
  readonly answeredAt: string | null
  readonly meetAt: string | null
  readonly place: string | null
  readonly attendedOn: string | null
  readonly serviceDays: readonly string[]
  readonly outcome: string | null
  readonly nextOn: string | null
  readonly packet: readonly { readonly field: string; readonly text: string }[] | null
  readonly summary: string | null
}

async function faceOf(work: Work, id: string, rowId: string): Promise<Face | undefined> {
  const [row] = await work.query<{ faces: readonly Face[] }>('select casework.referrals_of($1, $2, $3) as faces', [id, rowId, work.now.at])
  return row?.faces.find((face) => face.id === rowId)
}

/** On paper nobody says how to reach the child, nor an identity number, whatever the receiver's duty: paper lies about (G-06, G-10). */
const neverOnPaper = ['nik', 'contact', 'code-word', 'not-to-tell']

const coded: Readonly<Record<string, Vocabulary<Term>>> = { language: languages, accommodation: accommodations, action: services }
const named = (list: Vocabulary<Term>, codes: string) =>
  codes
    .split(',')
    .filter(Boolean)
    .map((code) => word(list, code))
    .join(', ')

/** A packet's row in words: some are codes, the rest stands as it was agreed. */
function rowText(field: string, sealed: string): string {
  if (field === 'age') {
    const [band = '', sex = ''] = sealed.split(',')
    return `${word(ageBands, band)}, ${word(sexes, sex)}`
  }
  if (field === 'needs')
    return sealed
      .split(',')
      .map((one) => `${named(needs, one.split(':')[0] ?? '')} (${one.split(':')[1] ?? '–'} dari 3)`)
      .join(', ')
  if (field === 'birth') return day(sealed)
  const list = coded[field]
  return list ? named(list, sealed) : sealed
}

/** The letter itself: exactly the fields that were sent. */
export async function referral(work: Work, id: string, rowId: string): Promise<Block[]> {
  const face = await faceOf(work, id, rowId)
  if (!face?.sentAt) return []
  const packet = await Promise.all(
    (face.packet ?? [])
      .filter(({ field }) => !neverOnPaper.includes(field))
      .map(
        async ({ field, text: sealed }): Promise<Row> => [
          word(packetFields, field),
          rowText(field, await work.vault.open(places.referralPacket(id, rowId, field), sealed))
        ]
      )
  )
  return [
    facts(
      ['Kepada', face.toUnit],
      ['Dari', `${face.workerTitle}, ${face.fromUnit}`],
      ['Layanan yang diminta', word(services, face.service)],
      ['Jawaban diharapkan', word(urgencies, face.urgency).toLowerCase()],
      ['Dikirim', momentAt(face.sentAt)],
      face.companion !== null && ['Anak didampingi', face.companion]
    ),
    ...titled('Yang perlu diketahui', packet.length ? [facts(...packet)] : []),
    text(
      `Hanya keterangan di atas yang disetujui untuk dibagikan${face.agreedOn ? ` pada ${day(face.agreedOn)}` : ''}. Mohon tidak menanyakan kejadian kepada anak, dan tidak meneruskan surat ini.`
    ),
    { kind: 'signatures', people: [[face.workerTitle, dayAt(face.sentAt)]] }
  ]
}

export async function referredBack(work: Work, id: string, rowId: string): Promise<Block[]> {
  const face = await faceOf(work, id, rowId)
  if (!face?.outcome) return []
  const summary = face.summary && (await work.vault.open(places.referralSummary(id, rowId), face.summary))
  return [
    facts(
      ['Dari', face.toUnit],
      ['Kepada', `${face.workerTitle}, ${face.fromUnit}`],
      ['Layanan', word(services, face.service)],
      ['Diterima', dayAt(face.answeredAt)],
      face.meetAt !== null && [
        'Janji temu',
        `${momentAt(face.meetAt)}${face.place ? `, ${word(meetingPlaces, face.place).toLowerCase()}` : ''}`
      ],
      ['Anak datang', day(face.attendedOn)],
      ['Layanan diberikan', face.serviceDays.map((one) => day(one)).join('; ') || '–'],
      ['Hasil', word(outcomes, face.outcome)],
      face.nextOn !== null && ['Berikutnya', day(face.nextOn)]
    ),
    ...(summary ? [text(summary)] : [])
  ]
}

interface SchoolPlan {
  readonly version: number
  readonly route: string
  readonly beginsOn: string | null
  readonly welcomedBy: string
  readonly sentence: string
  readonly statement: string | null
  readonly missingReason: string | null
  readonly writtenAt: string
}
interface SchoolStep {
  readonly id: string
  readonly step: string
  readonly holder: string
  readonly dueOn: string
  readonly end: string | null
}

/** What helps the child to learn again; why it stopped stands nowhere in it. */
export async function learning(work: Work, id: string): Promise<Block[]> {
  const [[plan], steps] = await Promise.all([
    work.query<SchoolPlan>(
      `select version, route, begins_on as "beginsOn", welcomed_by as "welcomedBy", sentence, statement, missing_reason as "missingReason", written_at as "writtenAt"
       from casework.school_plan where case_file_id = $1 order by version desc limit 1`,
      [id]
    ),
    work.query<SchoolStep>(
      'select id, step, holder, due_on as "dueOn", step_end as "end" from casework.school_step where case_file_id = $1 order by due_on, id',
      [id]
    )
  ])
  if (!plan) return []
  const opened = (column: 'welcomed_by' | 'sentence' | 'statement', sealed: string) =>
    work.vault.open(places.schoolPlan(id, column, plan.version), sealed)
  const rows = await Promise.all(
    steps.map(async (one) => [
      word(stigmaSteps, one.step),
      await work.vault.open(places.schoolStepHolder(id, one.id), one.holder),
      day(one.dueOn),
      one.end === null ? 'berjalan' : word(stepEnds, one.end)
    ])
  )
  return [
    facts(
      ['Jalur belajar', word(routes, plan.route)],
      ['Mulai', day(plan.beginsOn)],
      ['Disambut oleh', await opened('welcomed_by', plan.welcomedBy)],
      ['Kalimat yang disepakati', `“${await opened('sentence', plan.sentence)}”`],
      ['Ditulis', dayAt(plan.writtenAt)]
    ),
    plan.statement
      ? { kind: 'quote', text: await opened('statement', plan.statement), by: 'Kata anak tentang rencana ini' }
      : text(`Kata anak belum ada: ${word(viewMissingReasons, plan.missingReason).toLowerCase()}.`),
    ...titled('Agar sekolah terasa aman', table(['Langkah', 'Pemegang', 'Paling lambat', 'Keadaan'], rows))
  ]
}
