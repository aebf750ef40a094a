/** Who may do what: one page. Each action and the standings that allow it; whatever is not here is refused to everyone. */
import { knowingTheFile, type Standing } from './standing.ts'

const onTheFile: readonly Standing[] = ['case-worker', 'co-worker', 'supervisor', 'unit-head']
const accompanying: readonly Standing[] = ['case-worker', 'co-worker']
const signing: readonly Standing[] = ['supervisor', 'unit-head']

export const rules = {
  'region.search': ['signed-in'],
  'agency.list-posts': ['signed-in'],
  'agency.list-people': ['signed-in'],

  // oversight: figures, staff and file numbers, never a child
  'oversight.read': ['data-protection-officer'],
  'oversight.settle-alarm': ['data-protection-officer'],

  // staff: an administrator manages accounts and letters of appointment; the head of a unit is the second officer of a recovery
  'agency.list-staff': ['administrator', 'unit-head'],
  'agency.open-account': ['administrator'],
  'agency.renew-entry-code': ['administrator'],
  'agency.close-account': ['administrator'],
  'agency.appoint': ['administrator'],
  'agency.end-appointment': ['administrator'],
  'agency.rotate-post': ['administrator'],
  'agency.start-recovery': ['administrator'],
  'agency.confirm-recovery': ['administrator', 'unit-head'],

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
  'case-file.read-whereabouts': [...accompanying, 'supervisor', 'recipient', 'break-glass'],
  'case-file.read-openings': onTheFile,
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

  // grants: named parts for one post, with purpose, basis and end; whoever stands at the edge of a file sees its pointer
  'case-file.read-pointer': knowingTheFile,
  'case-file.list-pointers': ['signed-in'],
  'case-file.read-shared': ['recipient', 'break-glass'],
  'grant.list-grants': onTheFile,
  'grant.offer-grant': ['case-worker', 'supervisor'],
  'grant.name-co-worker': signing,
  'grant.accept-grant': ['recipient-pending'],
  'grant.decline-grant': ['recipient-pending'],
  'grant.end-grant': [...onTheFile, 'recipient', 'escort'],

  // an emergency: those who may have to act at night; told to all who answer for the child; looked at by another unit
  'grant.read-emergency': ['protective'],
  'grant.open-in-emergency': ['protective'],
  'grant.extend-emergency': ['break-glass'],
  'grant.acknowledge-emergency': ['signed-in'],
  'grant.list-emergencies': onTheFile,
  'grant.read-reviews': ['emergency-reviewer', 'data-protection-officer'],
  'grant.review-emergency': ['emergency-reviewer', 'data-protection-officer'],

  // whether one child has two files: asked of who had the first one; confirming is about no file, see confirm-same-child.ts
  'matching.list-tasks': ['signed-in'],
  'matching.answer-task': ['case-worker', ...signing],
  'matching.confirm-same-child': ['signed-in'],

  // kept away, restricted, the own family card
  'grant.read-kept-away': onTheFile,
  'grant.deny-person': onTheFile,
  'grant.lift-denial': signing,
  'grant.restrict-file': signing,
  // a worker too: when her supervisor's post changes hands, nobody else can let the successor in
  'grant.change-members': ['case-worker', 'supervisor', 'unit-head'],
  'grant.ask-to-open-file': signing,
  'grant.open-restricted-file': onTheFile,
  'grant.register-household': ['signed-in'],
  'grant.read-households': ['signed-in'],
  'grant.list-household-matches': ['intake-officer'],
  'grant.settle-household-match': ['intake-officer'],

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

/** Actions that ask for a fresh proof of who is there: whereabouts, breaking the glass, changing who holds what (security.md 3.8). */
export const stepUp: readonly Action[] = [
  'case-file.read-whereabouts',
  'grant.open-in-emergency',
  'grant.extend-emergency',
  'agency.open-account',
  'agency.renew-entry-code',
  'agency.close-account',
  'agency.appoint',
  'agency.end-appointment',
  'agency.rotate-post',
  'agency.start-recovery',
  'agency.confirm-recovery'
]

/** The same question on the device and on the server; PostgreSQL reads the same page from authn.action_rule. */
export const may = (action: Action, standings: readonly string[]): boolean =>
  (rules[action] as readonly string[]).some((standing) => standings.includes(standing))
