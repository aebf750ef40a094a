/** Papers made from demo children's files, and letters that reached them: MERPATI's report to LPSK, KEPODANG's restitution, KENARI's map and a signed sheet. */
import { addDays } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { fileId, idOf as id, type Scan, type Step } from './step.ts'

const team = { reader: 'team', role: null, office: null, basis: null, legalDuty: null }

const made = (child: DemoChild, kind: string, over: object = {}): Step => ({
  daysAgo: 0,
  by: 'R01',
  name: 'paper.make',
  input: () => ({
    caseFileId: fileId(child),
    paperId: id(child, `paper ${kind}`),
    kind,
    format: 'pdf',
    purpose: 'accompany',
    rowId: null,
    parts: [],
    postId: null,
    consentId: null,
    bestInterestId: null,
    ...team,
    ...over
  })
})

const attached = (child: DemoChild, kind: string, daysAgo: number, scan: Scan): Step => ({
  daysAgo,
  by: 'R01',
  name: 'attachment.add',
  scan,
  input: (_, today) => ({
    caseFileId: fileId(child),
    attachmentId: id(child, `attachment ${kind}`),
    kind,
    datedOn: addDays(today, -daysAgo),
    isPaper: true
  })
})

export function paperSteps(child: DemoChild): Step[] {
  switch (child.codeName) {
    case 'KENARI':
      return [
        attached(child, 'DC03', 60, {
          from: 'UPTD PPA (contoh)',
          place: 'Kota Medan',
          title: 'Lembar persetujuan',
          lines: [
            'Saya sudah mendengar penjelasan dengan bahasa yang saya mengerti. Saya setuju didampingi, dan tahu boleh berhenti kapan saja.',
            'Tanda tangan anak dan wali tertera di lembar asli yang disimpan di lemari berkas.'
          ]
        }),
        made(child, 'DC05')
      ]
    case 'KEPODANG':
      return [
        attached(child, 'DC16', 5, {
          from: 'Kejaksaan Negeri (contoh)',
          place: 'Kota contoh',
          title: 'Pemberitahuan pembayaran restitusi',
          lines: [
            'Dengan ini diberitahukan bahwa sebagian restitusi telah dibayarkan kepada wali yang ditunjuk pengadilan.',
            'Sisanya dibayarkan menurut tenggat dalam putusan. Surat ini contoh; nomor dan nama tidak dicantumkan.'
          ]
        })
      ]
    case 'MERPATI':
      return [
        made(child, 'DC12', {
          purpose: 'safety',
          parts: ['K4', 'K8'],
          reader: 'outside',
          role: 'R09',
          office: 'LPSK (contoh)',
          basis: 'legal-duty',
          legalDuty: 'LD3'
        })
      ]
    default:
      return []
  }
}
