/** People in every way of standing to one file, as the law says it, not as the database computes it. */
import { randomUUID } from 'node:crypto'
import { compartments } from '#domain/access/compartments.ts'
import type { Compartment } from '#domain/kernel/field.ts'
import { accountId, demoId, unitId } from '#server/demo/network.ts'
import { hashOf } from '#server/pipeline/http.ts'
import type { Who } from './example-inputs.ts'
import type { Person, World } from './world.ts'

/** Somebody who asks, and how that person stands by the words of the law, not by what the database computes. */
export interface Asker {
  readonly name: string
  readonly token: string
  readonly signedIn: boolean
  /** compartments a grant opens to this person, after the line of B3 was laid over it */
  readonly granted?: readonly Compartment[]
  /** on the file’s deny list: kept from every report that became the file, too */
  readonly kept?: boolean
  readonly standings: { readonly 'case-file': readonly string[]; readonly report: readonly string[]; readonly none: readonly string[] }
}

const day = "interval '1 day'"

/** People beyond the demo network: an account, the post it holds and the standing of that post, each with its dates. */
const extra: readonly {
  readonly name: string
  readonly role: string
  readonly unit: string
  readonly appointed: readonly [from: string, until: string]
  readonly standing?: readonly [kind: string, from: string, until: string]
  /** what the grant names */
  readonly compartments?: readonly Compartment[]
  readonly denied?: boolean
  /** the standing names another person */
  readonly ofSomebodyElse?: boolean
  readonly closed?: boolean
}[] = [
  { name: 'co-worker', role: 'R03', unit: 'medan', appointed: [`-${day}`, day], standing: ['co-worker', `-${day}`, day] },
  { name: 'intake-officer', role: 'R03', unit: 'medan', appointed: [`-${day}`, day] },
  { name: 'signed-in', role: 'R15', unit: 'medan dikbud', appointed: [`-${day}`, day] },
  {
    name: 'ended standing',
    role: 'R01',
    unit: 'surabaya',
    appointed: [`-${day}`, day],
    standing: ['case-worker', `-9 * ${day}`, `-${day}`]
  },
  { name: 'standing not begun', role: 'R01', unit: 'surabaya', appointed: [`-${day}`, day], standing: ['co-worker', day, `2 * ${day}`] },
  {
    name: 'ended appointment',
    role: 'R01',
    unit: 'medan',
    appointed: [`-9 * ${day}`, `-${day}`],
    standing: ['co-worker', `-9 * ${day}`, `9 * ${day}`]
  },
  {
    name: 'closed account',
    role: 'R01',
    unit: 'medan',
    appointed: [`-9 * ${day}`, day],
    standing: ['co-worker', `-9 * ${day}`, day],
    closed: true
  },
  {
    name: 'recipient not yet accepted',
    role: 'R11',
    unit: 'medan psikolog',
    appointed: [`-${day}`, day],
    standing: ['recipient-pending', `-${day}`, day],
    compartments: ['K2', 'K5']
  },
  // K9 is only a summary for a psychologist (B3): naming it opens nothing
  {
    name: 'recipient',
    role: 'R11',
    unit: 'medan psikolog',
    appointed: [`-${day}`, day],
    standing: ['recipient', `-${day}`, day],
    compartments: ['K2', 'K5', 'K9']
  },
  {
    name: 'lawyer granted everything',
    role: 'R12',
    unit: 'medan lbh',
    appointed: [`-${day}`, day],
    standing: ['recipient', `-${day}`, day],
    compartments: compartments.codes
  },
  {
    name: 'ended recipient',
    role: 'R11',
    unit: 'medan psikolog',
    appointed: [`-${day}`, day],
    standing: ['recipient', `-9 * ${day}`, `-${day}`],
    compartments: ['K2', 'K5']
  },
  { name: 'escort', role: 'R17', unit: 'medan patbm', appointed: [`-${day}`, day], standing: ['escort', `-${day}`, day] },
  { name: 'reporter', role: 'R17', unit: 'medan patbm', appointed: [`-${day}`, day], standing: ['reporter', `-${day}`, day] },
  { name: 'ex-owner', role: 'R01', unit: 'surabaya', appointed: [`-${day}`, day], standing: ['ex-owner', `-${day}`, day] },
  {
    name: 'break-glass',
    role: 'R06',
    unit: 'medan polisi',
    appointed: [`-${day}`, day],
    standing: ['break-glass', `-${day}`, day],
    compartments: ['K1', 'K3']
  },
  {
    name: 'ended break-glass',
    role: 'R06',
    unit: 'medan polisi',
    appointed: [`-${day}`, day],
    standing: ['break-glass', `-9 * ${day}`, `-${day}`],
    compartments: ['K1', 'K3']
  },
  {
    name: 'denied co-worker',
    role: 'R03',
    unit: 'medan',
    appointed: [`-${day}`, day],
    standing: ['co-worker', `-${day}`, day],
    denied: true
  },
  {
    name: 'denied unit head',
    role: 'R04',
    unit: 'medan',
    appointed: [`-${day}`, day],
    standing: ['unit-head', `-${day}`, day],
    denied: true
  },
  {
    name: 'denied break-glass',
    role: 'R06',
    unit: 'medan polisi',
    appointed: [`-${day}`, day],
    standing: ['break-glass', `-${day}`, day],
    compartments: ['K1', 'K3'],
    denied: true
  },
  {
    name: 'standing of somebody else',
    role: 'R01',
    unit: 'surabaya',
    appointed: [`-${day}`, day],
    standing: ['co-worker', `-${day}`, day],
    ofSomebodyElse: true
  },
  { name: 'area-officer', role: 'R05', unit: 'medan dp3a', appointed: [`-${day}`, day] },
  { name: 'administrator', role: 'R24', unit: 'medan', appointed: [`-${day}`, day] },
  { name: 'complaint-reader', role: 'R27', unit: 'inspektorat', appointed: [`-${day}`, day] },
  { name: 'data-protection-officer', role: 'R28', unit: 'medan', appointed: [`-${day}`, day] }
]

