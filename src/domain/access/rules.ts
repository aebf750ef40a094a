/** Who may do what: one page. Each action and the standings that allow it; whatever is not here is refused to everyone. */
import { officeRules } from './office-rules.ts'
import { knowingTheFile, type Standing } from './standing.ts'
import { trackRules } from './track-rules.ts'

const onTheFile: readonly Standing[] = ['case-worker', 'co-worker', 'supervisor', 'unit-head']
const accompanying: readonly Standing[] = ['case-worker', 'co-worker']
const signing: readonly Standing[] = ['supervisor', 'unit-head']

export const rules = {
  ...officeRules,
  ...trackRules,

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
  'case-file.renew-access': signing,

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

  // hand-over: who supervises begins and ends it; the successor accepts, the one who leaves or the supervisor answers
  'handover.list': ['signed-in'],
  'handover.read': onTheFile,
  'handover.plan': signing,
  'handover.take-over-at-once': signing,
  'handover.call-off': signing,
  'handover.accept-item': accompanying,
  'handover.ask-about-item': accompanying,
  'handover.answer-question': ['case-worker', ...signing],
  'handover.record-introduction': accompanying,
  'handover.complete': signing,
  'case-file.keep-promise': accompanying,

  'assessment.record-assessment': ['case-worker'],

  // instruments: a companion may put down what a child answered; packs of others belong to a psychologist with her own K6
  'instrument.read': onTheFile,
  'instrument.record-answers': accompanying,
  'instrument.read-screenings': ['recipient'],
  'instrument.record-screening': ['recipient'],

  'support-map.record-tie': ['case-worker'],
  'support-map.change-tie': ['case-worker'],
  'support-map.confirm-tie': ['case-worker'],
  'support-map.end-tie': ['case-worker'],
  // the child's own map: whoever accompanies hands over the telephone and talks about what differs
  'support-map.read-child-maps': onTheFile,
  'support-map.record-child-map': accompanying,
  'support-map.link-child-person': accompanying,
  'support-map.talk-about-maps': accompanying,

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
  'plan.review-plan': ['case-worker'],

  // episodes: the register of time limits; its own region's rows are the head's to set
  'episode.read-clocks': ['signed-in'],
  'episode.set-clock': ['unit-head'],
  // … and the child's way through one: reviews, monitoring, closing by two people, opening again, panels, the way home
  'episode.read': onTheFile,
  'episode.record-review': ['case-worker'],
  'episode.countersign-review': signing,
  'episode.record-monitoring': accompanying,
  'episode.read-closing': ['case-worker', 'supervisor', 'unit-head'],
  'episode.ask-to-close': ['case-worker'],
  'episode.close': signing,
  'episode.return-closing': ['case-worker', 'supervisor', 'unit-head'],
  'episode.reopen': ['case-worker', 'supervisor', 'unit-head'],
  'episode.read-determinations': onTheFile,
  'episode.open-determination': ['case-worker', 'supervisor', 'unit-head'],
  'episode.sign-determination': onTheFile,
  'episode.withdraw-determination': ['case-worker', 'supervisor', 'unit-head'],
  'episode.read-return': onTheFile,
  'episode.record-family-status': accompanying,
  'episode.record-return-step': accompanying,
  'episode.record-care-try': accompanying,
  'episode.record-return-visit': accompanying,

  // growing up: the worker says how old the child is and begins the plan; whoever accompanies keeps its lines
  'transition.read': onTheFile,
  'transition.state-age': ['case-worker'],
  'transition.begin': ['case-worker'],
  'transition.keep-line': accompanying,

  // the child's voice: anybody on the file hands over the telephone; only who guides without accompanying reads what was said of it.
  // What names no file asks in its function who the caller is: the file's own trail is read by whom it concerns.
  'child-voice.read-sheet': onTheFile,
  'child-voice.write-sheet': onTheFile,
  'child-voice.make-slip': onTheFile,
  'child-voice.read-statements': onTheFile,
  'child-voice.record-statement': onTheFile,
  'child-voice.read': signing,
  'child-voice.list': ['supervising'],
  'child-voice.mark-talked': ['supervising'],
  'child-voice.answer-wish': ['supervising'],
  'child-voice.list-complaints': ['complaint-reader'],
  'child-voice.answer-complaint': ['complaint-reader'],
  'child-voice.share-complaint': ['complaint-reader'],

  // case conferences: led by the file's own people; whoever is invited is asked by post, in functions, and gets no standing to the child
  'conference.read': onTheFile,
  'conference.convene': ['case-worker', 'supervisor', 'unit-head'],
  'conference.reschedule': ['case-worker', 'supervisor', 'unit-head'],
  'conference.call-off': ['case-worker', 'supervisor', 'unit-head'],
  'conference.record-paper-pledge': ['case-worker', 'supervisor', 'unit-head'],
  'conference.begin': ['case-worker', 'supervisor', 'unit-head'],
  'conference.record-attendance': ['case-worker', 'supervisor', 'unit-head'],
  'conference.record-decision': ['case-worker', 'supervisor'],
  'conference.strike-decision': ['case-worker', 'supervisor'],
  'conference.close': ['case-worker', 'supervisor', 'unit-head'],
  'conference.list-mine': ['signed-in'],
  'conference.read-mine': ['signed-in'],
  'conference.pledge': ['signed-in']
} as const satisfies Record<string, readonly Standing[]>

export type Action = keyof typeof rules

/** Actions that ask for a fresh proof of who is there: whereabouts, breaking the glass, changing who holds what (security.md 3.8). */
export const stepUp: readonly Action[] = [
  'case-file.read-whereabouts',
  'contact.read-address',
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
