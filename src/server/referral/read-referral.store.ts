/** What is read of referrals: the box, the referrals of one file, what a new one can be made of, and who could give the service. */
import { accommodations } from '#domain/referral/referral.ts'
import { packetFields } from '#domain/referral/packet.ts'
import { functioningOf } from '#domain/referral/functioning.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'
import { basesOf } from './bases.store.ts'
import { type OwnPart, packetOf } from './packet-sources.store.ts'

export async function readBox(work: Work): Promise<unknown> {
  const [row] = await work.query<{ box: unknown }>('select casework.referral_box($1) as box', [work.now.at])
  return row?.box
}

interface Face {
  readonly id: string
  readonly packet?: { readonly field: string; text: string }[] | null
  summary?: string | null
  message?: string | null
  readonly messageVersion?: number | null
  readonly questions?: { readonly id: string; words: string; answer: string | null }[]
}

export async function readReferrals(
  work: Work,
  { id, open }: { readonly id: string; readonly open?: string | undefined }
): Promise<unknown> {
  if (open) await work.query('select casework.acknowledge_referral($1, $2, $3)', [id, open, work.now.at])
  const [row] = await work.query<{ faces: Face[] }>('select casework.referrals_of($1, $2, $3) as faces', [id, open ?? null, work.now.at])
  const faces = row?.faces ?? []
  await Promise.all(faces.filter((face) => face.id === open).map((face) => unseal(work, id, face)))
  for (const face of faces) delete (face as { messageVersion?: unknown }).messageVersion
  return faces
}

async function unseal(work: Work, caseFileId: string, face: Face): Promise<void> {
  const { open } = work.vault
  if (face.summary) face.summary = await open(places.referralSummary(caseFileId, face.id), face.summary)
  if (face.message) face.message = await open(places.referralMessage(caseFileId, face.id, face.messageVersion ?? 1), face.message)
  await Promise.all([
    ...(face.packet ?? []).map(async (row) => {
      row.text = await open(places.referralPacket(caseFileId, face.id, row.field), row.text)
    }),
    ...(face.questions ?? []).map(async (one) => {
      one.words = await open(places.referralQuestion(caseFileId, one.id), one.words)
      if (one.answer) one.answer = await open(places.referralAnswer(caseFileId, one.id), one.answer)
    })
  ])
}

/** Everything a new referral is made of; with the id of a draft, exactly what would travel now. */
export async function readDraft(
  work: Work,
  { id, referral }: { readonly id: string; readonly referral?: string | undefined }
): Promise<unknown> {
  const [files, actions, team, drafts, bases] = await Promise.all([
    work.query<{ region: string; ageBand: string; sex: string }>(
      'select service_region as region, age_band as "ageBand", sex from casework.case_file where id = $1',
      [id]
    ),
    work.query<{ id: string; what: string | null; termsVersion: number }>(
      `select a.id, a.need, a.service, a.what, a.due_on as "dueOn", a.terms_version as "termsVersion" from casework.plan_action a
       where a.case_file_id = $1 and a.status in ('TODO', 'DOING', 'BLOCKED') order by a.due_on, a.id`,
      [id]
    ),
    work.query(
      `select p.id as "postId", p.title, p.role from casework.standing s join agency.post p on p.id = s.post_id
       where s.case_file_id = $1 and s.standing in ('case-worker', 'co-worker') and s.from_at <= now() and s.until_at > now() order by s.standing, p.id`,
      [id]
    ),
    referral ? work.query<{ now: Draft | null }>('select casework.referral_now($1, $2) as now', [id, referral]) : [],
    basesOf(work, id)
  ])
  const [file] = files
  if (!file) return undefined
  const draft = drafts[0]?.now ?? null
  const own: OwnPart | null = draft && { ...draft, id: draft.referral.id, version: draft.referral.version }
  const [packet, whats] = await Promise.all([
    packetOf(work, id, own),
    Promise.all(actions.map((one) => (one.what ? work.vault.open(places.actionWhat(id, one.id, one.termsVersion), one.what) : null)))
  ])
  return {
    ...file,
    team,
    actions: actions.map(({ termsVersion: _, ...one }, index) => ({ ...one, what: whats[index] ?? null })),
    consents: bases.consents,
    assessments: bases.assessments,
    shown: packet?.shown ?? '',
    values: (await packet?.rowsOf(packetFields.codes)) ?? []
  }
}

interface Draft extends Omit<OwnPart, 'id' | 'version'> {
  readonly referral: { readonly id: string; readonly version: number }
}

/** The nearest who could, whoever was asked already left out: declined → the next one, on the same screen. */
export async function findServices(
  work: Work,
  {
    id,
    code,
    needs,
    after
  }: { readonly id: string; readonly code?: string | undefined; readonly needs?: string | undefined; readonly after?: string | undefined }
): Promise<unknown> {
  if (!code) return []
  const wanted = accommodations.codes.filter((one) => needs?.split(',').includes(one))
  return work.query(
    `with chain as (select r as service_id from casework.services_asked($1, $4) r)
     select s.id as "serviceId", s.name, u.name as "unitName", a.name as "agencyName", p.role, s.intake_post_id is null as "onPaper", f.distance, f.free, f.fits, f.why,
       s.languages, s.cost, s.papers
     from directory.find_services(array[$2::text], (select c.service_region from casework.case_file c where c.id = $1),
         (select c.age_band from casework.case_file c where c.id = $1), (select c.sex from casework.case_file c where c.id = $1), $3::text[], 12) f
       join directory.service s on s.id = f.service_id join agency.unit u on u.id = s.unit_id join agency.agency a on a.id = u.agency_id
       left join agency.post p on p.id = s.intake_post_id
     where s.id not in (select chain.service_id from chain)
     order by f.fits desc, f.distance, case when f.free > 0 then 0 when f.free is null then 1 else 2 end, s.id`,
    [id, code, wanted.flatMap(functioningOf), after ?? null]
  )
}
