/** What the verifier says, in Indonesian, about each thing it can find. */
import type { Finding, Report, What } from './verify.ts'

const sentences: Readonly<Record<What, string>> = {
  altered: 'isinya berubah setelah ditulis',
  'out of order': 'nomornya tidak berurutan: ada baris hilang atau disisipkan',
  'broken link': 'tidak menyambung dengan baris sebelumnya',
  'end missing': 'ujung rantai tidak cocok: baris terakhir hilang atau diganti',
  'head missing': 'ujung rantai tidak tercatat',
  'never sealed': 'jejak ini belum pernah disegel, atau segelnya dihapus',
  'seal missing': 'tidak menyambung dengan segel sebelumnya: ada segel hilang atau disisipkan',
  'seal altered': 'isi segel berubah setelah dibuat',
  'not our seal': 'tidak dibuat dengan kunci segel kita',
  'other lines than sealed': 'baris di basis data bukan lagi baris yang disegel',
  'anchor missing': 'pernah ada menurut catatan di luar, sekarang tidak ada: basis data dipotong atau diganti yang lama',
  'anchor differs': 'berbeda dari catatan di luar: basis data diganti'
}

export const sentenceOf = ({ what, where, number }: Finding): string =>
  where === 'seal' ? `segel ${number}  ${sentences[what]}` : `${where}  baris ${number}  ${sentences[what]}`

export const summaryOf = (report: Report): string =>
  `${report.lines} baris dalam ${report.chains} rantai dan ${report.seals} segel diperiksa, ${report.unsealed} baris belum disegel, ${report.found} temuan.`
