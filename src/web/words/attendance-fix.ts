/** What is said when a wrong line of a course's list is put right. */
import { words } from './words.tsx'

export const attendanceFixWords = words({
  id: {
    open: 'Perbaiki',
    of: (name: string) => `Perbaiki kehadiran ${name}`,
    title: 'Perbaiki kehadiran',
    wasThere: 'Apakah orang ini hadir?',
    yes: 'Hadir',
    no: 'Tidak hadir',
    office: 'Lembaga luar',
    certificateEnds: (number: string) => `Sertifikat No. ${number} tidak berlaku lagi setelah ini. Bila perlu, beri yang baru.`,
    kept: 'Catatan lama tetap tersimpan. Orangnya melihat perbaikan ini.',
    save: 'Simpan perbaikan',
    corrected: (day: string) => `diperbaiki ${day}`,
    struck: (day: string) => `dicatat keliru, dihapus ${day}`,
    struckOwn: (day: string) => `dicatat keliru, dihapus penyelenggara ${day}`
  },
  en: {
    open: 'Correct',
    of: (name: string) => `Correct the attendance of ${name}`,
    title: 'Correct attendance',
    wasThere: 'Was this person there?',
    yes: 'Was there',
    no: 'Was not there',
    office: 'Outside office',
    certificateEnds: (number: string) => `Certificate No. ${number} ends with this. Give a new one if it is needed.`,
    kept: 'What was written before is kept. The person sees this correction.',
    save: 'Save the correction',
    corrected: (day: string) => `corrected ${day}`,
    struck: (day: string) => `recorded by mistake, struck ${day}`,
    struckOwn: (day: string) => `recorded by mistake, struck by the organiser ${day}`
  }
})
