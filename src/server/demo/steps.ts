/** What happens to one demo child, step by step: the very commands a worker sends, with days ago instead of dates. */
import { consentPathFor } from '#domain/case-file/consent.ts'
import { answersOn, giverOn } from '#domain/case-file/consent-terms.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { Action } from '#domain/access/rules.ts'
import type { DemoChild, DemoPlan } from './children.ts'
import { type DemoMap, maps } from './maps.ts'
import { demoId, postId } from './network.ts'

/** Steps of one day keep their order; `minute` spreads them over the day's work. */
export interface Step {
  readonly daysAgo: number
  readonly by: 'R01' | 'R02' | 'R03' | 'R04'
  readonly name: Action
  /** made when its turn comes, because versions grow on the way */
  input(versions: Versions, today: Day): object
}

/** The versions the next command must have seen. */
export interface Versions {
  next(of: string): number
  now(of: string): number
}

const id = (child: DemoChild, what: string): string => demoId(`${child.codeName} ${what}`)
export const fileId = (child: DemoChild): string => id(child, 'file')

export function stepsOf(child: DemoChild): Step[] {
  const map = maps[child.codeName]
  if (!map) throw new Error(`no map of ${child.codeName}`)
  const companion = child.handedOverDaysAgo === undefined ? undefined : child.handedOverDaysAgo
  const steps = [...reportSteps(child), ...consentSteps(child), ...safetySteps(child), ...assessmentSteps(child, map), ...mapSteps(child, map), ...planSteps(child), ...moveSteps(child), ...noteSteps(child)]
  // After a hand-over the file's owner is the companion's post; what the worker does from then on, the companion does.
  const owner = (step: Step): Step => (companion !== undefined && step.by === 'R01' && step.daysAgo < companion ? { ...step, by: 'R03' } : step)
  const order = steps.map((step, index) => ({ step: owner(step), index }))
  return order.sort((a, b) => b.step.daysAgo - a.step.daysAgo || a.index - b.index).map(({ step }) => step)
}

function reportSteps(child: DemoChild): Step[] {
  const { report, openedDaysAgo: daysAgo } = child
  const take = (what: string, source: string, from: number): Step => ({
    daysAgo: from, by: 'R03', name: 'intake.record-report',
    input: (_, today) => ({
      reportId: id(child, what), takenByPostId: postId(child.area, 'R03'), receivedAt: `${addDays(today, -from)}T01:30:00.000Z`, source, channel: report.channel,
      age: child.age, sex: child.sex, residenceRegion: report.residence, incidentRegion: report.incident, serviceRegion: report.service, forms: report.forms,
      primaryForm: report.forms[0], setting: report.setting, recruitment: report.recruitment, contactChannel: 'SC5', contactWindows: ['TW4']
    })
  })
  const triage = (what: string, from: number): Step => ({
    daysAgo: from, by: 'R03', name: 'intake.triage-report',
    input: (versions) => ({ reportId: id(child, what), seenVersion: versions.next(what), dangerSigns: report.dangerSigns, childSafeNow: report.safe, risk: report.risk })
  })
  const second = daysAgo - 1
  return [
    take('report', report.source, daysAgo),
    triage('report', daysAgo),
    {
      daysAgo, by: 'R04', name: 'case-file.open-case-file',
      input: (versions) => ({
        reportId: id(child, 'report'), seenVersion: versions.next('report'), caseFileId: fileId(child), childId: id(child, 'child'), episodeId: id(child, 'episode'),
        workerPostId: postId(child.area, 'R01'), supervisorPostId: postId(child.area, 'R02'), sex: child.sex, age: child.age, ageBand: null, wantedName: child.codeName
      })
    },
    ...(child.secondReportFrom
      ? [
          take('second report', child.secondReportFrom, second),
          triage('second report', second),
          {
            daysAgo: second, by: 'R02' as const, name: 'intake.join-report' as const,
            input: (versions: Versions) => ({ reportId: id(child, 'second report'), seenVersion: versions.next('second report'), caseFileId: fileId(child) })
          }
        ]
      : [])
  ]
}