export async function layAskers(world: World, file: string, people: Readonly<Record<Who, Person>>): Promise<Asker[]> {
  const ofUnit = { report: ['intake-officer'], none: ['signed-in', 'intake-officer', 'protective'] }
  const outside = { 'case-file': [], report: [] }
  // scene.reportId never became this file, so duty alone decides about it
  const stillBefore = ['intake-officer']
  const nothing = { ...outside, none: [] }
  const tokens: Record<string, string> = {}
  for (const one of extra) tokens[one.name] = await layPerson(world, one, file)
  const signedIn = (name: string, standings: Asker['standings'], token = tokens[name] ?? ''): Asker => ({
    name,
    token,
    signedIn: true,
    standings
  })
  const signedOut = (name: string, token: string): Asker => ({ name, token, signedIn: false, standings: nothing })
  return [
    signedIn('case-worker', { 'case-file': ['case-worker'], ...ofUnit }, people.worker.token),
    signedIn('co-worker', { 'case-file': ['co-worker'], ...ofUnit }),
    signedIn(
      'supervisor',
      { 'case-file': ['supervisor'], report: ofUnit.report, none: [...ofUnit.none, 'emergency-reviewer', 'supervising'] },
      people.supervisor.token
    ),
    signedIn(
      'unit-head',
      {
        'case-file': ['unit-head'],
        report: ['intake-officer'],
        none: ['signed-in', 'intake-officer', 'protective', 'unit-head', 'emergency-reviewer', 'supervising', 'area-officer']
      },
      people.head.token
    ),
    signedIn('intake-officer', { 'case-file': [], ...ofUnit }),
    signedIn('signed-in', { ...outside, none: ['signed-in'] }),
    signedIn(
      'stranger of another agency',
      { ...outside, none: ['signed-in', 'intake-officer', 'protective'] },
      (await world.signIn('medan', 'lsm')).token
    ),
    signedIn(
      'colleague of another unit',
      { ...outside, none: ['signed-in', 'intake-officer', 'protective'] },
      (await world.signIn('solo', 'R01')).token
    ),
    signedIn('ended standing', { ...outside, none: ['signed-in', 'intake-officer', 'protective'] }),
    signedIn('standing not begun', { ...outside, none: ['signed-in', 'intake-officer', 'protective'] }),
    signedIn('recipient not yet accepted', { ...outside, 'case-file': ['recipient-pending'], none: ['signed-in'] }),
    { ...signedIn('recipient', { ...outside, 'case-file': ['recipient'], none: ['signed-in'] }), granted: ['K2', 'K5'] },
    {
      ...signedIn('lawyer granted everything', { ...outside, 'case-file': ['recipient'], none: ['signed-in'] }),
      granted: ['K2', 'K3', 'K7', 'K8', 'K12']
    },
    signedIn('ended recipient', { ...outside, none: ['signed-in'] }),
    signedIn('escort', { ...outside, 'case-file': ['escort'], none: ['signed-in'] }),
    signedIn('reporter', { ...outside, 'case-file': ['reporter'], none: ['signed-in'] }),
    signedIn('ex-owner', { ...outside, 'case-file': ['ex-owner'], none: ['signed-in', 'intake-officer', 'protective'] }),
    { ...signedIn('break-glass', { ...outside, 'case-file': ['break-glass'], none: ['signed-in', 'protective'] }), granted: ['K1', 'K3'] },
    signedIn('ended break-glass', { ...outside, none: ['signed-in', 'protective'] }),
    // the report became the file: who is kept from the one is kept from the other
    {
      ...signedIn('denied co-worker', { ...outside, report: stillBefore, none: ['signed-in', 'intake-officer', 'protective'] }),
      kept: true
    },
    {
      ...signedIn('denied unit head', {
        ...outside,
        report: stillBefore,
        none: ['signed-in', 'intake-officer', 'protective', 'unit-head', 'emergency-reviewer', 'supervising', 'area-officer']
      }),
      kept: true
    },
    { ...signedIn('denied break-glass', { ...outside, none: ['signed-in', 'protective'] }), kept: true },
    signedIn('standing of somebody else', { ...outside, none: ['signed-in', 'intake-officer', 'protective'] }),
    signedIn('area-officer', { ...outside, none: ['signed-in', 'area-officer'] }),
    signedIn('administrator', { ...outside, none: ['signed-in', 'administrator'] }),
    signedIn('data-protection-officer', { ...outside, none: ['signed-in', 'data-protection-officer'] }),
    signedIn('complaint-reader', { ...outside, none: ['signed-in', 'complaint-reader'] }),
    signedIn('ended appointment', { ...outside, none: ['signed-in'] }),
    signedOut('closed account', tokens['closed account'] ?? ''),
    signedOut('signed out', ''),
    signedOut('ended session', await session(world, 'revoked_at = now()')),
    signedOut('idle session', await session(world, "seen_at = now() - interval '31 minutes'")),
    signedOut('expired session', await session(world, "expires_at = now() - interval '1 minute'")),
    signedOut('session without second factor', await session(world, 'complete = false'))
  ]
}

