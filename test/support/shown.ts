/** What a read shows to a person, also where PostgreSQL wrote the answer as text; anything else ends the test and says why. */
import { JsonText } from '#server/pipeline/routes.ts'
import type { Person } from './world.ts'

export async function shown<T>(person: Person, action: string, parameters: object = {}, path?: string): Promise<T> {
  const read = await person.read(action, parameters, path)
  if (read.outcome !== 'shown') throw new Error(`${action}: ${read.outcome}`)
  return (read.value instanceof JsonText ? JSON.parse(read.value.text) : read.value) as T
}