function consentSteps(child: DemoChild): Step[] {
  const path = consentPathFor(child.age, child.carer)
  const by = giverOn(path)
  const childAnswer = answersOn(path)[0]
  const bestInterest = id(child, 'best interest')
  const daysAgo = child.openedDaysAgo
  const consent = (purpose: string): Step => ({
    daysAgo, by: 'R01', name: 'case-file.record-consent',
    input: (_, today) => ({
      caseFileId: fileId(child), consentId: id(child, purpose), purpose, given: true, by, carer: child.carer, childAnswer, recipient: null, language: 'LA01',
      bestInterestId: by === 'BIA' ? bestInterest : null, answeredOn: addDays(today, -daysAgo), expiresOn: addDays(today, 300 - daysAgo),
      explainedByPostId: postId(child.area, 'R01'), witnessed: true
    })
  })
  const inPlace: Step[] =
    by === 'BIA'
      ? [
          {
            daysAgo, by: 'R01', name: 'case-file.record-best-interest',
            input: (_, today) => ({
              caseFileId: fileId(child), bestInterestId: bestInterest, question: 'BQ1', options: ['BO2', 'BO4', 'BO6'], chosen: 'BO2', legalBasis: 'LB2',
              reasons: 'Wali tidak dapat ditanya tanpa membahayakan anak. Anak memahami dan memilih layanan.', childView: 'Aku mau dibantu.', noViewReason: null,
              assessedOn: addDays(today, -daysAgo)
            })
          },
          { daysAgo, by: 'R02', name: 'case-file.sign-best-interest', input: () => ({ caseFileId: fileId(child), bestInterestId: bestInterest }) }
        ]
      : []
  // Who is still in danger is reached first; her consents come after.
  const registered: Step = {
    daysAgo, by: 'R01', name: 'case-file.move-state', input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), to: 'ST04' })
  }
  const reached = child.report.dangerSigns.length > 0 || !child.report.safe
  return child.openedDaysAgo <= 1 ? [] : [...inPlace, consent('CS01'), consent('CS02'), ...(reached ? [registered] : [])]
}

function safetySteps(child: DemoChild): Step[] {
  const daysAgo = child.safetyPlanDaysAgo
  if (daysAgo === null) return []
  return [{
    daysAgo, by: 'R01', name: 'case-file.write-safety-plan',
    input: (_, today) => ({
      caseFileId: fileId(child), seenVersion: 0,
      plan: {
        warningSigns: ['EW5', 'EW7'], safePeople: 'Orang yang dipilih anak, tertulis di kartu kecil.', safePlaces: 'Rumah nenek, ruang guru, kantor layanan.',
        channels: ['SC5'], windows: ['TW4'], codeWord: 'layang-layang', deviceSafety: ['DV1', 'DV3'], whatToDo: 'Pergi ke tempat ramai, lalu hubungi nomor di kartu.',
        whomToCall: 'Pendamping; SAPA 129', notToTell: null, reviewOn: addDays(today, Math.min(91 - daysAgo, 30))
      }
    })
  }]
}

function assessmentSteps(child: DemoChild, map: DemoMap): Step[] {
  const daysAgo = child.assessedDaysAgo
  if (daysAgo === null) return []
  return [{
    daysAgo, by: 'R01', name: 'assessment.record-assessment',
    input: () => ({
      caseFileId: fileId(child), assessmentId: id(child, 'assessment'), seenNumber: 0,
      needs: map.needs.map(({ need, severity }, index) => ({ need, severity, stated: index === 0 ? 3 : Math.max(1, severity - 1), subNeeds: [] })),
      riskFactors: { RF1: 1, RF2: 1, RF3: 1, RF4: 1, RF5: child.carer === 'safe' ? 0 : 2, RF6: 'U' }, riskSigns: [],
      protectiveFactors: Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`PF${index + 1}`, child.protective.includes(`PF${index + 1}`) ? 2 : 1])),
      dangerSigns: child.report.dangerSigns.filter(() => child.openedDaysAgo < 30), childWords: child.childWords
    })
  }]
}

