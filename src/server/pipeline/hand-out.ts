/** Bytes as a file to keep, never as a page: whatever they are, no browser shows or runs them here (security.md 3.9). */
import type { FastifyReply } from 'fastify'

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg'
} as const
export type FileType = keyof typeof types

/** `name` is ours: signs and digits, nothing of what somebody called the file. */
export const handOut = (reply: FastifyReply, name: string, type: FileType, bytes: Uint8Array): FastifyReply =>
  reply
    .type(types[type])
    .header('content-disposition', `attachment; filename="${name}.${type}"`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
