/** The need-to-know matrix (domain.md B3): for each duty and each compartment one cell, and for each cell one exact meaning. */
import type { Compartment } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import type { Role } from './role.ts'

/** No cell opens anything by itself: it says what a standing on one file, held through a post with that duty, would open. */
export const cells = vocabulary([
  { code: 'F', id: 'baca dan tulis', en: 'reads and writes', hint: { id: 'Semua baris ruang itu.', en: 'Every row of the compartment.' } },
  { code: 'R', id: 'baca', en: 'reads', hint: { id: 'Semua baris ruang itu.', en: 'Every row of the compartment.' } },
  {
    code: 'S',
    id: 'ringkasan',
    en: 'summary',
    hint: { id: 'Hanya baris ringkasan tetap, tidak satu baris pun.', en: 'Only the fixed summary line, no row.' }
  },
  {
    code: 'P',
    id: 'isi paket',
    en: 'what was granted',
    hint: {
      id: 'Baca, dan hanya bila izin yang diterima menyebut ruang itu.',
      en: 'Reads, and only when an accepted grant names the compartment.'
    }
  },
  {
    code: 'W',
    id: 'tulis bagian sendiri',
    en: 'writes own part',
    hint: { id: 'Menambah catatan sendiri, membaca kembali hanya itu.', en: 'Adds entries of one’s own and reads back only those.' }
  },
  {
    code: 'own',
    id: 'tentang diri sendiri',
    en: 'one’s own',
    hint: { id: 'Hanya baris tentang atau dari orang itu sendiri.', en: 'Only rows about or by that person.' }
  },
  { code: 'A', id: 'angka gabungan', en: 'counted', hint: { id: 'Hanya jumlah, tidak pernah baris.', en: 'Only totals, never a row.' } }
])
export type Cell = (typeof cells.codes)[number]

/** A duty of staff, or the child and its safe carer (R25), who have no post. */
export type MatrixRow = Role | 'R25'

//       K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 K11 K12 K13 K14 K15 K16 K17 K18; a dot opens nothing
const lines: Partial<Record<MatrixRow, string>> = {
  R01: 'F   F   F   F   F   S   S   R   R   F   F   F   S   R   S   own own A',
  R02: 'R   R   R   R   R   S   S   R   R   R   F   R   S   R   .   F   R   A',
  R03: 'F   R   R   F   R   .   S   R   S   R   W   F   .   W   .   own own A',
  R04: 'R   R   S   R   R   S   S   R   S   R   F   R   R   R   .   R   R   A',
  R05: '.   .   .   .   .   .   .   .   .   .   .   .   R   A   .   A   .   A',
  R06: 'S   P   P   P   .   .   P   W   .   .   S   P   .   .   P   .   own A',
  R07: '.   P   .   P   .   .   P   W   .   .   .   P   .   .   .   .   own A',
  R08: '.   P   .   P   .   .   P   W   .   .   .   P   .   .   .   .   own A',
  R09: 'S   P   P   P   P   .   P   R   P   P   S   P   W   W   .   .   own A',
  R10: '.   P   P   .   P   .   F   .   .   .   S   P   .   W   .   .   own A',
  R11: 'S   P   P   S   R   F   S   .   S   R   S   P   .   W   .   own own A',
  R12: 'S   P   P   S   .   .   P   F   .   S   S   P   .   W   .   .   own .',
  R13: 'S   P   F   .   P   .   P   .   P   S   W   P   W   W   .   own own A',
  R14: '.   P   .   .   .   .   .   .   W   .   S   P   .   .   .   .   own .',
  R15: '.   .   .   .   .   .   .   .   R   .   .   P   W   .   .   .   .   A',
  R16: 'S   P   P   .   P   .   .   .   S   P   S   P   W   .   .   .   own A',
  R17: 'own .   .   own .   .   .   .   .   .   own .   .   .   .   own .   A',
  R18: '.   .   .   .   .   .   .   .   .   .   .   .   .   A   .   .   .   A',
  R19: 'F   F   F   F   F   S   S   R   R   F   F   F   S   R   S   own own A',
  R20: 'S   P   .   P   S   .   .   S   .   .   S   P   R   A   A   A   .   A',
  R21: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   A',
  R22: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   F   own .   A',
  R23: '.   .   .   .   .   .   .   .   .   .   .   .   F   .   .   .   .   A',
  R24: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   own R   .',
  R25: 'own own own .   own own own own own own own own .   F   .   .   own .',
  R26: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   own own A',
  R27: 'own .   .   .   .   .   .   .   .   .   S   .   .   R   .   A   R   A',
  R28: '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   R   .'
}

/** What narrows a cell further, in the words of B3. */
export const narrowedTo: Partial<Record<MatrixRow, Partial<Record<Compartment, { readonly id: string; readonly en: string }>>>> = {
  R06: { K11: { id: 'tindakan sendiri', en: 'own actions' } },
  R10: { K7: { id: 'catatan sendiri', en: 'own entries' }, K11: { id: 'tindakan sendiri', en: 'own actions' } },
  R11: { K6: { id: 'catatan sendiri', en: 'own entries' } },
  R12: { K8: { id: 'catatan sendiri', en: 'own entries' } },
  R13: { K3: { id: 'alamat rumah aman', en: 'the shelter’s address' } },
  R14: { K2: { id: 'nama dan kelas', en: 'name and grade' }, K11: { id: 'tindakan sendiri', en: 'own actions' } },
  R15: { K9: { id: 'token saja', en: 'token only' } },
  R20: { K1: { id: 'lintas provinsi', en: 'across provinces' } },
  R23: { K13: { id: 'tanpa nama', en: 'without names' } },
  R24: { K16: { id: 'akun', en: 'accounts' }, K17: { id: 'hanya sidik', en: 'hashes only' } },
  R27: {
    K1: { id: 'hanya untuk pengaduan', en: 'only for a complaint' },
    K11: { id: 'hanya untuk pengaduan', en: 'only for a complaint' },
    K14: { id: 'pengaduan', en: 'complaints' },
    K17: { id: 'hanya untuk pengaduan', en: 'only for a complaint' }
  },
  R28: { K17: { id: 'tanpa isi dan tanpa nama anak', en: 'no content, no child’s name' } }
}

/** The cell of a duty for a compartment; undefined where B3 is blank. */
export const cellOf = (row: MatrixRow, compartment: Compartment): Cell | undefined => {
  const cell = lines[row]?.split(/\s+/)[Number(compartment.slice(1)) - 1]
  return cell === undefined || cell === '.' ? undefined : (cell as Cell)
}
