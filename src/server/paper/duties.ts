/** What papers say of how the file began and what was agreed to: triage, consents, the safety plan, decisions for the child's best interest. */
import { bestInterestOptions, bestInterestQuestions, legalBases, viewReasons } from '#domain/case-file/best-interest.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { childAnswers } from '#domain/case-file/consent-terms.ts'
import { consentGivers, consentPurposes, consentStatuses } from '#domain/case-file/consent.ts'
import { contactChannels, contactWindows, warningSigns } from '#domain/case-file/safety.ts'
import { deviceSafeties } from '#domain/case-file/safety-plan.ts'
import { determinationOptions, determinationQuestions, professions } from '#domain/episode/determination.ts'
import { dangerSigns, risks } from '#domain/intake/danger.ts'
import { exploitationForms, settings } from '#domain/intake/exploitation.ts'
import { channels, sources } from '#domain/intake/source.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { allWords, type Block, day, dayAt, facts, momentAt, table, text, titled, word } from './sheet.ts'

interface Report {
  readonly receivedAt: string
  readonly source: string
  readonly channel: string
  readonly forms: readonly string[]
  readonly setting: string | null
  readonly dangerSigns: readonly string[]
  readonly childSafeNow: boolean | null
  readonly risk: string | null
  readonly triagedAt: string | null
  readonly region: string | null
}

/** The reports of the file as they were received, in codes; their free words stay in the reports (G-03). */
export const received = (work: Work, id: string): Promise<Block[]> => reports(work, id, false)
/** The same, and what triage found. */
export const triage = (work: Work, id: string): Promise<Block[]> => reports(work, id, true)

async function reports(work: Work, id: string, withTriage: boolean): Promise<Block[]> {
  const found = await work.query<Report>(
    `select r.received_at as "receivedAt", r.source, r.channel, r.forms, r.setting, r.danger_signs as "dangerSigns", r.child_safe_now as "childSafeNow",
       r.risk, r.triaged_at as "triagedAt", g.name as region
     from casework.report r left join agency.region g on g.code = r.service_region where r.case_file_id = $1 order by r.received_at, r.id`,
    [id]
  )
  return found.flatMap((one, index) =>
    titled(found.length > 1 ? `Laporan ke-${index + 1}` : 'Laporan', [
      facts(
        ['Diterima', momentAt(one.receivedAt)],
        ['Sumber', `${word(sources, one.source)}, ${word(channels, one.channel).toLowerCase()}`],
        ['Dugaan', allWords(exploitationForms, one.forms)],
        one.setting !== null && ['Tempat', word(settings, one.setting)],
        ['Wilayah', one.region ?? '–'],
        withTriage && ['Tanda bahaya', one.dangerSigns.length ? allWords(dangerSigns, one.dangerSigns) : 'tidak ada yang terlihat'],
        withTriage && ['Anak aman sekarang', one.childSafeNow === null ? 'belum diketahui' : one.childSafeNow ? 'ya' : 'tidak'],
        withTriage && ['Tingkat risiko', word(risks, one.risk)],
        withTriage && ['Triase selesai', one.triagedAt === null ? '–' : momentAt(one.triagedAt)]
      )
    ])
  )
}

interface Consent {
  readonly id: string
  readonly purpose: string
  readonly status: string
  readonly by: string
  readonly childAnswer: string
  readonly recipient: string | null
  readonly answeredOn: string
  readonly expiresOn: string
  readonly withdrawnOn: string | null
  readonly explainedBy: string
}

