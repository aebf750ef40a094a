/** Which commands and reads about people kept away, restricted files and family cards are open. */
import { z } from 'zod'
import { askToOpenFile } from '#domain/grant/ask-to-open-file.ts'
import { changeMembers } from '#domain/grant/change-members.ts'
import { shownReasons } from '#domain/grant/denial.ts'
import { denyPerson } from '#domain/grant/deny-person.ts'
import { liftDenial } from '#domain/grant/lift-denial.ts'
import { openRestrictedFile } from '#domain/grant/open-restricted-file.ts'
import { registerHousehold } from '#domain/grant/register-household.ts'
import { restrictFile } from '#domain/grant/restrict-file.ts'
import { RestrictionReason } from '#domain/grant/restriction.ts'
import { settleHouseholdMatch } from '#domain/grant/settle-household-match.ts'
import { Id } from '#domain/kernel/id.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import {
  keptAwayNow,
  readKeptAway,
  saveAskToOpen,
  saveDenial,
  saveLift,
  saveMembers,
  saveOpened,
  saveRestriction,
  stateForDenial
} from './denial.store.ts'
import { readHouseholds, readMatches, saveHousehold, saveMatch, stateForMatch } from './household.store.ts'

const text = z.string().nullable()
const Denial = z.strictObject({
  id: Id,
  accountId: Id,
  name: z.string(),
  reason: shownReasons.schema,
  deniedAt: z.string(),
  deniedBy: text,
  byMe: z.boolean(),
  liftedAt: text,
  liftedBy: text
})
const Restriction = z.strictObject({
  reason: RestrictionReason,
  restrictedAt: z.string(),
  restrictedBy: z.string(),
  askedAt: text,
  askedBy: text,
  askedByMe: z.boolean()
})
const Candidate = z.strictObject({
  accountId: Id,
  name: z.string(),
  title: z.string(),
  unit: z.string(),
  isWorker: z.boolean(),
  isSupervisor: z.boolean(),
  isMember: z.boolean()
})

const ofNone = { parameters: z.object({}), subject: () => ({ kind: 'none' }) as const }

export const denialRoutes: readonly Route[] = [
  accept(denyPerson, 'safety', stateForDenial, saveDenial),
  accept(liftDenial, 'supervise', keptAwayNow, saveLift),
  accept(restrictFile, 'safety', keptAwayNow, saveRestriction),
  accept(changeMembers, 'safety', keptAwayNow, saveMembers),
  accept(askToOpenFile, 'supervise', keptAwayNow, saveAskToOpen),
  accept(openRestrictedFile, 'supervise', keptAwayNow, saveOpened),
  accept(registerHousehold, 'safety', readHouseholds, saveHousehold),
  accept(settleHouseholdMatch, 'supervise', stateForMatch, saveMatch),
  offer({
    action: 'grant.read-kept-away',
    path: '/case-files/:id/kept-away',
    parameters: z.object({ id: Id }),
    subject: ({ id }) => ({ kind: 'case-file', id }) as const,
    compartments: ['K1'],
    answer: z.strictObject({
      standings: z.array(z.string()),
      denials: z.array(Denial),
      restriction: Restriction.nullable(),
      people: z.array(Candidate)
    }),
    purpose: 'safety',
    read: readKeptAway
  }),
  offer({
    action: 'grant.read-households',
    path: '/households',
    ...ofNone,
    compartments: ['K16'],
    answer: z.strictObject({ registeredAt: z.array(z.string()) }),
    purpose: 'safety',
    read: readHouseholds
  }),
  offer({
    action: 'grant.list-household-matches',
    path: '/household-matches',
    ...ofNone,
    compartments: ['K1'],
    answer: z.array(z.strictObject({ id: Id, person: z.string(), codeName: z.string(), unit: z.string(), madeAt: z.string() })),
    purpose: 'supervise',
    read: readMatches
  })
]
