/** What may be attached by whom, fetched and removed. */
import { describe, expect, it } from 'vitest'
import { addAttachment, type AddAttachmentState } from './add-attachment.ts'
import { attachmentKinds, uploadFaults } from './attachment.ts'
import { fetchAttachment } from './fetch-attachment.ts'
import { removeAttachment } from './remove-attachment.ts'

const id = '0190f3c2-7c1e-7aaa-8bbb-0123456789ab'
const now = { at: '2026-11-24T03:00:00Z', today: '2026-11-24' }
const caller = { accountId: id, postIds: [] }
const input = { caseFileId: id, attachmentId: id, kind: 'DC08', datedOn: '2026-11-20', isPaper: true } as const
const clean = { ok: true, format: 'pdf', pages: 2, size: 5000 } as const
const state: AddAttachmentState = { file: { state: 'ST09' }, writable: ['K11'], cleaned: clean }

describe('adding an attachment', () => {
  it('G-04 takes what was made anew, in the compartment of its kind', () => {
    expect(addAttachment.decide(state, input, now, caller)).toMatchObject({
      ok: true,
      value: { compartment: 'K11', pages: 2, format: 'pdf' }
    })
    const police = { ...input, kind: 'DC14' } as const
    expect(addAttachment.decide(state, police, now, caller)).toMatchObject({ problem: { kind: 'kind-not-yours', compartment: 'K8' } })
    expect(addAttachment.decide({ ...state, writable: ['K8'] }, police, now, caller)).toMatchObject({
      ok: true,
      value: { compartment: 'K8' }
    })
    expect(addAttachment.touches?.(police)).toEqual(['K8'])
    expect(addAttachment.decide(state, { ...input, datedOn: '2026-11-25' }, now, caller)).toMatchObject({
      problem: { kind: 'dated-in-future' }
    })
    expect(addAttachment.decide({ ...state, file: { state: 'ST15' } }, input, now, caller)).toMatchObject({
      problem: { kind: 'case-file-closed' }
    })
    for (const why of uploadFaults.codes)
      expect(addAttachment.decide({ ...state, cleaned: { ok: false, why } }, input, now, caller)).toMatchObject({
        problem: { kind: 'file-not-taken', why }
      })
  })

  it('G-03 G-04 there is no kind for a picture, for an examination, or for anything of health and psychology', () => {
    expect(attachmentKinds.codes.filter((code) => ['DC13', 'DC23', 'DC24'].some((one) => one === code))).toEqual([])
    expect(attachmentKinds.terms.filter(({ compartment }) => !['K8', 'K9', 'K11'].includes(compartment))).toEqual([])
    expect(attachmentKinds.terms.filter(({ id: name }) => /foto|gambar|visum/i.test(name))).toEqual([])
    expect(addAttachment.input.safeParse({ ...input, isPaper: false }).success).toBe(false)
  })
})

describe('fetching and removing', () => {
  const attachment = { compartment: 'K8', isRemoved: false } as const
  const asked = { caseFileId: id, attachmentId: id }
  it('the bytes open with their compartment alone', () => {
    const fetched = { ...asked, ticketId: id }
    expect(fetchAttachment.decide({ attachment, open: ['K8'] }, fetched, now, caller)).toMatchObject({
      ok: true,
      value: { until: '2026-11-24T03:01:00.000Z' }
    })
    expect(fetchAttachment.decide({ attachment, open: ['K11'] }, fetched, now, caller)).toMatchObject({
      problem: { kind: 'not-open-to-you' }
    })
    expect(fetchAttachment.decide({ attachment: { ...attachment, isRemoved: true }, open: ['K8'] }, fetched, now, caller)).toMatchObject({
      problem: { kind: 'attachment-removed' }
    })
    expect(fetchAttachment.decide({ attachment: null, open: [] }, fetched, now, caller)).toMatchObject({
      problem: { kind: 'attachment-not-there' }
    })
  })
  it('G-04 what must not be kept is removed by anybody who accompanies, the rest by whoever may write it', () => {
    const remove = (reason: 'AR1' | 'AR3', of: typeof attachment | null = attachment) =>
      removeAttachment.decide({ attachment: of, writable: ['K11'] }, { ...asked, reason }, now, caller)
    expect(remove('AR3')).toMatchObject({ ok: true })
    expect(remove('AR1')).toMatchObject({ problem: { kind: 'kind-not-yours' } })
    expect(remove('AR1', null)).toMatchObject({ problem: { kind: 'attachment-not-there' } })
  })
})
