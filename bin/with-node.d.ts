export const serving: readonly string[]
export const keptServing: Readonly<Record<string, string>>
export function serverProgram(): string
