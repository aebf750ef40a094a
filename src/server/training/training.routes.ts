/** What is open over HTTP about the staff register and training. */
import { z } from 'zod'
import { languages } from '#domain/case-file/consent-terms.ts'
import { Sex } from '#domain/case-file/child.ts'
import { Id } from '#domain/kernel/id.ts'
import { confirmQualification } from '#domain/training/confirm-qualification.ts'
import { correctAttendance } from '#domain/training/correct-attendance.ts'
import { modules } from '#domain/training/course.ts'
import { issueCertificate } from '#domain/training/issue-certificate.ts'
import { openCourse } from '#domain/training/open-course.ts'
import { proofAnswers, proofs, skills } from '#domain/training/qualification.ts'
import { recordAttendance } from '#domain/training/record-attendance.ts'
import { recordProfile } from '#domain/training/record-profile.ts'
import { recordQualification } from '#domain/training/record-qualification.ts'
import { accept, offer, type Route } from '#server/pipeline/routes.ts'
import { saveCorrection, stateForCorrection } from './attendance.store.ts'
import {
  readCourses,
  saveAttendance,
  saveCertificate,
  saveCourse,
  stateForAttendance,
  stateForCertificate,
  stateForCourse
} from './course.store.ts'
import {
  readOwn,
  readRegister,
  saveConfirmation,
  saveProfile,
  saveQualification,
  stateForConfirm,
  stateForProfile,
  stateForQualification
} from './staff-register.store.ts'

const about = { parameters: z.object({}), subject: () => ({ kind: 'none' }) as const }
const day = z.iso.date()

const Colleague = z.strictObject({
  accountId: Id,
  name: z.string(),
  posts: z.array(z.strictObject({ title: z.string(), unit: z.string() })),
  profile: z.strictObject({ sex: Sex, languages: z.array(languages.schema), skills: z.array(skills.schema), version: z.int() }).nullable(),
  papers: z.array(
    z.strictObject({
      id: Id,
      regionCode: z.string(),
      proof: proofs.schema,
      number: z.string().nullable(),
      issuedOn: day,
      validUntil: day.nullable(),
      answer: proofAnswers.schema.nullable(),
      answeredBy: z.string().nullable()
    })
  ),
  certificates: z.array(
    z.strictObject({
      id: Id,
      courseId: Id,
      regionCode: z.string(),
      number: z.string().nullable(),
      modules: z.array(modules.schema),
      score: z.int().nullable(),
      validUntil: day.nullable(),
      countsAsTpks: z.boolean(),
      heldOn: day,
      struckOn: day.nullable(),
      correctedOn: day.nullable(),
      isCorrected: z.boolean()
    })
  )
})

const Course = z.strictObject({
  id: Id,
  regionCode: z.string(),
  region: z.string(),
  modules: z.array(modules.schema),
  heldOn: day,
  hours: z.int(),
  place: z.string(),
  givenBy: z.string(),
  organiser: z.string(),
  mine: z.boolean(),
  attendance: z.array(
    z.strictObject({
      id: Id,
      accountId: Id.nullable(),
      name: z.string().nullable(),
      office: z.string().nullable(),
      modules: z.array(modules.schema),
      score: z.int().nullable(),
      number: z.string().nullable(),
      validUntil: day.nullable(),
      struckOn: day.nullable(),
      corrects: Id.nullable(),
      correctedOn: day.nullable()
    })
  ),
  plans: z.array(z.strictObject({ id: Id, regionCode: z.string(), problem: z.string(), isClosed: z.boolean() }))
})

export const trainingRoutes: readonly Route[] = [
  offer({
    action: 'training.read-own',
    path: '/training/own',
    ...about,
    compartments: ['K16'],
    answer: Colleague,
    purpose: 'supervise',
    read: readOwn
  }),
  offer({
    action: 'training.read-register',
    path: '/training/register',
    ...about,
    compartments: ['K16'],
    answer: z.array(Colleague),
    purpose: 'supervise',
    read: readRegister
  }),
  offer({
    action: 'training.read-courses',
    path: '/training/courses',
    ...about,
    compartments: ['K16', 'K18'],
    answer: z.strictObject({
      courses: z.array(Course),
      posts: z.array(z.strictObject({ id: Id, title: z.string(), unit: z.string() }))
    }),
    purpose: 'supervise',
    read: readCourses
  }),
  accept(recordProfile, 'supervise', stateForProfile, saveProfile),
  accept(recordQualification, 'supervise', stateForQualification, saveQualification),
  accept(confirmQualification, 'supervise', stateForConfirm, saveConfirmation),
  accept(openCourse, 'supervise', stateForCourse, saveCourse),
  accept(recordAttendance, 'supervise', stateForAttendance, saveAttendance),
  accept(correctAttendance, 'supervise', stateForCorrection, saveCorrection),
  accept(issueCertificate, 'supervise', stateForCertificate, saveCertificate)
]