export async function consents(work: Work, id: string): Promise<Block[]> {
  const found = await work.query<Consent>(
    `select c.id, c.purpose, c.status, c.given_by as by, c.child_answer as "childAnswer", c.recipient, c.answered_on as "answeredOn",
       c.expires_on as "expiresOn", c.withdrawn_on as "withdrawnOn", p.title as "explainedBy"
     from casework.consent c join agency.post p on p.id = c.explained_by_post_id where c.case_file_id = $1 order by c.purpose, c.answered_on, c.id`,
    [id]
  )
  if (found.length === 0) return []
  const rows = await Promise.all(
    found.map(async (one) => {
      const recipient = one.recipient && (await work.vault.open(places.consentRecipient(id, one.id), one.recipient))
      return [
        `${word(consentPurposes, one.purpose)}${recipient ? `: ${recipient}` : ''}`,
        one.withdrawnOn ? `Ditarik ${day(one.withdrawnOn)}` : word(consentStatuses, one.status),
        `${word(consentGivers, one.by)}; anak: ${word(childAnswers, one.childAnswer).toLowerCase()}`,
        day(one.answeredOn),
        day(one.expiresOn),
        one.explainedBy
      ]
    })
  )
  return [
    text('Persetujuan dijelaskan dengan bahasa anak, dapat ditolak, dan dapat ditarik kapan saja tanpa alasan.'),
    ...table(['Untuk', 'Jawaban', 'Oleh', 'Pada', 'Sampai', 'Dijelaskan oleh'], rows),
    {
      kind: 'signatures',
      people: [
        ['Anak', ''],
        ['Wali yang aman', ''],
        ['Petugas yang menjelaskan', '']
      ]
    }
  ]
}

const sealedTexts = {
  safePeople: ['safe_people', 'Orang yang aman'],
  safePlaces: ['safe_places', 'Tempat yang aman'],
  codeWord: ['code_word', 'Kata sandi'],
  whatToDo: ['what_to_do', 'Bila ada bahaya'],
  whomToCall: ['whom_to_call', 'Siapa yang dihubungi'],
  notToTell: ['not_to_tell', 'Siapa yang tidak boleh tahu']
} as const

/** For the child and those who keep it safe: K3 alone, and never for another institution. */
export async function safetyPlan(work: Work, id: string): Promise<Block[]> {
  const [plan] = await work.query<
    { version: number; warningSigns: string[]; channels: string[]; windows: string[]; deviceSafety: string[]; reviewOn: string } & Record<
      keyof typeof sealedTexts,
      string | null
    >
  >(
    `select version, warning_signs as "warningSigns", channels, windows, device_safety as "deviceSafety", review_on as "reviewOn", safe_people as "safePeople",
       safe_places as "safePlaces", code_word as "codeWord", what_to_do as "whatToDo", whom_to_call as "whomToCall", not_to_tell as "notToTell"
     from casework.safety_plan where case_file_id = $1 order by version desc limit 1`,
    [id]
  )
  if (!plan) return []
  const opened = await Promise.all(
    (Object.keys(sealedTexts) as (keyof typeof sealedTexts)[]).map(async (key) => {
      const [column, label] = sealedTexts[key]
      const sealed = plan[key]
      return sealed !== null && ([label, await work.vault.open(places.safetyPlan(id, column, plan.version), sealed)] as const)
    })
  )
  return [
    facts(
      ['Tanda bahaya', allWords(warningSigns, plan.warningSigns)],
      ...opened,
      ['Cara menghubungi', allWords(contactChannels, plan.channels)],
      ['Waktu terbaik', allWords(contactWindows, plan.windows)],
      ['Keamanan ponsel', allWords(deviceSafeties, plan.deviceSafety)],
      ['Ditinjau lagi', day(plan.reviewOn)]
    )
  ]
}

interface Assessment {
  readonly question: string
  readonly options: readonly string[]
  readonly chosen: string
  readonly legalBasis: string
  readonly reasons: string
  readonly childView: string | null
  readonly noViewReason: string | null
  readonly assessedOn: string
  readonly worker: string
  readonly signer: string
  readonly signedAt: string
}

