/** Identifiers: UUIDs made on the device before anything is sent, so that repeating is harmless. */
import { z } from 'zod'

/** A UUID (version 7 when Lingkar makes it). The domain never makes ids; they arrive with the command. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>
