/** What is shown about openings in an emergency: one's own, a file's, and those that wait for a review. */
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface Face {
  readonly id: string
  readonly reason: string
  readonly verdictReasons: string | null
  readonly [field: string]: unknown
}

/** The words of one opening. Null where they cannot be opened: a key may have been destroyed since, and the rest still counts. */
async function withWords(work: Work, caseFileId: string, face: Face): Promise<object> {
  const opened = (place: Parameters<typeof work.vault.open>[0], sealed: string | null) =>
    sealed === null ? null : work.vault.open(place, sealed).catch(() => null)
  const [reason, verdictReasons] = await Promise.all([
    opened(places.emergencyReason(caseFileId, face.id), face.reason),
    opened(places.emergencyVerdict(caseFileId, face.id), face.verdictReasons)
  ])
  return { ...face, reason, verdictReasons }
}

export async function emergenciesOf(work: Work, caseFileId: string): Promise<unknown> {
  const rows = await work.query<{ face: Face }>('select e as face from casework.emergencies_of($1) e', [caseFileId])
  return Promise.all(rows.map(({ face }) => withWords(work, caseFileId, face)))
}

export async function readReviews(work: Work): Promise<unknown> {
  const [rows, figures] = await Promise.all([
    work.query<{ face: Face & { readonly caseFileId: string } }>('select e as face from casework.emergency_reviews() e'),
    work.query<{ figures: unknown }>('select casework.emergency_figures() as figures')
  ])
  const emergencies = await Promise.all(rows.map(({ face: { caseFileId, ...face } }) => withWords(work, caseFileId, face as Face)))
  return { emergencies, figures: figures[0]?.figures }
}

/** The units that carry files, for who has to name one on the telephone; what the network looks like is no secret among staff. */
export async function readOwn(work: Work): Promise<unknown> {
  const [units, own] = await Promise.all([
    work.query(
      `select u.id, u.name, r.name as region, coalesce(v.code, r.code) as "provinceCode", coalesce(v.name, r.name) as province from agency.unit u
         join agency.region r on r.code = u.region_code left join agency.region v on v.code = left(r.code, 2)
       where exists (select from agency.post p where p.unit_id = u.id and p.role in ('R01', 'R19')) order by province, u.name`
    ),
    work.query<{ own: object }>('select casework.my_emergencies() as own')
  ])
  return { units, ...own[0]?.own }
}
