/** Sends a command that must be accepted: anything else ends the test and says why. */
import type { Person } from './world.ts'

export async function done(person: Person, name: string, input: object) {
  const outcome = await person.send(name, input)
  if (outcome.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  return outcome
}
