/** Sends what is due: looks at each message anew, opens its address for one moment, hands it over once, writes down how it ended. */
import type { Channel, Identity } from '#domain/contact/contact-terms.ts'
import { identities } from '#domain/contact/contact-terms.ts'
import { afterSending, type Handed, type NextStep, nextStep, type Transport, type Waiting } from '#domain/contact/next-step.ts'
import { mayFollow, type MessageState, type Reason } from '#domain/contact/message.ts'
import { addTime, type Moment } from '#domain/kernel/date.ts'
import type { Database, Transaction } from '#server/database/database.ts'
import { KeysRefused } from '#server/vault/keys.ts'
import { places } from '#server/vault/places.ts'
import type { VaultDoor } from '#server/vault/seal.ts'
import type { Parcel, Posts } from './post.ts'

export interface SenderAround {
  readonly database: Database
  readonly vault: VaultDoor
  readonly clock: () => Moment
  readonly posts: Posts
}

interface Found extends Waiting {
  readonly id: string
  readonly caseFileId: string
  readonly personId: string
  readonly sender: string
  readonly identity: Identity
  readonly address: string | null
}

/** Whoever finds a message taken this long ago knows that its server fell. */
const leaseMinutes = 10
const keysPauseMinutes = 10

const find = async (t: Transaction, at: Moment, id: string | null = null): Promise<Found | null> =>
  (await t.query<{ found: Found | null }>('select casework.next_message($1, $2) as found', [at, id]))[0]?.found ?? null

interface Move {
  readonly state: MessageState
  readonly reason?: Reason | null
  readonly nextAt: Moment | null
  readonly window?: { readonly opensAt: Moment; readonly closesAt: Moment }
  readonly taken?: boolean
  readonly tried?: boolean
  readonly outsideId?: string
}

async function move(
  t: Transaction,
  id: string,
  at: Moment,
  { state, reason = null, nextAt, window, taken = false, tried = false, outsideId }: Move
) {
  const [row] = await t.query<{ moved: boolean }>('select casework.move_message($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as moved', [
    id,
    state,
    reason,
    at,
    nextAt,
    window?.opensAt ?? null,
    window?.closesAt ?? null,
    taken,
    tried,
    outsideId ?? null
  ])
  return row?.moved ?? false
}

const transportOf = (posts: Posts, channel: Channel): Transport => {
  const post = posts[channel]
  return post ? (post.isRepeatable ? 'repeatable' : 'once') : 'none'
}

/** Takes one message: what is to be sent comes back as a parcel, marked as taken before anything leaves. */
const take = ({ database, vault, clock, posts }: SenderAround): Promise<'nothing' | 'done' | Parcel> =>
  database.transaction(async (t) => {
    const at = clock()
    const found = await find(t, at)
    if (!found) return 'nothing'
    const step: NextStep = nextStep(found, at, transportOf(posts, found.channel))
    if (step.step === 'settle') {
      await move(t, found.id, at, { state: step.state, reason: step.reason, nextAt: null })
      return 'done'
    }
    if (step.step === 'wait') {
      await move(t, found.id, at, { state: found.state, nextAt: step.nextAt, window: step })
      return 'done'
    }
    const to = await open(vault, found).catch((error: unknown) => {
      if (error instanceof KeysRefused) return null
      throw error
    })
    if (to === null) {
      await move(t, found.id, at, { state: found.state, nextAt: addTime(at, keysPauseMinutes, 'minute') })
      return 'done'
    }
    await move(t, found.id, at, { state: 'sending', nextAt: addTime(at, leaseMinutes, 'minute'), taken: true })
    return { id: found.id, channel: found.channel, to, senderName: identities.term(found.identity).id, text: step.text }
  })

/** The key is asked for in the name of who confirmed it: it counts among the files she opens, and stands in the log of keys as hers. */
async function open(vault: VaultDoor, { caseFileId, personId, channel, rule, sender, address }: Found): Promise<string | null> {
  if (!address) return null
  const column = channel === 'email' ? 'email' : 'phone'
  return vault.as(sender).open(places.contactRule(caseFileId, column, personId, rule.version), address)
}

/** What the post said. A report of the gateway that came first is not overwritten: a state never goes backwards. */
const settle = ({ database, clock, posts }: SenderAround, { id, channel }: Parcel, handed: Handed): Promise<void> =>
  database.transaction(async (t) => {
    const at = clock()
    const found = await find(t, at, id)
    if (!found || found.takenAt === null) return
    const { state, reason, nextAt, mayHaveLeft } = afterSending(handed, found.tries, at, transportOf(posts, channel))
    if (state === found.state || mayFollow(found.state, state))
      await move(t, id, at, { state, reason, nextAt, taken: mayHaveLeft, tried: true })
  })

/** Sends everything due now; the moment of the next, if there is one. */
export async function sendDue(around: SenderAround): Promise<Moment | null> {
  for (;;) {
    const taken = await take(around)
    if (taken === 'nothing') break
    if (taken === 'done') continue
    const handed = await (around.posts[taken.channel]?.send(taken) ?? Promise.resolve<Handed>('temporary')).catch((): Handed => 'unknown')
    await settle(around, taken, handed)
  }
  const [row] = await around.database.transaction((t) => t.query<{ at: Moment | null }>('select casework.next_message_at() as at'))
  return row?.at ?? null
}

export const reports = ['sent', 'delivered', 'failed'] as const
export type Report = (typeof reports)[number]

/** What a gateway reports later, in whatever order and however often. */
export const hearReport = (
  { database, clock }: Pick<SenderAround, 'database' | 'clock'>,
  id: string,
  eventId: string,
  report: Report
): Promise<boolean> =>
  database.transaction(async (t) => {
    const at = clock()
    const found = await find(t, at, id)
    const to: MessageState = report === 'sent' ? 'handed-over' : report
    if (!found || !mayFollow(found.state, to)) return false
    return move(t, id, at, { state: to, reason: to === 'failed' ? 'refused' : null, nextAt: null, outsideId: eventId })
  })
