type Part = 'web' | 'server'
export const root: string
export function folderOf(part: Part): string
export function stampOf(part: Part): string
export function sourcesOf(part: Part): string
export function isFresh(part: Part): boolean
