/** Instruments in SQL: the state of a decision, the append of one set of answers, and all of them for the page. */
import { type ProtectiveRatings, protectiveIndex, type RiskRatings, riskIndex } from '#domain/assessment/factors.ts'
import type { Earlier } from '#domain/instrument/compare.ts'
import type { Pack } from '#domain/instrument/pack.ts'
import type { AnswersRecorded, RecordAnswers, RecordAnswersState } from '#domain/instrument/record-answers.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** Answers of days not after the one that is entered, newest first: a fall is told against the time before. */
export async function stateForAnswers(work: Work, input: RecordAnswers): Promise<RecordAnswersState> {
  const [[file], earlier] = await Promise.all([
    work.query<NonNullable<RecordAnswersState['file']>>('select state, age_band as "ageBand" from casework.case_file where id = $1', [
      input.caseFileId
    ]),
    work.query<Earlier>(
      `select version, answers from casework.instrument_answers where case_file_id = $1 and instrument = $2 and answered_on <= $3
       order by answered_on desc, recorded_at desc, id`,
      [input.caseFileId, input.instrument, input.answeredOn]
    )
  ])
  return { file: file ?? null, earlier }
}

/** Answers nothing: what a command answers is shown to whoever may know of the file, and this is K5. */
export async function saveAnswers(work: Work, { set, fallen }: AnswersRecorded): Promise<void> {
  const note = set.note ? await work.vault.seal(places.instrumentNote(set.caseFileId, set.answerSetId), set.note) : null
  await work.query(
    `insert into casework.instrument_answers (id, case_file_id, instrument, version, answered_on, recorded_at, account_id, help, language, stopped, answers, note, fallen)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      set.answerSetId,
      set.caseFileId,
      set.instrument,
      set.version,
      set.answeredOn,
      work.now.at,
      work.caller.accountId,
      set.help,
      set.language,
      set.stopped,
      JSON.stringify(set.answers),
      note,
      fallen
    ]
  )
}

interface ShownSet {
  readonly id: string
  readonly note: string | null
}

/** Everything that was answered, newest first; risk and protection of the assessments beside it; of screenings only the band. */
export async function readInstruments(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [file, sets, weights, screenings, packs] = await Promise.all([
    work.query('select 1 as there from casework.case_file where id = $1', [id]),
    work.query<ShownSet>(
      `select s.id, s.instrument, s.version, s.answered_on as "answeredOn", s.help, s.language, s.stopped, s.answers, s.note, s.fallen, a.display_name as by
       from casework.instrument_answers s join agency.account a on a.id = s.account_id where s.case_file_id = $1
       order by s.answered_on desc, s.recorded_at desc, s.id`,
      [id]
    ),
    work.query<{ assessedAt: string; risk: RiskRatings; protective: ProtectiveRatings }>(
      `select assessed_at as "assessedAt", risk_factors as risk, protective_factors as protective from casework.assessment
       where case_file_id = $1 order by number desc`,
      [id]
    ),
    work.query<{ packCode: string; packVersion: number; band: string | null }>(
      `select id, pack_code as "packCode", pack_version as "packVersion", answered_on as "answeredOn", band from casework.screening_bands($1)`,
      [id]
    ),
    work.query<{ body: Pack; isWithdrawn: boolean }>(
      'select body, withdrawn_at is not null as "isWithdrawn" from ops.instrument_pack order by code, version'
    )
  ])
  if (file.length === 0) return undefined
  return {
    sets: await Promise.all(
      sets.map(async (set) => ({ ...set, note: set.note && (await work.vault.open(places.instrumentNote(id, set.id), set.note)) }))
    ),
    weights: weights.map(({ assessedAt, risk, protective }) => ({
      assessedAt,
      risk: riskIndex(risk),
      protective: protectiveIndex(protective)
    })),
    screenings: screenings.map(({ packCode, packVersion, band, ...rest }) => {
      const pack = packs.find(({ body }) => body.code === packCode && body.version === packVersion)?.body
      const found = pack?.bands.find((one) => one.code === band)
      return { ...rest, title: pack?.title ?? { id: packCode, en: packCode }, band: found ? { id: found.id, en: found.en } : null }
    }),
    installed: packs
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .map(({ body }) => ({ code: body.code, version: body.version, title: body.title }))
  }
}
