/** What a decision about a transfer needs to know. The post that is asked reads the pointer alone, so the facts come through functions that ask who it is. */
import type { AcceptTransfer, AcceptTransferState, Candidate } from '#domain/transfer/accept-transfer.ts'
import type { AcknowledgeNotice, AcknowledgeNoticeState } from '#domain/transfer/acknowledge-notice.ts'
import type { CallOffTransferState } from '#domain/transfer/call-off-transfer.ts'
import type { CompleteTransfer, CompleteTransferState } from '#domain/transfer/complete-transfer.ts'
import type { OfferTransfer, OfferTransferState } from '#domain/transfer/offer-transfer.ts'
import type { Transfer, TransferState } from '#domain/transfer/transfer.ts'
import { determinationOptions, type DeterminationOption } from '#domain/episode/determination.ts'
import type { Work } from '#server/pipeline/work.ts'

interface Which {
  readonly caseFileId: string
  readonly transferId: string
}

/** Locks the file: of two who decide at once the second sees what the first has done. */
export async function stateForTransfer(work: Work, { caseFileId, transferId }: Which): Promise<TransferState> {
  const [row] = await work.query<{ transfer: Transfer | null }>('select casework.transfer_now($1, $2, true) as transfer', [
    caseFileId,
    transferId
  ])
  return { transfer: row?.transfer ?? null }
}

export async function stateForOffer(work: Work, input: OfferTransfer): Promise<OfferTransferState> {
  const [[file], [post], [open], consents, assessments, [panel]] = await Promise.all([
    work.query<NonNullable<OfferTransferState['file']>>(
      `select f.state, f.unit_id as "unitId", (select u.region_code from agency.unit u where u.id = f.unit_id) as region
       from casework.case_file f where f.id = $1 for update of f`,
      [input.caseFileId]
    ),
    work.query<NonNullable<OfferTransferState['post']>>(
      `select role, unit_id as "unitId", region, holder, kept_away as "isKeptAway", stands from casework.transfer_post($1, $2)`,
      [input.caseFileId, input.toPostId]
    ),
    work.query<Pick<OfferTransferState, 'transferOpen' | 'handoverOpen'>>(
      `select exists (select from casework.transfer t where t.case_file_id = $1 and t.stage in ('offered', 'accepted')) as "transferOpen",
         exists (select from casework.handover h where h.case_file_id = $1 and h.completed_at is null and h.called_off_at is null) as "handoverOpen"`,
      [input.caseFileId]
    ),
    work.query<OfferTransferState['consents'][number]>(
      `select id, purpose from casework.consent where case_file_id = $1 and status = 'GIVEN' and expires_on >= $2`,
      [input.caseFileId, work.now.today]
    ),
    work.query<OfferTransferState['assessments'][number]>(
      'select id, question from casework.best_interest where case_file_id = $1 and signed_at is not null',
      [input.caseFileId]
    ),
    work.query<{ id: string; chosen: DeterminationOption }>(determined, [input.caseFileId])
  ])
  return {
    file: file ?? null,
    post: post ?? null,
    transferOpen: open?.transferOpen ?? false,
    handoverOpen: open?.handoverOpen ?? false,
    consents,
    assessments,
    determination: panel ? { id: panel.id, goesAhead: determinationOptions.term(panel.chosen).goesAhead } : null
  }
}

/** The panel's newest word of this episode on moving to another province. */
export const determined = `select d.id, d.chosen from casework.determination d where d.case_file_id = $1 and d.question = 'BD2' and d.status = 'decided'
  and d.episode_number = (select max(e.number) from casework.episode e where e.case_file_id = $1) order by d.settled_at desc limit 1`

export const candidatesOf = (
  work: Work,
  transferId: string
): Promise<(Candidate & { readonly title: string; readonly name: string | null })[]> =>
  work.query(
    `select post_id as "postId", role, title, holder, name, open_files as "openFiles", trained from casework.transfer_candidates($1, $2)`,
    [transferId, work.now.today]
  )

export async function stateForAccept(work: Work, input: AcceptTransfer): Promise<AcceptTransferState> {
  const [state, candidates] = await Promise.all([stateForTransfer(work, input), candidatesOf(work, input.transferId)])
  return { ...state, candidates }
}

/** Asked of the rows themselves: through the unit that has the file, not through the one that receives it. */
export const signsAsOwner = `exists (select from casework.standing s join agency.post p on p.id = s.post_id join casework.case_file f on f.id = s.case_file_id
    and f.unit_id = p.unit_id where s.case_file_id = $1 and s.standing in ('supervisor', 'unit-head') and s.from_at <= now() and s.until_at > now()
    and s.post_id in (select authn.my_posts()))`

export async function stateForCallOff(work: Work, input: Which): Promise<CallOffTransferState> {
  const [state, [row]] = await Promise.all([
    stateForTransfer(work, input),
    work.query<{ signs: boolean }>(`select ${signsAsOwner} as signs`, [input.caseFileId])
  ])
  return { ...state, signsAsOwner: row?.signs ?? false }
}

/** How far the dossier of the transfer is. */
export const dossierJson = `jsonb_build_object('id', h.id, 'fromAccountId', h.from_account_id, 'toAccountId', h.to_account_id,
  'items', coalesce((select jsonb_agg(jsonb_build_object('item', i.item, 'rowId', i.row_id, 'version', i.version)) from casework.handover_items(h.id) i), '[]'::jsonb),
  'accepted', coalesce((select jsonb_agg(jsonb_build_object('item', a.item, 'rowId', a.row_id, 'version', a.version)) from casework.handover_acceptance a
     where a.handover_id = h.id), '[]'::jsonb),
  'childIntroduced', exists (select from casework.handover_introduction i where i.handover_id = h.id and i.whom = 'child' and (i.way <> 'not-yet' or i.on_day >= $3)),
  'successorStands', casework.successor_stands(h.id))`

export async function stateForComplete(work: Work, input: CompleteTransfer): Promise<CompleteTransferState> {
  const [state, [row]] = await Promise.all([
    stateForTransfer(work, input),
    work.query<{ handover: NonNullable<CompleteTransferState['handover']> }>(
      `select ${dossierJson} as handover from casework.handover h where h.case_file_id = $1 and h.id = $2 and h.completed_at is null and h.called_off_at is null`,
      [input.caseFileId, input.transferId, work.now.today]
    )
  ])
  return { ...state, handover: row?.handover ?? null }
}

export async function stateForNotice(work: Work, { transferId }: AcknowledgeNotice): Promise<AcknowledgeNoticeState> {
  const [notice] = await work.query<NonNullable<AcknowledgeNoticeState['notice']>>(
    'select stage, is_read as "isRead" from casework.transfer_notices() where id = $1',
    [transferId]
  )
  return { notice: notice ?? null }
}
