/** Types of with-node.js, which stays plain JavaScript because it runs before anything is installed. */
export const flags: readonly string[]
export const serving: readonly string[]
export const kept: Readonly<Record<string, string>>
export const keptServing: Readonly<Record<string, string>>
