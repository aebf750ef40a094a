/** What every decision about an episode begins with: the file, locked; the caller's own post on it; the circle as it stands today. */
import type { CaseFile } from '#domain/case-file/case-file.ts'
import { scoreSupportMap, type SupportMapScore } from '#domain/support-map/score.ts'
import type { CountedMap } from '#domain/support-map/counted-map.ts'
import type { Work } from '#server/pipeline/work.ts'
import type { Place } from '#server/vault/seal.ts'

export interface OnFile {
  readonly caseFileId: string
}

export interface EpisodeFile extends CaseFile {
  readonly serviceRegion: string
  readonly restricted: boolean
}

/** Locked: of two people who saw one version exactly one is first. */
export async function lockedFile(work: Work, caseFileId: string): Promise<EpisodeFile | null> {
  const [file] = await work.query<EpisodeFile>(
    `select state, risk, age_band as "ageBand", worker_post_id as "workerPostId", supervisor_post_id as "supervisorPostId",
       review_due_on as "reviewDueOn", version, service_region as "serviceRegion", restricted from casework.case_file where id = $1 for update`,
    [caseFileId]
  )
  return file ?? null
}

/** The post through which the caller stands to the file in one of these ways. */
export async function ownPost(work: Work, caseFileId: string, standings: readonly string[]): Promise<string | null> {
  const [row] = await work.query<{ id: string }>(
    `select post_id as id from casework.standing where case_file_id = $1 and standing = any ($2) and from_at <= now() and until_at > now()
       and post_id in (select authn.my_posts()) order by standing desc, post_id limit 1`,
    [caseFileId, standings]
  )
  return row?.id ?? null
}

export const signing = ['supervisor', 'unit-head']

export async function clockValue(work: Work, code: string, risk: string | null, region: string): Promise<number> {
  const [row] = await work.query<{ days: number }>('select agency.clock_days($1, $2, $3) as days', [code, risk, region])
  if (!row) throw new Error(`the register has no ${code}`)
  return row.days
}

interface Circle {
  readonly assessed: boolean
  readonly needs: CountedMap['needs']
  readonly ties: CountedMap['ties']
}

/** The circle counted anew, so that no device says how well a child is held. A confirmation ahead of this day counts as of today. */
export async function circleNow(work: Work, caseFileId: string): Promise<Circle & { readonly score: SupportMapScore }> {
  const [row] = await work.query<Circle>(
    `select exists (select from casework.assessment a where a.case_file_id = $1) as assessed,
       coalesce((select jsonb_agg(jsonb_build_object('need', n->>'need', 'severity', n->'severity')) from jsonb_array_elements(
         (select a.needs from casework.assessment a where a.case_file_id = $1 order by a.number desc limit 1)) n), '[]'::jsonb) as needs,
       coalesce((select jsonb_agg(jsonb_build_object('supporter', t.supporter_id, 'level', s.level, 'needs', t.needs, 'keys', t.keys,
           'strength', t.strength, 'consistency', t.consistency, 'safety', t.safety, 'permanence', t.permanence, 'childConfirmed', t.child_confirmed,
           'lastConfirmedOn', least(t.last_confirmed_on, $2::date)) order by t.id)
         from casework.tie t join casework.supporter s on s.id = t.supporter_id and s.case_file_id = t.case_file_id
         where t.case_file_id = $1 and t.ended_at is null), '[]'::jsonb) as ties`,
    [caseFileId, work.now.today]
  )
  const circle = row ?? { assessed: false, needs: [], ties: [] }
  return { ...circle, score: scoreSupportMap({ today: work.now.today, needs: circle.needs, ties: circle.ties }) }
}

export const sealed = async (work: Work, place: Place, text: string | null): Promise<string | null> =>
  text ? work.vault.seal(place, text) : null
