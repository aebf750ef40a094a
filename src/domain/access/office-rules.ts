/** Who may do what in an office: staff, oversight, supervision, training, the plan of an area. Nothing here is about a child. */
import type { Standing } from './standing.ts'

export const officeRules = {
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

  // supervision (K16): about colleagues, held by the duty of a post; how somebody is, is hers alone
  'supervision.read-field': ['supervising'],
  'supervision.list-sessions': ['supervising'],
  'supervision.list-institutions': ['supervising'],
  'supervision.record-session': ['supervising'],
  'supervision.check-institution': ['supervising'],
  'supervision.close-point': ['signed-in'],
  'supervision.read-own': ['signed-in'],
  'supervision.read-wellbeing': ['signed-in'],
  'supervision.record-wellbeing': ['signed-in'],
  'supervision.ask-for-talk': ['signed-in'],

  // staff register and training (K16): about oneself, about those one answers for (the policies say whom), and the courses of an area
  'training.read-own': ['signed-in'],
  'training.record-profile': ['signed-in'],
  'training.record-qualification': ['signed-in'],
  'training.read-register': ['supervising'],
  'training.confirm-qualification': ['supervising'],
  'training.read-courses': ['signed-in'],
  'training.open-course': ['supervising', 'area-officer'],
  'training.record-attendance': ['supervising', 'area-officer'],
  'training.correct-attendance': ['supervising', 'area-officer'],
  'training.issue-certificate': ['supervising', 'area-officer'],

  // the area's plan and its programmes: no child. Read in its own region (the policies say which); a promise is reported on by its post
  'area-plan.read': ['signed-in'],
  'area-plan.read-programmes': ['signed-in'],
  'area-plan.open': ['area-officer'],
  'area-plan.close': ['area-officer'],
  'area-plan.add-commitment': ['area-officer'],
  'area-plan.change-commitment': ['area-officer'],
  'area-plan.record-progress': ['signed-in'],
  'area-plan.take-over-commitment': ['signed-in'],
  'area-plan.answer-taker': ['area-officer'],
  'area-plan.record-meeting': ['area-officer'],
  'area-plan.record-programme': ['area-officer']
} as const satisfies Record<string, readonly Standing[]>
