/** The referral of an address: the file comes with the link, or from the box when somebody typed the address. */
import { useParams, useSearch } from 'wouter'
import { type Read, useRead } from '#web/offline/local-store.ts'
import type { Box, Face } from '#web/referral/referral.local.ts'

export function useReferral(): {
  readonly read: Read<readonly Face[]>
  readonly face: Face | undefined
  readonly caseFileId: string | undefined
} {
  const { id = '' } = useParams<{ id: string }>()
  const told = new URLSearchParams(useSearch()).get('berkas')
  const box = useRead<Box>(told ? null : '/api/referrals')
  const found = [...(box.value?.incoming ?? []), ...(box.value?.outgoing ?? [])].find((one) => one.id === id)
  const caseFileId = told ?? found?.caseFileId
  const read = useRead<readonly Face[]>(caseFileId ? `/api/case-files/${caseFileId}/referrals?open=${id}` : null)
  return { read, face: read.value?.find((one) => one.id === id), caseFileId }
}
