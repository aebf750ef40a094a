/** What takes a message out of the house: one kind for each channel the server serves. It is given an address for one moment and keeps none. */
import type { Channel } from '#domain/contact/contact-terms.ts'
import type { Handed } from '#domain/contact/next-step.ts'

export interface Parcel {
  /** the message's own id: the same at every try */
  readonly id: string
  readonly channel: Channel
  readonly to: string
  readonly senderName: string
  readonly text: string
}

export interface Post {
  /** whether the other side knows a message by its id, so that a second hand-over is none */
  readonly isRepeatable: boolean
  send(parcel: Parcel): Promise<Handed>
}

export type Posts = Partial<Record<Channel, Post>>

/** The demonstration hands over to nobody: no word of it leaves the machine. */
const nowhere: Post = { isRepeatable: true, send: async () => 'handed-over' }
export const demoPosts: Posts = { whatsapp: nowhere, sms: nowhere, email: nowhere }
