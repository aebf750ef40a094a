/** One valid input for every command, and one address for every read. A new action needs one entry here; the suites do the rest. */
import { randomUUID } from 'node:crypto'
import { addDays } from '#domain/kernel/date.ts'
import { actionStatuses, childOpinions, fundings, services, workerRoles } from '#domain/plan/services.ts'
import { accountId, postId } from '#server/demo/network.ts'
import type { ReadRoute } from '#server/pipeline/routes.ts'
import { childMapExamples } from './child-map-examples.ts'
import { areaPlanExamples } from './area-plan-examples.ts'
import { careExamples } from './care-examples.ts'
import { childVoiceExamples } from './child-voice-examples.ts'
import { conferenceExamples } from './conference-examples.ts'
import { contactExamples } from './contact-examples.ts'
import { denialExamples } from './denial-examples.ts'
import { directoryExamples } from './directory-examples.ts'
import { emergencyExamples } from './emergency-examples.ts'
import { instrumentExamples } from './instrument-examples.ts'
import { legalExamples } from './legal-examples.ts'
import { livelihoodExamples } from './livelihood-examples.ts'
import { oversightExamples } from './oversight-examples.ts'
import { episodeExamples } from './episode-examples.ts'
import { grantExamples } from './grant-examples.ts'
import { handoverExamples } from './handover-examples.ts'
import { schoolingExamples } from './schooling-examples.ts'
import { attachmentExamples } from './attachment-examples.ts'
import { paperExamples } from './paper-examples.ts'
import { staffExamples } from './staff-examples.ts'
import { supervisionExamples } from './supervision-examples.ts'
import { trainingExamples } from './training-examples.ts'
import { transferExamples } from './transfer-examples.ts'
import { referralExamples } from './referral-examples.ts'
import { transitionExamples } from './transition-examples.ts'
import type { World } from './world.ts'
import { today } from './today.ts'

/** What an example may build on: one case file and one report of a unit, and the people around them. */
export interface Scene {
  readonly world: Pick<World, 'at' | 'asOwner'>
  readonly area: string
  readonly caseFileId: string
  readonly reportId: string
  /** sends as somebody of the scene, and throws unless it was accepted */
  done(by: Who, name: string, input: unknown): Promise<void>
}

/** Administrator and officer keep the system and see no file; the reader of complaints stands outside every team. */
export type Who =
  | 'worker'
  | 'supervisor'
  | 'head'
  | 'administrator'
  | 'officer'
  | 'companion'
  | 'reader'
  // institutions of the area: they see a child once they accepted
  | 'police'
  | 'clinic'
  | 'psychologist'
  | 'lawyer'
  | 'shelter'
  | 'school'
  | 'schoolOffice'
  | 'socialOffice'
  // another unit, and the ministry: they answer for files that move
  | 'otherHead'
  | 'otherSupervisor'
  | 'ministry'

export interface Example {
  /** who sends it in the story */
  readonly by: Who
  /** lays what must stand before, and gives the input */
  build(scene: Scene): Promise<unknown> | unknown
  /** puts back what would take the scene's people off their file */
  after?(scene: Scene): Promise<void>
  /** the same command as one that everybody may try without changing the scene */
  harmless?(scene: Scene): Promise<unknown> | unknown
}

const ofFile = (scene: Scene) => ({ caseFileId: scene.caseFileId })
/** For what a story needs the first time only; later it stands already and is refused. */
const ifNotYet = async (work: Promise<void>): Promise<void> => work.catch(() => {})

const versionOf = async (scene: Scene, sql: string, parameters: readonly unknown[] = [scene.caseFileId]): Promise<number> =>
  (await scene.world.asOwner<{ version: number }>(sql, parameters))[0]?.version ?? 0
const fileVersion = (scene: Scene) => versionOf(scene, 'select version from casework.case_file where id = $1')

