/** The child's own maps in SQL: the states of their decisions, what each adds, and all of them for the page that lays both maps side by side. */
import type { LinkChildPerson, LinkChildPersonState, PersonLink } from '#domain/support-map/link-child-person.ts'
import type { RecordChildMap, RecordChildMapState } from '#domain/support-map/record-child-map.ts'
import type { TalkAboutMaps, TalkAboutMapsState } from '#domain/support-map/talk-about-maps.ts'
import type { OpenFile } from '#domain/support-map/tie-terms.ts'
import type { Work } from '#server/pipeline/work.ts'
import { places } from '#server/vault/places.ts'

/** Locks nothing: what is added stands beside what was there. */
const openFile = (work: Work, caseFileId: string): Promise<OpenFile[]> =>
  work.query<OpenFile>('select state from casework.case_file where id = $1', [caseFileId])
const supporterIds = async (work: Work, caseFileId: string): Promise<string[]> =>
  (await work.query<{ id: string }>('select id from casework.supporter where case_file_id = $1', [caseFileId])).map(({ id }) => id)

export const stateForChildMap = async (work: Work, { caseFileId }: RecordChildMap): Promise<RecordChildMapState> => ({
  file: (await openFile(work, caseFileId))[0] ?? null
})

export async function saveChildMap(work: Work, map: RecordChildMap): Promise<void> {
  const { caseFileId, mapId } = map
  const [statement, ...names] = await Promise.all([
    map.statement ? work.vault.seal(places.childMapStatement(caseFileId, mapId), map.statement) : null,
    ...map.people.map(({ personId, name }) => (name ? work.vault.seal(places.childPersonName(caseFileId, mapId, personId), name) : null))
  ])
  await Promise.all([
    work.query(
      `insert into casework.child_map (id, case_file_id, way, made_on, stopped, statement, missing_reason, recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [mapId, caseFileId, map.way, map.madeOn, map.stopped, statement, map.missingReason, work.now.at, work.caller.accountId]
    ),
    work.query(
      `insert into casework.child_person (id, case_file_id) select p.id, $2 from unnest($1::uuid[]) p (id)
       where not exists (select from casework.child_person k where k.id = p.id and k.case_file_id = $2)`,
      [map.people.map(({ personId }) => personId), caseFileId]
    ),
    ...map.people.map((person, place) =>
      work.query(
        `insert into casework.child_map_place (map_id, person_id, case_file_id, place, kind, name, near, turn, feeling, gives, more_often)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          mapId,
          person.personId,
          caseFileId,
          place,
          person.kind,
          names[place] ?? null,
          person.near,
          person.turn,
          person.feeling,
          person.gives,
          person.moreOften
        ]
      )
    )
  ])
}

export async function stateForLink(work: Work, { caseFileId, personId }: LinkChildPerson): Promise<LinkChildPersonState> {
  const [files, people, supporters, links] = await Promise.all([
    openFile(work, caseFileId),
    work.query<{ id: string }>('select id from casework.child_person where id = $1 and case_file_id = $2', [personId, caseFileId]),
    supporterIds(work, caseFileId),
    work.query<PersonLink>(
      `select person_id as "personId", supporter_id as "supporterId", version from casework.child_person_link
       where case_file_id = $1 and person_id = $2 order by version desc limit 1`,
      [caseFileId, personId]
    )
  ])
  return { file: files[0] ?? null, personIds: people.map(({ id }) => id), supporterIds: supporters, link: links[0] ?? null }
}

