/** Identifiers made on the device before anything is sent: repeating a command is then harmless. */
import { v7 } from 'uuid'

export const newId = (): string => v7()