/* reports */
const reportFacts = (scene: Scene) => ({
  reportId: randomUUID(),
  takenByPostId: postId(scene.area, 'R01'),
  receivedAt: scene.world.at,
  source: 'SR05',
  channel: 'CH02',
  age: 15,
  ageBand: null,
  sex: 'P',
  residenceRegion: null,
  incidentRegion: null,
  serviceRegion: null,
  forms: ['EX01'],
  primaryForm: 'EX01',
  setting: null,
  overtness: null,
  recruitment: null,
  benefit: null,
  benefitReceivers: [],
  contactChannel: 'SC2',
  contactWindows: ['TW2'],
  reporterName: 'Ibu guru contoh',
  contactNumber: '0811 5550 1234',
  contactReaders: 'kakaknya',
  contactCodeWord: 'kabar panen',
  note: 'Sering tidak masuk sekolah.'
})
const triageOf = (reportId: string) => ({ reportId, seenVersion: 1, dangerSigns: [], childSafeNow: true, risk: 'RK2' })
async function freshReport(scene: Scene, triaged: boolean): Promise<{ reportId: string; seenVersion: number }> {
  const report = reportFacts(scene)
  await scene.done('worker', 'intake.record-report', report)
  if (triaged) await scene.done('worker', 'intake.triage-report', triageOf(report.reportId))
  return { reportId: report.reportId, seenVersion: triaged ? 2 : 1 }
}

/* support map */
const tieTerms = (scene: Scene) => ({
  needs: ['N2'],
  keys: ['ACC'],
  resources: ['EMO'],
  strength: 2,
  consistency: 2,
  safety: 'SAFE',
  permanence: 'PERM',
  endsOn: null,
  childConfirmed: false,
  lastConfirmedOn: today(scene),
  stewardPostId: postId(scene.area, 'R01')
})
const newTie = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  tieId: randomUUID(),
  supporterId: randomUUID(),
  newSupporter: { role: 'SP-MEZ-GURU', level: 'MEZ', label: 'Ibu guru', postId: null },
  terms: tieTerms(scene)
})
async function freshTie(scene: Scene): Promise<{ caseFileId: string; tieId: string; seenVersion: number }> {
  const tie = newTie(scene)
  await scene.done('worker', 'support-map.record-tie', tie)
  return { caseFileId: scene.caseFileId, tieId: tie.tieId, seenVersion: 1 }
}

/* case file */
const bestInterest = (scene: Scene) => ({
  caseFileId: scene.caseFileId,
  bestInterestId: randomUUID(),
  question: 'BQ5',
  options: ['BO3', 'BO4'],
  chosen: 'BO3',
  legalBasis: 'LB2',
  reasons: 'Tempat tinggal sekarang belum aman untuk anak.',
  childView: 'Aku mau dekat sekolah.',
  noViewReason: null,
  assessedOn: today(scene)
})
const consent = (scene: Scene, purpose: string) => ({
  caseFileId: scene.caseFileId,
  consentId: randomUUID(),
  purpose,
  given: true,
  by: 'CHILD',
  carer: 'safe',
  childAnswer: 'CONSENTED',
  recipient: 'Puskesmas contoh, pemeriksaan',
  language: 'LA01',
  bestInterestId: null,
  answeredOn: today(scene),
  expiresOn: addDays(today(scene), 180),
  explainedByPostId: postId(scene.area, 'R01'),
  witnessed: true
})
const safetyPlan = (scene: Scene) => ({
  warningSigns: ['EW1'],
  safePeople: 'Nenek dan ibu guru',
  safePlaces: 'Rumah nenek',
  channels: ['SC1'],
  windows: ['TW2'],
  codeWord: 'kabar panen',
  deviceSafety: ['DV2'],
  whatToDo: 'Pergi ke rumah nenek lalu menelepon pekerja sosial.',
  whomToCall: 'Nenek 0811 5550 2222',
  notToTell: 'Paman',
  reviewOn: addDays(today(scene), 30)
})
const identity = {
  name: 'Anak Contoh',
  called: 'Contoh',
  nik: '1271014105110099',
  kk: '1271014105110055',
  bornOn: '2011-05-01',
  address: 'Jalan Contoh 7',
  phone: '0811 5550 3333'
}

