/** Drawn from domain.md G and the twenty sentences of security.md 5: what no rank, no wish and no slip may bring about. */
import type { Sentence } from './sentence.ts'

const files = 'select 1 from casework.case_file f'

export const ruleSentences: readonly Sentence[] = [
  // N2: the deny list beats everything
  ['A relative with a badge reads the name.', 'denied co-worker', 'reads', 'vault.identity'],
  ['A relative with a badge reads where the child lives.', 'denied co-worker', 'reads', 'vault.whereabouts'],
  ['A relative with a badge reads the report.', 'denied co-worker', 'reads', 'casework.report'],
  ['A relative with a badge learns that the file exists.', 'denied co-worker', 'reads', 'casework.case_file'],
  ['A relative with a badge opens the file.', 'denied co-worker', 'does', 'case-file.read'],
  ['A relative with a badge sees who stands on the file.', 'denied co-worker', 'reads', 'casework.standing'],
  ['A relative with a badge sees what was done on the file.', 'denied co-worker', 'reads', 'pipeline.command'],
  ['A relative with a badge changes the circle.', 'denied co-worker', 'changes', 'casework.tie'],
  ['A head who is named as offender opens the file.', 'denied unit head', 'does', 'case-file.read'],
  ['A head who is named as offender reads the plan.', 'denied unit head', 'reads', 'casework.plan'],
  ['A head who is named as offender reads the report.', 'denied unit head', 'reads', 'casework.report'],
  [
    'A head who is named as offender gives the child to a worker of his choice.',
    'denied unit head',
    'does',
    'case-file.assign-case-worker'
  ],
  ['A head who is named as offender approves the plan.', 'denied unit head', 'does', 'plan.approve-plan'],
  ['A head who is named as offender learns that the file exists.', 'denied unit head', 'reads', 'casework.case_file'],
  ['Somebody denied gets in by an emergency.', 'denied break-glass', 'reads', 'vault.whereabouts'],
  ['Somebody denied learns in an emergency that the file exists.', 'denied break-glass', 'reads', 'casework.case_file'],
  ['Somebody denied opens the safety plan in an emergency.', 'denied break-glass', 'reads', 'casework.safety_plan'],
  // administrators and officers of data protection see no child
  ['An administrator learns that a file exists.', 'administrator', 'reads', 'casework.case_file'],
  ['An administrator reads a name.', 'administrator', 'reads', 'vault.identity'],
  ['An administrator reads a report.', 'administrator', 'reads', 'casework.report'],
  ['An administrator opens a file.', 'administrator', 'does', 'case-file.read'],
  ['An administrator gives herself a standing.', 'administrator', 'changes', 'casework.standing'],
  ['An administrator takes a report.', 'administrator', 'does', 'intake.record-report'],
  ['An administrator opens a child’s name.', 'administrator', 'does', 'case-file.read-identity'],
  ['An administrator assigns a worker to a child.', 'administrator', 'does', 'case-file.assign-case-worker'],
  ['A data protection officer reads a name.', 'data-protection-officer', 'reads', 'vault.identity'],
  ['A data protection officer opens a file.', 'data-protection-officer', 'does', 'case-file.read'],
  ['A data protection officer reads the notes.', 'data-protection-officer', 'reads', 'casework.note'],
  ['A data protection officer reads a report.', 'data-protection-officer', 'does', 'intake.read-report'],
  // who is not there any more, and who never was (N17)
  ['A closed account opens a file.', 'closed account', 'does', 'case-file.read'],
  ['A closed account reads a name.', 'closed account', 'reads', 'vault.identity'],
  ['An ended session opens a file.', 'ended session', 'does', 'case-file.read'],
  ['An idle session reads where the child lives.', 'idle session', 'reads', 'vault.whereabouts'],
  ['An expired session lists files.', 'expired session', 'does', 'case-file.list'],
  ['A password without a second factor opens a file.', 'session without second factor', 'does', 'case-file.read'],
  ['A password without a second factor reads a name.', 'session without second factor', 'reads', 'vault.identity'],
  ['Nobody at all lists the files.', 'signed out', 'does', 'case-file.list'],
  ['Nobody at all reads a report.', 'signed out', 'reads', 'casework.report'],
  ['Nobody at all searches a region.', 'signed out', 'does', 'region.search'],
  // what a grant may carry (B3 and its rules)
  ['A school learns the form of exploitation.', 'R14', 'is granted', 'K4'],
  ['A school learns where the child lives.', 'R14', 'is granted', 'K3'],
  ['A school reads about health.', 'R14', 'is granted', 'K7'],
  ['An education office learns the form of exploitation.', 'R15', 'is granted', 'K4'],
  ['An education office reads a name.', 'R15', 'is granted', 'K2'],
  ['A volunteer learns a name.', 'R17', 'is granted', 'K2'],
  ['A youth group reads a file.', 'R18', 'is granted', 'K1'],
  ['A ministry reads where a child lives.', 'R20', 'is granted', 'K3'],
  ['A statistician reads a row.', 'R21', 'is granted', 'K1'],
  ['A finance office reads a name.', 'R23', 'is granted', 'K2'],
  ['A media monitor reads a report.', 'R26', 'is granted', 'K4'],
  ['A prosecutor reads the psychologist’s notes.', 'R07', 'is granted', 'K6'],
  ['A judge reads the circle of the child.', 'R08', 'is granted', 'K10'],
  ['The police read the psychologist’s notes.', 'R06', 'is granted', 'K6'],
  ['The police read the needs of the child.', 'R06', 'is granted', 'K5'],
  ['A shelter reads the psychologist’s notes.', 'R13', 'is granted', 'K6'],
  ['A social affairs office reads about health.', 'R16', 'is granted', 'K7'],
  ['A lawyer reads the psychologist’s notes.', 'R12', 'is granted', 'K6'],
  ['The trail is granted to anybody.', 'R06', 'is granted', 'K17'],
  // G-02, G-03, G-04: what is not even asked
  [
    'A child is asked whether it agreed to what was done.',
    'nobody',
    'has a field',
    /consent.*(?:sex|exploit|act)|agreed.?to.?(?:sex|act)/i
  ],
  ['A child is written down like an offender.', 'nobody', 'has a field', /offen[cs]e.?of|criminal.?record|perpetrator.?child/i],
  ['A price is written down.', 'nobody', 'has a field', /price|tarif|fee.?paid|amount.?paid/i],
  ['An act or a part of the body is described.', 'nobody', 'has a field', /body.?part|act.?description|position/i],
  ['A picture of a child is kept.', 'nobody', 'has a field', /photo|image|picture|video|thumbnail|face/i],
  ['Somebody who paid is given a place in the child’s file.', 'nobody', 'has a field', /client|customer|buyer.?name/i],
  ['Religion or ethnic group of the child is asked.', 'nobody', 'has a field', /religion|agama|ethnic|suku/i],
  ['A machine’s score says how dangerous a child is.', 'nobody', 'has a field', /predict|likelihood.?of|ml.?score/i],
  // G-12, G-13
  ['A photograph or a story is agreed to.', 'nobody', 'finds', "select 1 from casework.consent where purpose = 'CS14'"],
  [
    'A carer who is suspected is asked for consent.',
    'nobody',
    'finds',
    "select 1 from casework.consent where given_by = 'CARER' and carer <> 'safe'"
  ],
  [
    'A decision about a child has neither the child’s view nor a reason.',
    'nobody',
    'finds',
    'select 1 from casework.best_interest where child_view is null and no_view_reason is null'
  ],
  [
    'One person signs twice.',
    'nobody',
    'finds',
    'select 1 from casework.best_interest where signer_account_id = worker_account_id or signer_post_id = worker_post_id'
  ],
  // N10, G-17
  [
    'A child is without an owner.',
    'nobody',
    'finds',
    `${files} where f.erased_at is null and not exists (select from casework.standing s where s.case_file_id = f.id and s.standing = 'case-worker' and s.until_at > now())`
  ],
  ['A worker supervises herself.', 'nobody', 'finds', `${files} where f.worker_post_id = f.supervisor_post_id`],
  ['A grant has no end.', 'nobody', 'finds', "select 1 from casework.standing where until_at = 'infinity'"],
  [
    'A file loses its owner.',
    'the database owner',
    'gets through',
    "update casework.standing set until_at = now() where case_file_id = $1 and standing = 'case-worker'"
  ],
  [
    'A file loses the row that names its owner.',
    'the database owner',
    'gets through',
    "delete from casework.standing where case_file_id = $1 and standing = 'case-worker'"
  ],
  [
    'A grant says neither what for nor why.',
    'the database owner',
    'gets through',
    "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at) select $1, worker_post_id, 'recipient', now(), now() from casework.case_file where id = $1"
  ],
  [
    'An emergency belongs to a post instead of a person.',
    'the database owner',
    'gets through',
    "insert into casework.standing (case_file_id, post_id, standing, from_at, until_at, compartments, purpose, basis, granted_by) select $1, worker_post_id, 'break-glass', now(), now(), '{K2}', 'safety', 'emergency', (select id from agency.account limit 1) from casework.case_file where id = $1"
  ],
  [
    'A name stands in the vault as it was typed.',
    'the database owner',
    'gets through',
    "update vault.identity set name = 'Zqkanari' where case_file_id = $1"
  ],
  [
    'An address stands in the vault as it was typed.',
    'the database owner',
    'gets through',
    "update vault.whereabouts set address = 'Zqkanari' where case_file_id = $1"
  ],
  [
    'Whoever denied somebody takes it back alone.',
    'the database owner',
    'gets through',
    "insert into casework.denied (case_file_id, account_id, reason, denied_by, lifted_at, lifted_by) select $1, a.id, 'relative', a.id, now(), a.id from agency.account a limit 1"
  ],
  [
    'Danger that was seen is rated low.',
    'the database owner',
    'gets through',
    "update casework.report set danger_signs = '{DS1}', risk = 'RK1' where case_file_id = $1"
  ],
  [
    'Demo mode is switched off.',
    'the database owner',
    'gets through',
    "update ops.instance set mode = 'production' where $1::uuid is not null"
  ]
]
