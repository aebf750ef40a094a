/** "Hari ini": what is due for my children, most urgent first (product.md 4: today, in one minute). */
import { addDays, type Day, dayOf, type Moment, type Now } from '#domain/kernel/date.ts'

/** Each kind is one thing a person does next; the screen gives it its sentence and its one button. */
export const dueKinds = [
  'emergency-opened',
  'find-child',
  'name-another-owner',
  'name-acting-owner',
  'triage-report',
  'decide-report',
  'confirm-receiver',
  'write-safety-plan',
  'review-safety-plan',
  'record-consent',
  'clock-ran-out',
  'keep-clock',
  'consider-reopening',
  'come-of-age',
  'sign-best-interest',
  'sign-determination',
  'countersign-review',
  'sign-closing',
  'answer-wish',
  'answer-referral',
  'answer-question-of-referral',
  'ask-next-provider',
  'tell-attendance',
  'close-referral',
  'hear-child',
  'talk-about-maps',
  'first-assessment',
  'make-plan',
  'approve-plan',
  'pledge',
  'hold-conference',
  'renew-access',
  'review-emergency',
  'look-at-household-match',
  'accept-handover',
  'introduce-successor',
  'help-handover',
  'complete-handover',
  'answer-transfer',
  'hold-joint-call',
  'complete-transfer',
  'read-transfer-notice',
  'keep-promise',
  'mend-plan',
  'take-into-plan',
  'do-action',
  'look-at-fall',
  'review-file',
  'mend-closing',
  'review-determination',
  'confirm-message',
  'settle-message',
  'withdraw-paper',
  'ask-contact-rule',
  'go-to-care',
  'visit-after-return',
  'go-along',
  'school-refused',
  'do-school-step',
  'check-attendance',
  'leave-unsafe-work',
  'review-family',
  'do-family-step',
  'check-work',
  'monitor-child',
  'begin-transition',
  'keep-transition',
  'confirm-tie',
  'replace-tie',
  'talk-about-former-worker',
  'find-second-supporter',
  'talk-asked',
  'hold-session',
  'hold-case-review',
  'keep-agreement',
  'take-over-commitment',
  'do-commitment',
  'renew-programme',
  'verify-service',
  'train-tpks',
  'confirm-qualification',
  'renew-str',
  'renew-tpks'
] as const
export type DueKind = (typeof dueKinds)[number]

export interface Due {
  readonly kind: DueKind
  /** the report, file, tie or action it is about; with the kind it names the row */
  readonly id: string
  readonly reportId: string | null
  readonly caseFileId: string | null
  /** null for a report: a report has no code name yet */
  readonly codeName: string | null
  readonly risk: 'RK1' | 'RK2' | 'RK3' | null
  readonly dueOn: Day
  /** set where the clock runs in hours */
  readonly dueAt: Moment | null
  /** a supporter's name on the circle, an action's words, or who opened in an emergency; opened for whoever may see the file */
  readonly about: string | null
  /** the service of an action that has no words of its own */
  readonly service: string | null
  /** the unit it happened in, for an office that is told nothing of the child */
  readonly unitName: string | null
  /** how many more of the same kind were folded into this row */
  readonly more: number
}

/** A row with what is known of it; whatever is not named is not there. */
export const dueRow = (kind: DueKind, id: string, dueOn: Day, known: Partial<Omit<Due, 'kind' | 'id' | 'dueOn'>> = {}): Due => ({
  kind,
  id,
  reportId: null,
  caseFileId: null,
  codeName: null,
  risk: null,
  dueOn,
  dueAt: null,
  about: null,
  service: null,
  unitName: null,
  more: 0,
  ...known
})

export interface Today {
  readonly today: readonly Due[]
  readonly week: readonly Due[]
  readonly later: readonly Due[]
}

/** The moment a row is due: its own hour, or the end of its day. */
const dueMoment = (due: Due): number => Date.parse(due.dueAt ?? `${due.dueOn}T16:59:59Z`)

/** Keeping a map or a plan up to date can wait an hour; a child in danger cannot, even when the upkeep is long overdue. */
const upkeep: readonly DueKind[] = [
  'answer-wish',
  'hear-child',
  'review-file',
  'confirm-tie',
  'replace-tie',
  'help-handover',
  'complete-handover',
  'complete-transfer',
  'keep-promise',
  'pledge',
  'take-into-plan',
  'talk-about-former-worker',
  'find-second-supporter'
]

/** The row speaks of a child in danger, and of something that answers the danger. */
export const isDanger = (due: Due): boolean => due.risk === 'RK3' && !upkeep.includes(due.kind)

/** A file opened in an emergency stands above all else until it is known, and so does a child without anybody who can act for her. */
const rank = (due: Due): number =>
  due.kind === 'emergency-opened' || due.kind === 'find-child' || due.kind === 'name-another-owner' || due.kind === 'name-acting-owner'
    ? 2
    : Number(isDanger(due))

/** Danger first, then the nearer deadline, then a fixed order, so that lists never jump. */
export function compareDue(a: Due, b: Due): number {
  return rank(b) - rank(a) || dueMoment(a) - dueMoment(b) || dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
}

/** Overdue and today's rows, the coming seven days, and the rest. Nobody is asked to read the same child's name ten times: equal kinds of one child fold into one row. */
export function sortDue(rows: readonly Due[], now: Now): Today {
  const inAWeek = addDays(now.today, 7)
  const folded = new Map<string, Due>()
  for (const row of [...rows].sort(compareDue)) {
    const foldable = row.kind === 'confirm-tie' && row.caseFileId
    const key = foldable ? `${row.kind}|${row.caseFileId}` : `${row.kind}|${row.id}`
    const first = folded.get(key)
    folded.set(key, first ? { ...first, more: first.more + 1 } : row)
  }
  const all = [...folded.values()]
  const dayFor = (row: Due): Day => (row.dueAt ? dayOf(row.dueAt) : row.dueOn)
  return {
    today: all.filter((row) => dayFor(row) <= now.today),
    week: all.filter((row) => dayFor(row) > now.today && dayFor(row) <= inAWeek),
    later: all.filter((row) => dayFor(row) > inAWeek)
  }
}
