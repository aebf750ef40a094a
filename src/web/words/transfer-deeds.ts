/** What somebody did about a transfer of the file, said as a deed. */
export const transferDeeds = {
  id: {
    'transfer.read': 'melihat pemindahan ke unit lain',
    'transfer.offer': 'menanyakan unit lain',
    'transfer.accept': 'menerima anak dari unit lain',
    'transfer.decline': 'menolak permintaan unit lain',
    'transfer.call-off': 'membatalkan pemindahan',
    'transfer.plan-journey': 'mengatur perjalanan anak',
    'transfer.record-call': 'mencatat panggilan bersama',
    'transfer.complete': 'menyelesaikan pemindahan'
  },
  en: {
    'transfer.read': 'saw the transfer to another unit',
    'transfer.offer': 'asked another unit',
    'transfer.accept': 'took the child from another unit',
    'transfer.decline': 'declined another unit’s request',
    'transfer.call-off': 'called the transfer off',
    'transfer.plan-journey': 'planned the child’s journey',
    'transfer.record-call': 'recorded the call together',
    'transfer.complete': 'finished the transfer'
  }
}
