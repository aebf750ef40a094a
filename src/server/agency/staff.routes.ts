/** Which commands and reads about staff are open. Answers hold ids only: they say in the trail whom a line without a file was about. */
import { z } from 'zod'
import { appoint } from '#domain/agency/appoint.ts'
import { closeAccount } from '#domain/agency/close-account.ts'
import { confirmRecovery } from '#domain/agency/confirm-recovery.ts'
import { endAppointment } from '#domain/agency/end-appointment.ts'
import { openAccount } from '#domain/agency/open-account.ts'
import { renewEntryCode } from '#domain/agency/renew-entry-code.ts'
import { rotatePost } from '#domain/agency/rotate-post.ts'
import { startRecovery } from '#domain/agency/start-recovery.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { readStaff, saveAppointment, saveRotation, Staff } from './staff.store.ts'
import { handoverOpenOf, promisesLeftBy, isUserNameTaken, letterById, personById, postById, recoveryById } from './staff-state.store.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

export const staffRoutes: readonly Route[] = [
  offer({
    action: 'agency.list-staff',
    path: '/staff',
    parameters: z.object({}),
    subject: () => ({ kind: 'none' }),
    compartments: ['K16'],
    answer: Staff,
    purpose: 'directory',
    read: readStaff
  }),
  accept(
    openAccount,
    'directory',
    async (work, input) => ({ userNameTaken: await isUserNameTaken(work, input.userName) }),
    async (work, change) => {
      await work.query('select agency.open_account($1, (select min(a::text)::uuid from agency.my_agencies() a), $2, $3, $4, $5)', [
        change.accountId,
        change.userName,
        change.displayName,
        change.codeId,
        bytes(change.codeHash)
      ])
      return { accountId: change.accountId }
    }
  ),
  accept(
    renewEntryCode,
    'directory',
    async (work, input) => ({ person: await personById(work, input.accountId) }),
    async (work, change) => {
      await work.query('select agency.renew_entry_code($1, $2, $3)', [change.accountId, change.codeId, bytes(change.codeHash)])
      return { accountId: change.accountId }
    }
  ),
  accept(
    closeAccount,
    'directory',
    async (work, input) => {
      const { accountId } = input
      const [person, handoverIsOpen, promisesLeft] = await Promise.all([
        personById(work, accountId),
        handoverOpenOf(work, accountId),
        promisesLeftBy(work, accountId)
      ])
      return { person, handoverIsOpen, promisesLeft }
    },
    async (work, change) => {
      await work.query('select agency.close_account($1)', [change.accountId])
      return { accountId: change.accountId }
    }
  ),
  accept(
    appoint,
    'directory',
    async (work, input) => {
      const [person, post] = await Promise.all([personById(work, input.accountId), postById(work, input.postId)])
      return { person, post }
    },
    saveAppointment
  ),
  accept(
    endAppointment,
    'directory',
    async (work, input) => ({ letter: await letterById(work, input.appointmentId) }),
    async (work, change) => {
      await work.query('select agency.end_appointment($1)', [change.appointmentId])
      return { appointmentId: change.appointmentId }
    }
  ),
  accept(
    rotatePost,
    'directory',
    async (work, input) => {
      const [person, post] = await Promise.all([personById(work, input.toAccountId), postById(work, input.postId)])
      return { person, post }
    },
    saveRotation
  ),
  accept(
    startRecovery,
    'directory',
    async (work, input) => ({ person: await personById(work, input.accountId) }),
    async (work, change) => {
      await work.query('select agency.start_recovery($1, $2, $3)', [change.recoveryId, change.accountId, bytes(change.codeHash)])
      return { accountId: change.accountId }
    }
  ),
  accept(
    confirmRecovery,
    'directory',
    async (work, input) => ({ recovery: await recoveryById(work, input.recoveryId) }),
    async (work, change) => {
      await work.query('select agency.confirm_recovery($1, $2)', [change.recoveryId, bytes(change.codeHash)])
      return { recoveryId: change.recoveryId }
    }
  )
]
