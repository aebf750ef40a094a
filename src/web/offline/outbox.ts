/** The one road of every change: checked and decided here, safe on the device first, then delivered; also when online. */
import { useSyncExternalStore } from 'react'
import { v7 } from 'uuid'
import type { Caller, Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { deviceNow } from './clock.ts'
import { deliver, settleWaiters } from './delivery.ts'
import { neverQueued } from './never-queued.ts'
import type { OutboxItem } from './outbox-machine.ts'
import { addItem, onOutbox, outboxItems, removeItem } from './outbox-store.ts'
import { useSession } from './session.ts'

/** The input does not fit its schema; a form shows this at its fields before it comes here. */
export interface InvalidInput extends Problem {
  readonly kind: 'invalid-input'
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

/** The device could not store it (full, or storage switched off): nothing was queued. */
export interface NotStored extends Problem {
  readonly kind: 'not-stored'
}

export type Sent<P extends Problem = Problem> =
  | { readonly outcome: 'queued'; readonly id: string }
  | { readonly outcome: 'refused'; readonly problem: P | InvalidInput | NotStored }

interface About<State> {
  /** What `decide` needs to know; undefined when this device does not know it, then the server alone decides. */
  readonly state: State | undefined
  readonly caller: Caller
  /** What a person reads on the outbox page: a code name, never a real one. */
  readonly subjectLabel: string
}

export async function send<Name extends string, Input, State, Change, P extends Problem>(
  command: Command<Name, Input, State, Change, P>,
  input: Input,
  { state, caller, subjectLabel }: About<State>
): Promise<Sent<P>> {
  if (neverQueued.has(command.name)) throw new Error(`${command.name} is never queued: use sendNow`)
  const parsed = command.input.safeParse(input)
  if (!parsed.success) return { outcome: 'refused', problem: { kind: 'invalid-input', issues: parsed.error.issues } }
  const now = deviceNow()
  if (state !== undefined) {
    const decided = command.decide(state, parsed.data, now, caller)
    if (!decided.ok) return { outcome: 'refused', problem: decided.problem }
  }
  const { accountId } = caller
  const item = newItem({
    accountId,
    name: command.name,
    input: parsed.data,
    subject: command.subject(parsed.data),
    subjectLabel,
    madeAt: now.at
  })
  try {
    await addItem(item)
  } catch {
    return { outcome: 'refused', problem: { kind: 'not-stored' } }
  }
  void navigator.storage?.persist?.()
  void deliver()
  return { outcome: 'queued', id: item.id }
}

/** Every item of the signed-in account, oldest first; a delivered one stays for twelve seconds. */
export function useOutbox(): readonly OutboxItem[] {
  const items = useSyncExternalStore(onOutbox, outboxItems)
  const { account } = useSession()
  return items.filter((item) => item.accountId === account?.accountId)
}

/** What a person decided about an item that was refused or is in conflict (or waits and is no longer wanted). */
export async function resolve(id: string, how: 'discard' | { readonly retryWith: unknown }): Promise<void> {
  const item = outboxItems().find((one) => one.id === id)
  if (!item || item.status === 'sending' || item.status === 'delivered') return
  settleWaiters(id, { problem: { kind: 'discarded' } })
  if (how === 'discard') return removeItem(id)
  // A new id: the server answers an id it knows with its first answer.
  await addItem(newItem({ ...item, input: how.retryWith, madeAt: deviceNow().at }), id)
  void deliver()
}

type New = Pick<OutboxItem, 'accountId' | 'name' | 'input' | 'subject' | 'subjectLabel' | 'madeAt'>

const newItem = ({ accountId, name, input, subject, subjectLabel, madeAt }: New): OutboxItem => ({
  id: idAfter(outboxItems().at(-1)?.id),
  accountId,
  name,
  input,
  subject,
  subjectLabel,
  madeAt,
  status: 'on-device',
  tries: 0,
  notBefore: 0
})

/** Ids sort by time and so keep the order; when the phone's clock was set back, the new id still comes after the last. */
function idAfter(last: string | undefined): string {
  const id = v7()
  if (!last || id > last) return id
  return v7({ msecs: Number.parseInt(last.slice(0, 8) + last.slice(9, 13), 16) + 1 })
}
