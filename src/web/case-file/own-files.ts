/** The reader's own files by code name: from the list the device holds, and beyond its end from the server. */
import type { ageBands } from '#domain/case-file/child.ts'
import type { states } from '#domain/case-file/state.ts'
import type { Risk } from '#domain/intake/danger.ts'
import { pageSize } from '#domain/kernel/page.ts'
import { useSettled } from '#web/design/use-settled.ts'
import { type Read, useRead } from '#web/offline/local-store.ts'

/** A line of `GET /api/case-files`, as far as it is needed to choose. */
export interface OwnFile {
  readonly id: string
  readonly codeName: string
  readonly ageBand: (typeof ageBands.codes)[number]
  readonly state: (typeof states.codes)[number]
  readonly risk: Risk
}

export interface OwnFiles {
  readonly read: Read<readonly OwnFile[]>
  /** Those whose code name holds what is sought, the nearest first; all that are known while nothing is. */
  readonly found: readonly OwnFile[]
  readonly isSearching: boolean
}

/** `sought`: part of a code name. Beyond the first page only its beginning finds a file. */
export function useOwnFiles(sought: string): OwnFiles {
  const text = sought.trim().toLowerCase()
  const settled = useSettled(text)
  const read = useRead<readonly OwnFile[]>('/api/case-files')
  const known = read.value ?? []
  const isAsked = known.length >= pageSize.files && settled !== ''
  const beyond = useRead<readonly OwnFile[]>(isAsked ? `/api/case-files?text=${encodeURIComponent(settled)}` : null)
  const more = (beyond.value ?? []).filter((file) => !known.some((one) => one.id === file.id))
  return {
    read,
    found: named([...known, ...more], text),
    isSearching:
      known.length >= pageSize.files && text !== '' && (settled !== text || (beyond.value === undefined && beyond.state === 'loading'))
  }
}

/** The name itself before names that begin with it, before those that only hold it; MURAI 2 before MURAI 20. */
function named(files: readonly OwnFile[], text: string): readonly OwnFile[] {
  const far = ({ codeName }: OwnFile) => {
    const name = codeName.toLowerCase()
    return name === text ? 0 : name.startsWith(text) ? 1 : name.includes(text) ? 2 : 3
  }
  return files.filter((file) => far(file) < 3).sort((a, b) => far(a) - far(b))
}
