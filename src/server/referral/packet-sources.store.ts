/** What a packet could carry, read under the sender's own row-level security, and the editions it is read from: what travels is what was shown. */
import type { PacketField, PacketRow } from '#domain/referral/packet.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

interface Sources {
  readonly ageBand: string
  readonly sex: string
  readonly language: string | null
  readonly consents: number
  readonly identity: { version: number; name: string | null; called: string | null; nik: string | null; bornOn: string | null } | null
  readonly safety: { version: number; channels: string[]; windows: string[]; codeWord: string | null; notToTell: string | null } | null
  readonly assessment: { id: string; number: number; needs: { need: string; severity: number }[]; childWords: string | null } | null
  readonly carers: { id: string; label: string }[]
  readonly ties: number
  readonly school: { version: number; grade: string | null } | null
  readonly action: { id: string; termsVersion: number; what: string | null; service: string } | null
}

const sources = `select jsonb_build_object('ageBand', f.age_band, 'sex', f.sex,
    'language', (select c.language from casework.consent c where c.case_file_id = f.id and c.status = 'GIVEN' order by c.recorded_at desc, c.id limit 1),
    'consents', (select count(*) from casework.consent c where c.case_file_id = f.id),
    'identity', (select jsonb_build_object('version', i.version, 'name', i.name, 'called', i.called, 'nik', i.nik, 'bornOn', i.born_on)
      from vault.identity i where i.case_file_id = f.id),
    'safety', (select jsonb_build_object('version', s.version, 'channels', s.channels, 'windows', s.windows, 'codeWord', s.code_word, 'notToTell', s.not_to_tell)
      from casework.safety_plan s where s.case_file_id = f.id order by s.version desc limit 1),
    'assessment', (select jsonb_build_object('id', a.id, 'number', a.number, 'childWords', a.child_words,
        'needs', (select coalesce(jsonb_agg(jsonb_build_object('need', n->>'need', 'severity', n->'severity')), '[]'::jsonb) from jsonb_array_elements(a.needs) n))
      from casework.assessment a where a.case_file_id = f.id order by a.number desc limit 1),
    'carers', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'label', s.label) order by s.id) from casework.supporter s
      where s.case_file_id = f.id and s.level = 'MIC' and exists (select from casework.tie t where t.case_file_id = f.id and t.supporter_id = s.id and t.ended_at is null)
        and not exists (select from casework.tie t where t.case_file_id = f.id and t.supporter_id = s.id and t.ended_at is null and t.safety <> 'SAFE')), '[]'::jsonb),
    'ties', (select count(*) from casework.tie_version t where t.case_file_id = f.id),
    'school', (select jsonb_build_object('version', n.version, 'grade', n.grade) from casework.school_name n where n.case_file_id = f.id order by n.version desc limit 1),
    'action', (select jsonb_build_object('id', a.id, 'termsVersion', a.terms_version, 'what', a.what, 'service', a.service)
      from casework.plan_action a where a.case_file_id = f.id and a.id = $2)) as sources
  from casework.case_file f where f.id = $1`

/** Of the referral itself: its own words and what the child needs to take part. */
export interface OwnPart {
  readonly id: string
  readonly version: number
  readonly actionId: string | null
  readonly accommodations: readonly string[]
  readonly message: string | null
  readonly messageVersion: number
}

export interface Packet {
  readonly shown: string
  /** only what is there: a field without a source is no row */
  rowsOf(fields: readonly string[]): Promise<PacketRow[]>
}

export async function packetOf(work: Work, caseFileId: string, own: OwnPart | null): Promise<Packet | null> {
  const [row] = await work.query<{ sources: Sources }>(sources, [caseFileId, own?.actionId ?? null])
  if (!row) return null
  const s = row.sources
  const opened = (place: Parameters<Work['vault']['open']>[0], sealed: string | null | undefined) =>
    sealed ? work.vault.open(place, sealed) : null
  const identity = (column: 'name' | 'called' | 'nik' | 'born_on', sealed: string | null | undefined) =>
    opened(places.identity(caseFileId, column, s.identity?.version ?? 1), sealed)
  const listed = (codes: readonly string[]) => (codes.length > 0 ? codes.join(',') : null)
  const readers: Record<PacketField, () => Promise<string | null> | string | null> = {
    name: () => identity('name', s.identity?.name),
    called: () => identity('called', s.identity?.called),
    age: () => `${s.ageBand},${s.sex}`,
    birth: () => identity('born_on', s.identity?.bornOn),
    nik: () => identity('nik', s.identity?.nik),
    language: () => s.language,
    accommodation: () => listed(own?.accommodations ?? []),
    contact: () => (s.safety ? `${s.safety.channels.join(',')};${s.safety.windows.join(',')}` : null),
    'code-word': () => opened(places.safetyPlan(caseFileId, 'code_word', s.safety?.version ?? 1), s.safety?.codeWord),
    'not-to-tell': () => opened(places.safetyPlan(caseFileId, 'not_to_tell', s.safety?.version ?? 1), s.safety?.notToTell),
    needs: () => listed((s.assessment?.needs ?? []).filter((one) => one.severity > 0).map((one) => `${one.need}:${one.severity}`)),
    'child-words': () => opened(places.childWords(caseFileId, s.assessment?.id ?? ''), s.assessment?.childWords),
    carer: async () =>
      (await Promise.all(s.carers.map((one) => work.vault.open(places.supporterLabel(caseFileId, one.id), one.label)))).join(', ') || null,
    grade: () => opened(places.schoolName(caseFileId, 'grade', s.school?.version ?? 1), s.school?.grade),
    action: () =>
      s.action &&
      (s.action.what ? opened(places.actionWhat(caseFileId, s.action.id, s.action.termsVersion), s.action.what) : s.action.service),
    message: () => own && opened(places.referralMessage(caseFileId, own.id, own.messageVersion), own.message)
  }
  return {
    shown: [
      own?.version ?? 0,
      s.identity?.version ?? 0,
      s.safety?.version ?? 0,
      s.assessment?.number ?? 0,
      s.ties,
      s.consents,
      s.school?.version ?? 0,
      s.action?.termsVersion ?? 0
    ].join('.'),
    async rowsOf(fields) {
      const rows = await Promise.all(
        Object.entries(readers)
          .filter(([field]) => fields.includes(field))
          .map(async ([field, read]) => ({ field: field as PacketField, text: await read() }))
      )
      return rows.flatMap(({ field, text }) => (text ? [{ field, text }] : []))
    }
  }
}
