/** Where the button of something that is due leads: the page and the section that does it. */
import type { Due } from '#domain/case-file/today.ts'

/** The part of a file in which the duty behind a time limit is done. */
const sectionOf = (code: string | null): string => {
  switch (code) {
    case 'SLA-14':
    case 'SLA-14B':
      return 'rujukan'
    case 'SLA-15':
      return 'rumah-aman'
    case 'ST05':
      return 'kesehatan'
    case 'ST13':
      return 'sekolah'
    case 'SLA-17':
      return 'pindah'
    case 'SLA-17B':
      return 'petugas'
    default:
      return 'hukum'
  }
}

export function placeOf(due: Due): string {
  if (due.reportId) return `/laporan/${due.reportId}`
  const file = `/anak/${due.caseFileId}`
  switch (due.kind) {
    case 'review-emergency':
      return '/darurat/tinjau'
    case 'name-another-owner':
    case 'renew-access':
      return `${file}#petugas`
    case 'name-acting-owner':
    case 'accept-handover':
    case 'introduce-successor':
    case 'help-handover':
    case 'complete-handover':
      return `${file}/serah-terima`
    case 'answer-referral':
    case 'answer-question-of-referral':
    case 'ask-next-provider':
    case 'tell-attendance':
    case 'close-referral':
      return `/rujukan/${due.id}?berkas=${due.caseFileId}`
    case 'confirm-message':
    case 'settle-message':
      return '/pesan'
    case 'ask-contact-rule':
      return `${file}#kontak-aman`
    case 'withdraw-paper':
      return `${file}#dokumen`
    case 'go-to-care':
      return `${file}#kesehatan`
    case 'find-child':
      return `${file}#rumah-aman`
    case 'answer-transfer':
    case 'read-transfer-notice':
      return '/pindah'
    case 'hold-joint-call':
    case 'complete-transfer':
      return `${file}#pindah`
    case 'keep-promise':
      return `${file}#catatan`
    case 'talk-about-former-worker':
      return `${file}#dukungan`
    case 'take-over-commitment':
    case 'do-commitment':
      return `/rtl-daerah/${due.id}#${due.id}`
    case 'renew-programme':
      return '/program'
    case 'verify-service':
      return `/layanan/${due.id}`
    case 'train-tpks':
    case 'renew-tpks':
      return '/pelatihan'
    case 'confirm-qualification':
      return '/kualifikasi'
    case 'renew-str':
      return '/akun/kualifikasi'
    case 'look-at-household-match':
      return '/kartu-keluarga'
    case 'talk-asked':
    case 'hold-session':
    case 'hold-case-review':
      return '/supervisi'
    case 'keep-agreement':
      // one's own promise to somebody, or what one took on oneself
      return due.about ? '/supervisi#perbincangan' : '/akun/kesejahteraan'
    case 'clock-ran-out':
    case 'keep-clock':
      return due.caseFileId ? `${file}#${sectionOf(due.about)}` : '/tenggat'
    case 'emergency-opened':
      return due.caseFileId ? `${file}/akses` : '/darurat/tinjau'
    case 'make-plan':
    case 'approve-plan':
    case 'mend-plan':
    case 'do-action':
      return `${file}/rencana`
    case 'review-file':
    case 'countersign-review':
    case 'monitor-child':
    case 'consider-reopening':
      return `${file}#tinjauan`
    case 'come-of-age':
    case 'begin-transition':
    case 'keep-transition':
      return `${file}#dewasa`
    case 'school-refused':
    case 'do-school-step':
    case 'check-attendance':
      return `${file}#sekolah`
    case 'leave-unsafe-work':
    case 'review-family':
    case 'do-family-step':
    case 'check-work':
      return `${file}#penghidupan`
    case 'go-along':
      return `${file}#hukum`
    case 'visit-after-return':
      return `${file}#pulang`
    case 'sign-determination':
    case 'review-determination':
      return `${file}/penetapan`
    case 'sign-closing':
    case 'mend-closing':
      return `${file}/menutup`
    case 'write-safety-plan':
    case 'review-safety-plan':
      return `${file}#keselamatan`
    case 'answer-wish':
    case 'hear-child':
      return `${file}#suara-anak`
    case 'record-consent':
    case 'sign-best-interest':
      return `${file}#persetujuan`
    case 'talk-about-maps':
      return `${file}/dua-peta`
    case 'replace-tie':
      return `${file}?ganti=${due.id}#peta`
    case 'confirm-tie':
      return `${file}#dukungan`
    case 'pledge':
    case 'hold-conference':
    case 'take-into-plan':
      return `/konferensi/${due.id}`
    case 'look-at-fall':
      return `${file}#instrumen`
    case 'first-assessment':
      return `${file}#asesmen`
    default:
      return `${file}#peta`
  }
}
