/** What was done in care and shelter, as the timeline and the list of openings say it. */
export const careDeeds = {
  id: {
    'health.read': 'melihat jadwal layanan kesehatan',
    'health.read-notes': 'melihat catatan kesehatannya sendiri',
    'health.plan-appointment': 'mencatat janji temu',
    'health.settle-appointment': 'mencatat hasil kunjungan',
    'health.summarise': 'memberi ringkasan layanan',
    'health.write-note': 'menulis catatan kesehatan sendiri',
    'health.record-duty': 'mencatat kewajiban tenaga kesehatan',
    'health.record-visum': 'mencatat nomor visum',
    'shelter.read': 'melihat masa tinggal di rumah aman',
    'shelter.ask-place': 'meminta tempat di rumah aman',
    'shelter.move-stay': 'memperbarui masa tinggal',
    'shelter.record-review': 'meninjau masa tinggal',
    'shelter.keep-protocol': 'mencatat langkah keselamatan',
    'shelter.write-note': 'menulis catatan harian rumah aman'
  },
  en: {
    'health.read': 'saw the course of care',
    'health.read-notes': 'saw their own notes of care',
    'health.plan-appointment': 'recorded an appointment',
    'health.settle-appointment': 'recorded what became of a visit',
    'health.summarise': 'gave a summary of care',
    'health.write-note': 'wrote an own note of care',
    'health.record-duty': 'recorded a health worker’s duty',
    'health.record-visum': 'recorded a medicolegal number',
    'shelter.read': 'saw the stays in a shelter',
    'shelter.ask-place': 'asked a shelter for a place',
    'shelter.move-stay': 'updated a stay',
    'shelter.record-review': 'reviewed a stay',
    'shelter.keep-protocol': 'recorded a step of the safety protocol',
    'shelter.write-note': 'wrote a daily note of the shelter'
  }
} as const
