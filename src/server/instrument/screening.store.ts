/** Screenings in SQL: what a psychologist may fill in, what she entered herself, and the append of one more. Every question is a function that looks at who asks. */
import { instrumentOfPack, type Pack } from '#domain/instrument/pack.ts'
import type { RecordScreening, RecordScreeningState } from '#domain/instrument/record-screening.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

export async function stateForScreening(work: Work, { caseFileId, pack, version }: RecordScreening): Promise<RecordScreeningState> {
  const [[file], [found]] = await Promise.all([
    work.query<NonNullable<RecordScreeningState['file']>>('select state, age_band as "ageBand" from casework.screened_file($1)', [
      caseFileId
    ]),
    work.query<{ body: Pack }>('select body from ops.instrument_pack where code = $1 and version = $2 and withdrawn_at is null', [
      pack,
      version
    ])
  ])
  return { mayScreen: file !== undefined, file: file ?? null, instrument: found ? instrumentOfPack(found.body) : null }
}

/** Answers nothing: the band is for three standings only, a command's answer for whoever may know of the file. */
export async function saveScreening(work: Work, set: RecordScreening & { readonly band: string | null }): Promise<void> {
  const { caseFileId, screeningId } = set
  const answers = await work.vault.seal(places.screeningAnswers(caseFileId, screeningId), JSON.stringify(set.answers))
  await work.query('select casework.record_screening($1, $2, $3, $4, $5, $6, $7, $8)', [
    screeningId,
    caseFileId,
    set.pack,
    set.version,
    set.answeredOn,
    work.now.at,
    answers,
    set.band
  ])
}

/** Withdrawn packs are shown only beside what was entered with them, so that an old result can still be read. */
export async function readScreenings(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [[file], own] = await Promise.all([
    work.query<{ ageBand: string; state: string }>('select age_band as "ageBand", state from casework.screened_file($1)', [id]),
    work.query<{ id: string; pack: string; version: number; answeredOn: string; answers: string }>(
      'select id, pack_code as pack, pack_version as version, answered_on as "answeredOn", answers from casework.own_screenings($1)',
      [id]
    )
  ])
  if (!file) return { open: false, ageBand: null, state: null, packs: [], own: [] }
  const packs = await work.query<{ body: Pack; isWithdrawn: boolean }>(
    'select body, withdrawn_at is not null as "isWithdrawn" from ops.instrument_pack order by code, version desc'
  )
  return {
    open: true,
    ...file,
    packs: packs
      .filter(({ body, isWithdrawn }) => !isWithdrawn || own.some((one) => one.pack === body.code && one.version === body.version))
      .map(({ body, isWithdrawn }) => ({ body, isWithdrawn })),
    own: await Promise.all(
      own.map(async (one) => ({
        ...one,
        answers: JSON.parse(await work.vault.open(places.screeningAnswers(id, one.id), one.answers)) as unknown
      }))
    )
  }
}
