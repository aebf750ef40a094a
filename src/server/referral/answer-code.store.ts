/** What is kept of a letter's code: twelve signs are sixty bits, and the hash costs time. */
import { keptHash } from '#server/pipeline/code-door.ts'

export const answerHash = (sent: string): Promise<Buffer> => keptHash(sent, 'lingkar answer')