/** Each tie is recorded with the first map and confirmed when it was last confirmed; a few came, or grew, later. */
function mapSteps(child: DemoChild, map: DemoMap): Step[] {
  const drawn = Math.max(0, (child.assessedDaysAgo ?? 1) - 1)
  return map.supporters.flatMap((supporter) =>
    supporter.ties.flatMap((tie, index): Step[] => {
      const tieId = id(child, `tie ${supporter.id} ${index}`)
      const later = laterTies[`${child.codeName} ${supporter.id}`]
      const since = Math.max(later?.since ?? drawn, 0)
      const before = later?.before
      const confirmedAt = Math.max(tie.daysAgo, since)
      const rotates = supporter.label === 'Pendamping UPTD' || supporter.label === 'Petugas' || supporter.label === 'Sakti Peksos'
      const terms = (today: Day, daysAgo: number, strength: { strength: number; consistency: number }) => ({
        needs: tie.needs, keys: tie.keys, resources: ['EMO'], strength: strength.strength, consistency: strength.consistency, safety: tie.safety, permanence: tie.permanence,
        endsOn: tie.endsInDays === undefined ? null : addDays(today, tie.endsInDays), childConfirmed: tie.childConfirmed,
        lastConfirmedOn: addDays(today, -daysAgo), stewardPostId: postId(child.area, 'R01')
      })
      const record: Step = {
        daysAgo: since, by: 'R01', name: 'support-map.record-tie',
        input: (_, today) => ({
          caseFileId: fileId(child), tieId, supporterId: id(child, supporter.id),
          newSupporter: index > 0 ? null : { role: roleOf(supporter.label, supporter.level), level: supporter.level, label: supporter.label, postId: rotates ? postId(child.area, 'R01') : null },
          terms: terms(today, confirmedAt, before ?? tie)
        })
      }
      if (tie.daysAgo >= since) return [record]
      return [record, before
        ? { daysAgo: tie.daysAgo, by: 'R01', name: 'support-map.change-tie', input: (versions, today) => ({ caseFileId: fileId(child), tieId, seenVersion: versions.next(tieId), terms: terms(today, tie.daysAgo, tie) }) }
        : { daysAgo: tie.daysAgo, by: 'R01', name: 'support-map.confirm-tie', input: (versions, today) => ({ caseFileId: fileId(child), tieId, seenVersion: versions.next(tieId), confirmedOn: addDays(today, -tie.daysAgo), byChild: tie.childConfirmed }) }]
    })
  )
}

/** KENARI's road in pictures: mother grew into it, the aunt was invited later. */
const laterTies: Readonly<Record<string, { readonly since?: number; readonly before?: { readonly strength: number; readonly consistency: number } }>> = {
  'KENARI ibu': { before: { strength: 1, consistency: 1 } },
  'KENARI bibi': { since: 24 },
  'KENARI teman-sebangku': { since: 50 },
  'KENARI kader-patbm': { since: 60 },
  'KENARI tetangga': { since: 20 }
}

