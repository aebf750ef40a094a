/** The people of the area with an account: all of them, by name. */
import { useRead } from './local-store.ts'

export interface Person {
  readonly accountId: string
  readonly name: string
  readonly title: string
  readonly unit: string
}

export const usePeople = (isAsked = true) => useRead<readonly Person[]>(isAsked ? '/api/people' : null)

/** As one of many to choose from: two of one name are told apart by what they do and where. */
export const personOption = ({ accountId, name, title, unit }: Person) => ({ value: accountId, label: name, hint: `${title} · ${unit}` })