/* plan */
interface PlanSeen {
  readonly planId: string
  readonly seenVersion: number
}
async function newestPlan(scene: Scene): Promise<PlanSeen | undefined> {
  const [plan] = await scene.world.asOwner<{ id: string; version: number }>(
    'select id, version from casework.plan where case_file_id = $1 order by number desc limit 1',
    [scene.caseFileId]
  )
  return plan && { planId: plan.id, seenVersion: plan.version }
}
const newGoal = async (scene: Scene) => ({
  ...ofFile(scene),
  planId: (await newestPlan(scene))?.planId ?? randomUUID(),
  goalId: randomUUID(),
  need: 'N4',
  words: 'Aku mau sekolah lagi',
  saidOn: today(scene)
})
async function goalOf(scene: Scene): Promise<{ caseFileId: string; planId: string; goalId: string }> {
  const goal = await newGoal(scene)
  await ifNotYet(scene.done('worker', 'plan.add-goal', goal))
  return { caseFileId: goal.caseFileId, planId: goal.planId, goalId: goal.goalId }
}
async function newAction(scene: Scene) {
  const { goalId, ...which } = await goalOf(scene)
  const terms = {
    goalId,
    need: 'N4',
    key: 'EMP',
    level: 'MEZ',
    service: services.codes[0],
    what: 'Bertemu kepala sekolah',
    workerRole: workerRoles.codes[0],
    ownerPostId: postId(scene.area, 'R01'),
    outsideOwner: null,
    startOn: today(scene),
    dueOn: addDays(today(scene), 14),
    times: 3,
    cost: 150_000,
    funding: fundings.codes[0],
    funded: true,
    duty: null
  }
  return { ...which, actionId: randomUUID(), terms, suggestionKey: null }
}
async function freshAction(scene: Scene) {
  const action = await newAction(scene)
  await ifNotYet(scene.done('worker', 'plan.add-action', action))
  return action
}
const seenPlan = async (scene: Scene) => ({ ...ofFile(scene), ...((await newestPlan(scene)) ?? { planId: randomUUID(), seenVersion: 1 }) })
async function submittedPlan(scene: Scene) {
  await ifNotYet(scene.done('worker', 'plan.submit-plan', await seenPlan(scene)))
  return seenPlan(scene)
}
const childView = async (scene: Scene) => ({
  ...ofFile(scene),
  planId: (await seenPlan(scene)).planId,
  viewId: randomUUID(),
  statement: 'Aku setuju, asal ditemani.',
  missingReason: null,
  givenOn: today(scene),
  childAgrees: 'YES',
  carerAgrees: 'PARTLY'
})

/* matching: two files that were never compared, asked about as if they had been */
async function freshTask(scene: Scene, state: 'open' | 'same-child-proposed'): Promise<string> {
  const [other] = await scene.world.asOwner<{ id: string }>(
    'select id from casework.case_file where id <> $1 and not restricted and erased_at is null order by opened_at desc, id limit 1',
    [scene.caseFileId]
  )
  const files = state === 'open' ? [scene.caseFileId, other?.id] : [other?.id, scene.caseFileId]
  const [task] = await scene.world.asOwner<{ id: string }>(
    `insert into casework.matching_task as t (case_file_id, other_file_id, hint, state, answered_at, answered_by)
     values ($1, $2, 'alike-name', $3, case when $3 <> 'open' then now() end, case when $3 <> 'open' then $4::uuid end)
     on conflict (least(case_file_id, other_file_id), greatest(case_file_id, other_file_id)) do update
       set case_file_id = excluded.case_file_id, other_file_id = excluded.other_file_id, state = excluded.state, version = 1,
         answered_by = excluded.answered_by, ask_again_on = null, confirmed_at = null, confirmed_by = null returning id`,
    [...files, state, accountId('solo', 'R01')]
  )
  return task?.id ?? randomUUID()
}