/** A best-interest assessment that two have signed, or a panel's determination. */
export async function decision(work: Work, id: string, rowId: string): Promise<Block[]> {
  const [one] = await work.query<Assessment>(
    `select b.question, b.options, b.chosen, b.legal_basis as "legalBasis", b.reasons, b.child_view as "childView", b.no_view_reason as "noViewReason",
       b.assessed_on as "assessedOn", w.title as worker, s.title as signer, b.signed_at as "signedAt"
     from casework.best_interest b join agency.post w on w.id = b.worker_post_id join agency.post s on s.id = b.signer_post_id
     where b.case_file_id = $1 and b.id = $2 and b.signed_at is not null`,
    [id, rowId]
  )
  if (!one) return determination(work, id, rowId)
  const own = one.childView && (await work.vault.open(places.bestInterest(id, 'child_view', rowId), one.childView))
  return [
    facts(
      ['Pertanyaan', word(bestInterestQuestions, one.question)],
      ['Yang dipertimbangkan', allWords(bestInterestOptions, one.options)],
      ['Yang dipilih', word(bestInterestOptions, one.chosen)],
      ['Dasar hukum', word(legalBases, one.legalBasis)],
      ['Alasan', await work.vault.open(places.bestInterest(id, 'reasons', rowId), one.reasons)],
      ['Dinilai', day(one.assessedOn)],
      own === null && ['Pendapat anak', `belum ada: ${word(viewReasons, one.noViewReason).toLowerCase()}`]
    ),
    ...(own ? [{ kind: 'quote' as const, text: own, by: 'Pendapat anak' }] : []),
    {
      kind: 'signatures',
      people: [
        [one.worker, day(one.assessedOn)],
        [one.signer, dayAt(one.signedAt)]
      ]
    }
  ]
}

interface Determination {
  readonly question: string
  readonly options: readonly string[]
  readonly chosen: string
  readonly reasons: string
  readonly statement: string | null
  readonly missingReason: string | null
  readonly reviewOn: string
  readonly openedOn: string
  readonly members: readonly {
    readonly profession: string
    readonly title: string | null
    readonly agrees: boolean | null
    readonly day: string | null
  }[]
}

async function determination(work: Work, id: string, rowId: string): Promise<Block[]> {
  const [one] = await work.query<Determination>(
    `select d.question, d.options, d.chosen, d.reasons, d.statement, d.missing_reason as "missingReason", d.review_on as "reviewOn", d.opened_on as "openedOn",
       coalesce((select jsonb_agg(jsonb_build_object('profession', m.profession, 'title', p.title, 'agrees', m.agrees, 'day', coalesce(m.paper_on, (m.signed_at at time zone interval '7 hours')::date)) order by m.place)
         from casework.determination_member m left join agency.post p on p.id = m.post_id where m.determination_id = d.id), '[]') as members
     from casework.determination d where d.case_file_id = $1 and d.id = $2 and d.status = 'decided'`,
    [id, rowId]
  )
  if (!one) return []
  const own = one.statement && (await work.vault.open(places.determination(id, 'statement', rowId), one.statement))
  return [
    facts(
      ['Pertanyaan', word(determinationQuestions, one.question)],
      ['Yang dipertimbangkan', allWords(determinationOptions, one.options)],
      ['Yang ditetapkan', word(determinationOptions, one.chosen)],
      ['Alasan', await work.vault.open(places.determination(id, 'reasons', rowId), one.reasons)],
      ['Dibuka', day(one.openedOn)],
      ['Ditinjau lagi', day(one.reviewOn)],
      own === null && ['Pendapat anak', `belum ada: ${word(viewMissingReasons, one.missingReason).toLowerCase()}`]
    ),
    ...(own ? [{ kind: 'quote' as const, text: own, by: 'Pendapat anak' }] : []),
    ...table(
      ['Anggota panel', 'Keahlian', 'Pendapat', 'Pada'],
      one.members.map((m) => [
        m.title ?? 'Dari luar layanan',
        word(professions, m.profession),
        m.agrees === null ? 'belum menandatangani' : m.agrees ? 'setuju' : 'berbeda pendapat',
        day(m.day)
      ])
    )
  ]
}