const roleNames: readonly (readonly [RegExp, string])[] = [
  [/^Ibu$/, 'SP-MIC-IBU'], [/^Ayah/, 'SP-MIC-AYAH'], [/Ibu asuh/, 'SP-MIC-PENGGANTI'], [/^Nenek/, 'SP-MIC-KAKEK-NENEK'], [/^Kakak/, 'SP-MIC-SAUDARA'],
  [/Teman|sebaya/, 'SP-MEZ-SEBAYA'], [/Tetangga/, 'SP-MEZ-TETANGGA'], [/Wali kelas|Guru/, 'SP-MEZ-GURU'], [/Tokoh agama/, 'SP-MEZ-AGAMA'], [/Kader/, 'SP-MEZ-PATBM'],
  [/Kepala desa/, 'SP-MEZ-TOKOH'], [/Mentor|Pelatih/, 'SP-MEZ-MENTOR'], [/Psikolog|Konselor/, 'SP-MAC-PSIKOLOG'], [/Puskesmas|^RS$/, 'SP-MAC-KESEHATAN'],
  [/Polisi/, 'SP-MAC-POLISI'], [/LPSK/, 'SP-MAC-LPSK'], [/LBH|Advokat/, 'SP-MAC-LBH'], [/Rumah aman/, 'SP-MAC-SHELTER'], [/Sekolah|PKBM/, 'SP-MAC-SEKOLAH'],
  [/Dinas|BLK/, 'SP-MAC-DINAS'], [/Sakti Peksos|Petugas/, 'SP-MAC-PEKSOS'], [/UPTD/, 'SP-MAC-UPTD']
]
const elsewhere = { MIC: 'SP-MIC-KERABAT', MEZ: 'SP-MEZ-RELAWAN', MAC: 'SP-MAC-LSM' } as const
const roleOf = (label: string, level: keyof typeof elsewhere): string => roleNames.find(([pattern]) => pattern.test(label))?.[1] ?? elsewhere[level]

function planSteps(child: DemoChild): Step[] {
  const { plan } = child
  if (!plan) return []
  const planId = id(child, 'plan')
  const common = { caseFileId: fileId(child), planId }
  const on = (today: Day) => addDays(today, -plan.daysAgo)
  const drawn: Step[] = [
    ...plan.goals.map(([need, words], index): Step => ({
      daysAgo: plan.daysAgo, by: 'R01', name: 'plan.add-goal', input: (_, today) => ({ ...common, goalId: id(child, `goal ${index}`), need, words, saidOn: on(today) })
    })),
    ...plan.actions.map((action, index): Step => ({
      daysAgo: plan.daysAgo, by: 'R01', name: 'plan.add-action',
      input: (_, today) => ({ ...common, actionId: id(child, `action ${index}`), terms: termsOf(child, plan, action, today), suggestionKey: null })
    }))
  ]
  if (plan.until === 'draft') return drawn
  const putOff = (plan.putOff ?? []).map((place): Step => ({
    daysAgo: plan.daysAgo, by: 'R01', name: 'plan.decline-suggestion',
    input: () => ({ ...common, declineId: id(child, `put off ${place}`), suggestionKey: `gap/${place}`, reason: 'other-first' })
  }))
  const view: Step = {
    daysAgo: plan.daysAgo, by: 'R01', name: 'plan.record-child-view',
    input: (_, today) => ({ ...common, viewId: id(child, 'view'), statement: plan.view, missingReason: null, givenOn: on(today), childAgrees: 'YES', carerAgrees: null })
  }
  const submit: Step = { daysAgo: plan.daysAgo, by: 'R01', name: 'plan.submit-plan', input: (versions) => ({ ...common, seenVersion: versions.now('plan') }) }
  if (plan.until === 'submitted') return [...drawn, ...putOff, view, submit]
  const approve: Step = { daysAgo: plan.daysAgo - 1, by: 'R02', name: 'plan.approve-plan', input: (versions) => ({ ...common, seenVersion: versions.now('plan') }) }
  const progress = plan.actions.flatMap((action, index): Step[] => {
    if (!action.progress) return []
    const [status, count] = action.progress
    return [{
      daysAgo: Math.max(0, Math.min(plan.daysAgo - 1, 4)), by: 'R01', name: 'plan.record-progress',
      input: (versions) => ({
        caseFileId: fileId(child), progressId: id(child, `progress ${index}`), actionId: id(child, `action ${index}`), seenVersion: versions.next(`action ${index}`), status, count,
        reason: status === 'BLOCKED' ? 'Menunggu surat dari sekolah lama.' : null, opinion: 'BETTER', opinionWhy: null
      })
    }]
  })
  return [...drawn, ...putOff, view, submit, approve, ...progress, ...reviewSteps(child, plan)]
}