/** In the order in which a story tells them. */
export const examples: Readonly<Record<string, Example>> = {
  'intake.record-report': { by: 'worker', build: reportFacts },
  'intake.triage-report': { by: 'worker', build: async (scene) => triageOf((await freshReport(scene, false)).reportId) },
  'intake.join-report': { by: 'worker', build: async (scene) => ({ ...(await freshReport(scene, true)), caseFileId: scene.caseFileId }) },
  'intake.refer-report-out': {
    by: 'worker',
    build: async (scene) => ({ ...(await freshReport(scene, true)), receiverKind: 'RV01', reason: 'RR1', receiverConfirmedAt: null })
  },
  'intake.close-outside-scope': { by: 'worker', build: async (scene) => ({ ...(await freshReport(scene, true)), reason: 'OS2' }) },
  'case-file.open-case-file': {
    by: 'worker',
    build: async (scene) => ({
      ...(await freshReport(scene, true)),
      caseFileId: randomUUID(),
      childId: randomUUID(),
      episodeId: randomUUID(),
      workerPostId: postId(scene.area, 'R01'),
      supervisorPostId: postId(scene.area, 'R02'),
      sex: 'P',
      age: 15,
      ageBand: null,
      wantedName: null
    })
  },
  'case-file.record-identity': {
    by: 'worker',
    build: async (scene) => ({
      ...ofFile(scene),
      seenVersion: await versionOf(scene, 'select version from vault.identity where case_file_id = $1'),
      identity
    })
  },
  'case-file.record-best-interest': { by: 'worker', build: bestInterest },
  'case-file.sign-best-interest': {
    by: 'supervisor',
    async build(scene) {
      const written = bestInterest(scene)
      await scene.done('worker', 'case-file.record-best-interest', written)
      return { caseFileId: scene.caseFileId, bestInterestId: written.bestInterestId }
    }
  },
  'case-file.record-consent': { by: 'worker', build: (scene) => consent(scene, 'CS01') },
  'case-file.withdraw-consent': {
    by: 'worker',
    async build(scene) {
      const given = consent(scene, 'CS10')
      await scene.done('worker', 'case-file.record-consent', given)
      return { caseFileId: scene.caseFileId, consentId: given.consentId, withdrawnOn: today(scene), by: 'CHILD' }
    }
  },
  'case-file.write-safety-plan': {
    by: 'worker',
    build: async (scene) => ({
      ...ofFile(scene),
      seenVersion: await versionOf(scene, 'select max(version)::int as version from casework.safety_plan where case_file_id = $1'),
      plan: safetyPlan(scene)
    })
  },
  'case-file.write-note': {
    by: 'worker',
    build: (scene) => ({
      ...ofFile(scene),
      noteId: randomUUID(),
      kind: 'promise',
      happenedOn: today(scene),
      dueOn: addDays(today(scene), 3),
      text: 'Akan menelepon sekolah.'
    })
  },
  'case-file.raise-risk': {
    by: 'worker',
    build: async (scene) => ({ ...ofFile(scene), seenVersion: await fileVersion(scene), to: 'RK3', signs: [] })
  },
  'case-file.lower-risk': {
    by: 'supervisor',
    build: async (scene) => ({ ...ofFile(scene), seenVersion: await fileVersion(scene), to: 'RK2', reasons: ['SR1'] })
  },
  'case-file.move-state': {
    by: 'worker',
    build: async (scene) => ({ ...ofFile(scene), seenVersion: await fileVersion(scene), to: 'ST07' })
  },
  'case-file.assign-case-worker': {
    by: 'supervisor',
    build: async (scene) => ({
      ...ofFile(scene),
      seenVersion: await fileVersion(scene),
      workerPostId: postId(scene.area, 'R03'),
      supervisorPostId: postId(scene.area, 'R02'),
      despite: 'child-agrees'
    }),
    after: async (scene) =>
      scene.done('supervisor', 'case-file.assign-case-worker', {
        ...ofFile(scene),
        seenVersion: await fileVersion(scene),
        workerPostId: postId(scene.area, 'R01'),
        supervisorPostId: postId(scene.area, 'R02'),
        despite: 'child-agrees'
      }),
    harmless: async (scene) => ({
      ...ofFile(scene),
      seenVersion: await fileVersion(scene),
      workerPostId: postId(scene.area, 'R01'),
      supervisorPostId: postId(scene.area, 'R02'),
      despite: 'child-agrees'
    })
  },
  'case-file.renew-access': {
    by: 'supervisor',
    build: async (scene) => {
      await scene.world.asOwner(
        "update casework.standing set until_at = now() + interval '20 days' where case_file_id = $1 and standing = 'supervisor' and until_at > now()",
        [scene.caseFileId]
      )
      return ofFile(scene)
    }
  },
  'assessment.record-assessment': {
    by: 'worker',
    build: async (scene) => ({
      ...ofFile(scene),
      assessmentId: randomUUID(),
      seenNumber: await versionOf(scene, 'select max(number) as version from casework.assessment where case_file_id = $1'),
      needs: [{ need: 'N4', severity: 1, stated: 2, subNeeds: [] }],
      riskFactors: { RF1: 1 },
      riskSigns: [],
      protectiveFactors: { PF1: 2 },
      dangerSigns: [],
      childWords: 'Aku mau sekolah lagi'
    })
  },
  'support-map.record-tie': { by: 'worker', build: newTie },
  'support-map.change-tie': {
    by: 'worker',
    build: async (scene) => ({ ...(await freshTie(scene)), terms: { ...tieTerms(scene), strength: 3 } })
  },
  'support-map.confirm-tie': {
    by: 'worker',
    build: async (scene) => ({ ...(await freshTie(scene)), confirmedOn: today(scene), byChild: true })
  },
  'support-map.end-tie': { by: 'worker', build: async (scene) => ({ ...(await freshTie(scene)), reason: 'moved' }) },
  'plan.add-goal': { by: 'worker', build: newGoal },
  'plan.add-action': { by: 'worker', build: newAction },
  'plan.change-action': {
    by: 'worker',
    async build(scene) {
      const { suggestionKey: _, ...action } = await freshAction(scene)
      return { ...action, seenVersion: 1, terms: { ...action.terms, what: 'Menulis surat pindah' } }
    }
  },
  'plan.decline-suggestion': {
    by: 'worker',
    build: async (scene) => ({
      ...ofFile(scene),
      planId: (await seenPlan(scene)).planId,
      declineId: randomUUID(),
      suggestionKey: 'gap/N4/EMP',
      reason: 'child-no'
    })
  },
  'plan.record-child-view': { by: 'worker', build: childView },
  'plan.submit-plan': { by: 'worker', build: seenPlan },
  'plan.return-plan': {
    by: 'supervisor',
    build: async (scene) => ({ ...(await submittedPlan(scene)), reason: 'Mohon tambahkan tenggat.' })
  },
  'plan.approve-plan': { by: 'supervisor', build: submittedPlan },
  'plan.record-progress': {
    by: 'worker',
    async build(scene) {
      const action = await freshAction(scene)
      return {
        ...ofFile(scene),
        progressId: randomUUID(),
        actionId: action.actionId,
        seenVersion: 1,
        status: actionStatuses.codes[1],
        count: 1,
        reason: 'Menunggu surat dari sekolah',
        opinion: childOpinions.codes[0],
        opinionWhy: 'Senang ditemani'
      }
    }
  },
  'matching.answer-task': {
    by: 'worker',
    build: async (scene) => ({ ...ofFile(scene), taskId: await freshTask(scene, 'open'), seenVersion: 1, answer: 'not-sure' })
  },
  'matching.confirm-same-child': {
    by: 'supervisor',
    build: async (scene) => ({ taskId: await freshTask(scene, 'same-child-proposed'), seenVersion: 1, answer: 'same-child' })
  },
  'plan.review-plan': { by: 'worker', build: async (scene) => ({ ...(await seenPlan(scene)), nextPlanId: randomUUID() }) },
  ...childMapExamples,
  ...areaPlanExamples,
  ...childVoiceExamples,
  ...conferenceExamples,
  ...contactExamples,
  ...denialExamples,
  ...emergencyExamples,
  ...episodeExamples,
  ...grantExamples,
  ...handoverExamples,
  ...instrumentExamples,
  ...careExamples,
  ...legalExamples,
  ...oversightExamples,
  ...schoolingExamples,
  ...livelihoodExamples,
  ...staffExamples,
  ...supervisionExamples,
  ...referralExamples,
  ...transitionExamples,
  ...transferExamples,
  ...attachmentExamples,
  ...paperExamples,
  ...directoryExamples,
  ...trainingExamples
}

export function exampleOf(action: string): Example {
  const example = examples[action]
  if (!example)
    throw new Error(
      `test/support/example-inputs.ts has no example for "${action}": add one, so that access, canary and audit suites cover it`
    )
  return example
}

/** Query parameters of reads that need any. */
const queries: Readonly<Record<string, string>> = {
  '/case-files/:id/identity': '?purpose=accompany',
  '/case-files/:id/whereabouts': '?purpose=safety',
  '/case-files/:id/safety': '?purpose=safety'
}

/** The address of a read about the scene's own file or report, or about another one. */
export const addressOf = (route: ReadRoute, subjectId: string): string =>
  `/api${route.path.replace(/:\w+/g, subjectId)}${queries[route.path] ?? ''}`
