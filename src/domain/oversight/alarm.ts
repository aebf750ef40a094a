/** What the trail of openings may give reason to ask about, and how such a question can end (security.md 3.11). Codes and figures, never a child. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

export const alarmKinds = vocabulary([
  {
    code: 'too-many-files',
    id: 'Batas jumlah berkas terlampaui',
    en: 'Limit of files passed',
    hint: { id: 'Lebih dari 60 berkas dalam satu jam, atau 200 dalam satu hari.', en: 'More than 60 files in an hour, or 200 in a day.' }
  },
  {
    code: 'night-reading',
    id: 'Banyak berkas dibuka malam hari',
    en: 'Many files opened at night',
    hint: {
      id: 'Lima berkas atau lebih antara pukul 22.00 dan 05.00 setempat.',
      en: 'Five files or more between 22.00 and 05.00 local time.'
    }
  },
  {
    code: 'repeated-denials',
    id: 'Berulang kali mencoba yang bukan untuknya',
    en: 'Repeated attempts at what is not theirs',
    hint: { id: 'Sepuluh kali ditolak atau lebih dalam satu jam.', en: 'Denied ten times or more within an hour.' }
  },
  {
    code: 'closed-file-read',
    id: 'Berkas yang sudah ditutup dibuka',
    en: 'A closed file was opened',
    hint: { id: 'Boleh, tetapi perlu alasan.', en: 'Allowed, but it needs a reason.' }
  },
  {
    code: 'administrator-with-cases',
    id: 'Administrator yang juga bertugas pada berkas',
    en: 'An administrator who also works on files',
    hint: { id: 'Satu akun tidak boleh memegang keduanya.', en: 'One account may not hold both.' }
  },
  {
    code: 'break-glass-often',
    id: 'Akses darurat terlalu sering',
    en: 'Emergency access too often',
    hint: { id: 'Lebih dari tiga kali dalam 30 hari.', en: 'More than three times in 30 days.' }
  },
  {
    code: 'no-seal',
    id: 'Jejak tidak disegel',
    en: 'The trail was not sealed',
    hint: {
      id: 'Lebih dari satu menit. Selama itu baris terakhir belum terlindung.',
      en: 'For more than a minute. Meanwhile the last lines are not protected.'
    }
  }
])
export type AlarmKind = (typeof alarmKinds.codes)[number]

/** How the question ended. No free text: a sentence about a colleague does not belong into a log. */
export const alarmOutcomes = vocabulary([
  { code: 'explained', id: 'Sudah ditanyakan, alasannya wajar', en: 'Asked, and there was good reason' },
  { code: 'reminded', id: 'Sudah ditanyakan, petugas diingatkan', en: 'Asked, and the person was reminded' },
  { code: 'access-ended', id: 'Aksesnya dihentikan', en: 'Access was ended' },
  { code: 'reported', id: 'Dilaporkan sebagai pelanggaran data', en: 'Reported as a breach' },
  { code: 'repaired', id: 'Gangguan teknis, sudah diperbaiki', en: 'A technical fault, repaired' }
])
export const AlarmOutcome = alarmOutcomes.schema
export type AlarmOutcome = (typeof alarmOutcomes.codes)[number]