/** The review: a next edition carries the rows over, the child is asked again, and another person approves it. */
function reviewSteps(child: DemoChild, plan: DemoPlan): Step[] {
  const daysAgo = plan.reviewedDaysAgo
  if (daysAgo === undefined) return []
  const caseFileId = fileId(child)
  const next = { caseFileId, planId: id(child, 'plan 2') }
  return [
    { daysAgo, by: 'R01', name: 'plan.review-plan', input: (versions) => ({ caseFileId, planId: id(child, 'plan'), seenVersion: versions.now('plan'), nextPlanId: next.planId }) },
    ...(plan.putOff ?? []).map((place): Step => ({
      daysAgo, by: 'R01', name: 'plan.decline-suggestion', input: () => ({ ...next, declineId: id(child, `put off again ${place}`), suggestionKey: `gap/${place}`, reason: 'other-first' })
    })),
    {
      daysAgo, by: 'R01', name: 'plan.record-child-view',
      input: (_, today) => ({ ...next, viewId: id(child, 'view 2'), statement: plan.view, missingReason: null, givenOn: addDays(today, -daysAgo), childAgrees: 'YES', carerAgrees: 'YES' })
    },
    { daysAgo, by: 'R01', name: 'plan.submit-plan', input: (versions) => ({ ...next, seenVersion: versions.now('plan') }) },
    { daysAgo, by: 'R02', name: 'plan.approve-plan', input: (versions) => ({ ...next, seenVersion: versions.now('plan') }) }
  ]
}

function moveSteps(child: DemoChild): Step[] {
  const lowered = (child.riskLowered ?? []).map(([to, daysAgo]): Step => ({
    daysAgo, by: 'R02', name: 'case-file.lower-risk', input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), to, reasons: ['SR1', 'SR4'] })
  }))
  return [
    ...lowered,
    ...(child.moves ?? []).map(([to, daysAgo]): Step => ({
      daysAgo, by: 'R01', name: 'case-file.move-state', input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), to })
    }))
  ]
}

const agencies = ['polisi', 'puskesmas', 'psikolog', 'lbh', 'rumah-aman', 'dikbud', 'dinsos', 'patbm', 'lsm']

function termsOf(child: DemoChild, plan: DemoPlan, action: DemoPlan['actions'][number], today: Day): object {
  const inNetwork = action.owner === 'worker' ? postId(child.area, 'R01') : agencies.includes(action.owner) ? postId(child.area, action.owner) : null
  const start = addDays(today, -plan.daysAgo)
  const due = addDays(today, action.dueInDays)
  return {
    goalId: id(child, `goal ${action.goal}`), need: action.need, key: action.key, level: action.level, service: action.service, what: action.what, workerRole: action.role,
    ownerPostId: inNetwork, outsideOwner: inNetwork ? null : action.owner, startOn: start, dueOn: due > start ? due : start, times: action.times ?? null,
    cost: action.cost ?? 0, funding: action.funding ?? null, funded: action.funded ?? false, duty: action.duty ?? null
  }
}

function noteSteps(child: DemoChild): Step[] {
  const notes = child.notes.map(([kind, daysAgo, text], index): Step => ({
    daysAgo, by: 'R01', name: 'case-file.write-note',
    input: (_, today) => ({ caseFileId: fileId(child), noteId: id(child, `note ${index}`), kind, happenedOn: addDays(today, -daysAgo), dueOn: kind === 'promise' ? addDays(today, 4) : null, text })
  }))
  const handOver = child.handedOverDaysAgo
  if (handOver === undefined) return notes
  return [...notes, {
    daysAgo: handOver, by: 'R02', name: 'case-file.assign-case-worker',
    input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), workerPostId: postId(child.area, 'R03'), supervisorPostId: postId(child.area, 'R02') })
  }]
}
