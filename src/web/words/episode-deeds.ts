/** What was done in an episode and for growing up, as the timeline and the list of openings say it. */
export const episodeDeeds = {
  id: {
    'episode.record-review': 'mencatat tinjauan',
    'episode.countersign-review': 'menandatangani tinjauan',
    'episode.record-monitoring': 'mencatat pemantauan',
    'episode.ask-to-close': 'meminta penutupan',
    'episode.close': 'menutup berkas',
    'episode.return-closing': 'mengembalikan penutupan',
    'episode.reopen': 'membuka kembali berkas',
    'episode.record-family-status': 'mencatat sikap keluarga',
    'episode.record-return-step': 'mencatat langkah pulang',
    'episode.record-care-try': 'mencatat upaya pengasuhan',
    'episode.record-return-visit': 'mencatat kunjungan setelah pulang',
    'episode.open-determination': 'memanggil panel',
    'episode.sign-determination': 'menandatangani penetapan panel',
    'episode.withdraw-determination': 'membatalkan panel',
    'transition.state-age': 'mencatat usia',
    'transition.begin': 'memulai rencana menuju dewasa',
    'transition.keep-line': 'mencatat rencana menuju dewasa'
  },
  en: {
    'episode.record-review': 'recorded a review',
    'episode.countersign-review': 'signed a review',
    'episode.record-monitoring': 'recorded monitoring',
    'episode.ask-to-close': 'asked to close',
    'episode.close': 'closed the file',
    'episode.return-closing': 'gave a closing back',
    'episode.reopen': 'opened the file again',
    'episode.record-family-status': 'recorded how the family stands',
    'episode.record-return-step': 'recorded a step of the return',
    'episode.record-care-try': 'recorded a try of care',
    'episode.record-return-visit': 'recorded a visit after the return',
    'episode.open-determination': 'called a panel',
    'episode.sign-determination': 'signed a panel’s determination',
    'episode.withdraw-determination': 'called a panel off',
    'transition.state-age': 'recorded the age',
    'transition.begin': 'began the transition plan',
    'transition.keep-line': 'recorded the transition plan'
  }
} as const
