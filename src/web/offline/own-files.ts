/** The reader's own files by code name: from the list the device holds, and beyond its end from the server. */
import { pageSize } from '#domain/kernel/page.ts'
import { type Read, useRead } from './local-store.ts'
import { useSettled } from './use-settled.ts'

/** A line of `GET /api/case-files`; who reads more of it says what. */
interface OwnFile {
  readonly id: string
  readonly codeName: string
}

export interface OwnFiles<File> {
  readonly read: Read<readonly File[]>
  /** Those whose code name holds what is sought, the nearest first; all that are known while nothing is. */
  readonly found: readonly File[]
  readonly isSearching: boolean
}

/** `sought`: part of a code name. Beyond the first page only its beginning finds a file. */
export function useOwnFiles<File extends OwnFile>(sought: string): OwnFiles<File> {
  const text = sought.trim().toLowerCase()
  const settled = useSettled(text)
  const read = useRead<readonly File[]>('/api/case-files')
  const known = read.value ?? []
  const isAsked = known.length >= pageSize.files && settled !== ''
  const beyond = useRead<readonly File[]>(isAsked ? `/api/case-files?text=${encodeURIComponent(settled)}` : null)
  const more = (beyond.value ?? []).filter((file) => !known.some((one) => one.id === file.id))
  return {
    read,
    found: named([...known, ...more], text),
    isSearching:
      known.length >= pageSize.files && text !== '' && (settled !== text || (beyond.value === undefined && beyond.state === 'loading'))
  }
}

/** The name itself before names that begin with it, before those that only hold it; MURAI 2 before MURAI 20. */
function named<File extends OwnFile>(files: readonly File[], text: string): readonly File[] {
  const far = ({ codeName }: OwnFile) => {
    const name = codeName.toLowerCase()
    return name === text ? 0 : name.startsWith(text) ? 1 : name.includes(text) ? 2 : 3
  }
  return files.filter((file) => far(file) < 3).sort((a, b) => far(a) - far(b))
}