export async function saveLink(work: Work, link: LinkChildPerson & { readonly version: number }): Promise<void> {
  await work.query(
    `insert into casework.child_person_link (id, case_file_id, person_id, supporter_id, version, linked_at, linked_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [link.linkId, link.caseFileId, link.personId, link.supporterId, link.version, work.now.at, work.caller.accountId]
  )
}

export async function stateForTalk(work: Work, { caseFileId, mapId }: TalkAboutMaps): Promise<TalkAboutMapsState> {
  const [files, maps, supporters] = await Promise.all([
    openFile(work, caseFileId),
    work.query<NonNullable<TalkAboutMapsState['map']>>(
      `select m.made_on as "madeOn", array(select p.person_id from casework.child_map_place p where p.map_id = m.id) as "personIds"
       from casework.child_map m where m.id = $1 and m.case_file_id = $2`,
      [mapId, caseFileId]
    ),
    supporterIds(work, caseFileId)
  ])
  return { file: files[0] ?? null, map: maps[0] ?? null, supporterIds: supporters }
}

export async function saveTalk(work: Work, talk: TalkAboutMaps): Promise<void> {
  const { caseFileId, talkId } = talk
  const agreed = talk.agreed ? await work.vault.seal(places.childMapAgreed(caseFileId, talkId), talk.agreed) : null
  await work.query(
    `insert into casework.child_map_talk (id, case_file_id, map_id, point, person_id, supporter_id, talked_on, agreed, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [talkId, caseFileId, talk.mapId, talk.point, talk.personId, talk.supporterId, talk.talkedOn, agreed, work.now.at, work.caller.accountId]
  )
}

interface MapRow {
  readonly id: string
  readonly statement: string | null
  readonly people: readonly { readonly personId: string; readonly name: string | null }[]
}
interface TalkRow {
  readonly id: string
  readonly agreed: string | null
}

/** Newest first, back to the first one she drew: that is what the newest is compared with. */
export async function readChildMaps(work: Work, { id }: { readonly id: string }): Promise<unknown> {
  const [file, maps, links, talks] = await Promise.all([
    work.query('select 1 as there from casework.case_file where id = $1', [id]),
    work.query<MapRow>(
      `select m.id, m.way, m.made_on as "madeOn", m.stopped, m.statement, m.missing_reason as "missingReason", a.display_name as by,
         coalesce((select jsonb_agg(jsonb_build_object('personId', p.person_id, 'kind', p.kind, 'name', p.name, 'near', p.near, 'turn', p.turn,
           'feeling', p.feeling, 'gives', p.gives, 'moreOften', p.more_often) order by p.place)
           from casework.child_map_place p where p.map_id = m.id), '[]'::jsonb) as people
       from casework.child_map m join agency.account a on a.id = m.recorded_by where m.case_file_id = $1
       order by m.made_on desc, m.recorded_at desc, m.id`,
      [id]
    ),
    work.query(
      `select distinct on (l.person_id) l.person_id as "personId", l.supporter_id as "supporterId", l.version from casework.child_person_link l
       where l.case_file_id = $1 order by l.person_id, l.version desc`,
      [id]
    ),
    work.query<TalkRow>(
      `select t.id, t.map_id as "mapId", t.point, t.person_id as "personId", t.supporter_id as "supporterId", t.talked_on as "talkedOn", t.agreed,
         a.display_name as by
       from casework.child_map_talk t join agency.account a on a.id = t.recorded_by where t.case_file_id = $1
       order by t.talked_on desc, t.recorded_at desc, t.id`,
      [id]
    )
  ])
  if (file.length === 0) return undefined
  const [openMaps, openTalks] = await Promise.all([
    Promise.all(
      maps.map(async ({ statement, people, ...map }) => ({
        ...map,
        statement: statement && (await work.vault.open(places.childMapStatement(id, map.id), statement)),
        people: await Promise.all(
          people.map(async (person) => ({
            ...person,
            name: person.name && (await work.vault.open(places.childPersonName(id, map.id, person.personId), person.name))
          }))
        )
      }))
    ),
    Promise.all(
      talks.map(async (talk) => ({
        ...talk,
        agreed: talk.agreed && (await work.vault.open(places.childMapAgreed(id, talk.id), talk.agreed))
      }))
    )
  ])
  return { maps: openMaps, links, talks: openTalks }
}