/** A session of the case worker herself, spoilt in one way. */
async function session(world: World, spoilt: string): Promise<string> {
  const token = randomUUID()
  await world.asOwner(
    'insert into authn.session (token_hash, account_id, expires_at, complete) values ($1, $2, now() + $3::interval, true)',
    [hashOf(token), accountId('medan', 'R01'), '1 hour']
  )
  await world.asOwner(`update authn.session set ${spoilt} where token_hash = $1`, [hashOf(token)])
  return token
}

async function layPerson(world: World, one: (typeof extra)[number], file: string): Promise<string> {
  const account = randomUUID()
  const post = demoId(`post ${one.name} ${account}`)
  const token = randomUUID()
  await world.asOwner('insert into agency.account (id, user_name, display_name) values ($1, $2, $2)', [account, one.name])
  await world.asOwner('insert into agency.post (id, unit_id, role, title) values ($1, $2, $3, $4)', [
    post,
    unitId(one.unit),
    one.role,
    one.name
  ])
  await world.asOwner(
    `insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, now() + ${one.appointed[0]}, now() + ${one.appointed[1]})`,
    [randomUUID(), post, account]
  )
  if (one.standing) {
    const [kind, from, until] = one.standing
    await world.asOwner(
      `insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, account_id, compartments, purpose, basis, granted_by)
       values ($1, $2, $3, now() + ${from}, now() + ${until}, $4, $5, 'accompany', 'consent', $6)`,
      [
        file,
        post,
        kind,
        one.ofSomebodyElse ? accountId('batam', 'R01') : kind === 'break-glass' ? account : null,
        one.compartments ?? null,
        accountId('medan', 'R01')
      ]
    )
  }
  if (one.denied)
    await world.asOwner("insert into casework.denied (case_file_id, account_id, reason) values ($1, $2, 'relative')", [file, account])
  await world.asOwner(
    'insert into authn.session (token_hash, account_id, expires_at, complete) values ($1, $2, now() + $3::interval, true)',
    [hashOf(token), account, '1 hour']
  )
  if (one.closed) await world.asOwner('update agency.account set closed_at = now() where id = $1', [account])
  return token
}
