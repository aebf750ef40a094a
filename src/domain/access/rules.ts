/** Who may do what: one page. Each action and the standings that allow it; whatever is not here is refused to everyone. */
import type { Standing } from './standing.ts'

const onTheFile: readonly Standing[] = ['case-worker', 'co-worker', 'supervisor', 'unit-head']
const accompanying: readonly Standing[] = ['case-worker', 'co-worker']
const signing: readonly Standing[] = ['supervisor', 'unit-head']

export const rules = {
  'region.search': ['signed-in'],
  'agency.list-posts': ['signed-in'],
  'case-file.read-today': ['signed-in'],
  'case-file.list': ['signed-in'],

  'intake.list-reports': ['intake-officer'],
  'intake.read-report': ['intake-officer'],
  'intake.record-report': ['intake-officer'],
  'intake.triage-report': ['intake-officer'],
  'intake.join-report': ['intake-officer'],
  'intake.refer-report-out': ['intake-officer'],
  'intake.close-outside-scope': ['intake-officer'],
  'case-file.open-case-file': ['intake-officer'],

  'case-file.read': onTheFile,
  'case-file.read-identity': onTheFile,
  'case-file.read-safety': [...accompanying, 'supervisor'],
  'case-file.record-identity': ['case-worker'],
  'case-file.record-consent': accompanying,
  'case-file.withdraw-consent': accompanying,
  'case-file.record-best-interest': ['case-worker'],
  'case-file.sign-best-interest': signing,
  'case-file.write-safety-plan': accompanying,
  'case-file.write-note': onTheFile,
  'case-file.move-state': ['case-worker', 'supervisor', 'unit-head'],
  'case-file.raise-risk': onTheFile,
  'case-file.lower-risk': signing,
  'case-file.assign-case-worker': signing,

  'assessment.record-assessment': ['case-worker'],

  'support-map.record-tie': ['case-worker'],
  'support-map.change-tie': ['case-worker'],
  'support-map.confirm-tie': ['case-worker'],
  'support-map.end-tie': ['case-worker'],

  'plan.read': onTheFile,
  'plan.add-goal': ['case-worker'],
  'plan.add-action': ['case-worker'],
  'plan.change-action': ['case-worker'],
  'plan.decline-suggestion': ['case-worker'],
  'plan.record-child-view': ['case-worker'],
  'plan.submit-plan': ['case-worker'],
  'plan.approve-plan': signing,
  'plan.return-plan': signing,
  'plan.record-progress': ['case-worker', 'co-worker', 'supervisor'],
  'plan.review-plan': ['case-worker']
} as const satisfies Record<string, readonly Standing[]>

export type Action = keyof typeof rules

/** The same question on the device and on the server; PostgreSQL reads the same page from authn.action_rule. */
export const may = (action: Action, standings: readonly string[]): boolean =>
  (rules[action] as readonly string[]).some((standing) => standings.includes(standing))
