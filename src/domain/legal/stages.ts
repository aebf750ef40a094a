/** The stages of a legal matter and of protection (domain.md D11), who may record which, and why a matter stops. */
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** The names shown come from agency.legal_stage_name: law and procedure change, codes stay. These stand where no name was loaded. */
export const legalStages = vocabulary([
  { code: 'LG01', id: 'Belum dilaporkan', en: 'Not reported' },
  { code: 'LG02', id: 'Laporan polisi', en: 'Police report' },
  { code: 'LG03', id: 'Penyelidikan', en: 'Preliminary inquiry' },
  { code: 'LG04', id: 'Penyidikan', en: 'Investigation' },
  { code: 'LG05', id: 'Berkas dilimpahkan', en: 'File with the prosecutor' },
  { code: 'LG06', id: 'Penuntutan', en: 'Prosecution' },
  { code: 'LG07', id: 'Sidang', en: 'Trial' },
  { code: 'LG08', id: 'Putusan tingkat pertama', en: 'First verdict' },
  { code: 'LG09', id: 'Banding, kasasi', en: 'Appeal' },
  { code: 'LG10', id: 'Berkekuatan hukum tetap', en: 'Final verdict' },
  { code: 'LG11', id: 'Restitusi diminta', en: 'Restitution claimed' },
  { code: 'LG12', id: 'Restitusi diputus', en: 'Restitution ordered' },
  { code: 'LG13', id: 'Restitusi dibayar sebagian', en: 'Restitution part paid' },
  { code: 'LG14', id: 'Restitusi lunas', en: 'Restitution paid' },
  { code: 'LG15', id: 'Dana bantuan korban, kompensasi', en: 'Victim fund, compensation' },
  { code: 'LG16', id: 'Dihentikan', en: 'Discontinued' },
  { code: 'LG17', id: 'Pemberitahuan pembebasan pelaku', en: 'Notice that the offender is released' },
  { code: 'LP0', id: 'Tanpa pelindungan', en: 'No protection' },
  { code: 'LP1', id: 'Pelindungan sementara polisi', en: 'Temporary protection by the police' },
  { code: 'LP2', id: 'Diajukan ke LPSK', en: 'Applied for at LPSK' },
  { code: 'LP3', id: 'Dilindungi LPSK', en: 'Protected by LPSK' },
  { code: 'LP4', id: 'Ditolak LPSK', en: 'Refused by LPSK' },
  { code: 'LP5', id: 'Pelindungan berakhir', en: 'Protection ended' }
])
export type Stage = (typeof legalStages.codes)[number]

export const isProtection = (stage: Stage): boolean => stage.startsWith('LP')
/** The main road, in its order; a matter may skip and return, so the order is for the eye and never a gate. */
export const mainRoad = ['LG02', 'LG03', 'LG04', 'LG05', 'LG06', 'LG07', 'LG08', 'LG09', 'LG10'] as const satisfies readonly Stage[]
/** Counted from the account of money, never recorded as a step. */
export const moneyStages = ['LG11', 'LG12', 'LG13', 'LG14', 'LG15'] as const satisfies readonly Stage[]
/** Limits of hours count from these, so their hour is asked for. */
export const momentStages: readonly Stage[] = ['LG02', 'LP1']

/** The institutions of the legal track, by their duty. */
export const legalRoles = ['R06', 'R07', 'R08', 'R09', 'R12'] as const
export const institutions = vocabulary([
  { code: 'R06', id: 'Polisi Unit PPA', en: 'Police PPA unit' },
  { code: 'R07', id: 'Kejaksaan', en: 'Prosecutor’s office' },
  { code: 'R08', id: 'Pengadilan', en: 'Court' },
  { code: 'R09', id: 'LPSK', en: 'LPSK' },
  { code: 'R12', id: 'Bantuan hukum', en: 'Legal aid' },
  { code: 'R03', id: 'UPTD PPA', en: 'UPTD PPA' },
  { code: 'R10', id: 'Layanan kesehatan', en: 'Health service' },
  { code: 'R14', id: 'Sekolah', en: 'School' },
  { code: 'R99', id: 'Lembaga lain', en: 'Another institution' }
])
export type Institution = (typeof institutions.codes)[number]

/** An institution records what it does itself (UU 12/2022 art. 42–43, 56); a child's lawyer may record the whole road. */
export const stagesOfRole: Readonly<Record<string, readonly Stage[]>> = {
  R06: ['LG02', 'LG03', 'LG04', 'LG05', 'LG16', 'LP0', 'LP1', 'LP2', 'LP5'],
  R07: ['LG05', 'LG06', 'LG16', 'LG17'],
  R08: ['LG07', 'LG08', 'LG09', 'LG10'],
  R09: ['LG17', 'LP2', 'LP3', 'LP4', 'LP5'],
  R12: legalStages.codes.filter((code) => code.startsWith('LG'))
}

/**
 * Why a matter or a protection stands still. That it was settled in private is no reason: a sexual-violence crime is not settled out of
 * court, unless the offender is a child (UU 12/2022; G-08).
 */
export const stopReasons = vocabulary([
  { code: 'child-not-ready', id: 'Anak belum siap', en: 'The child is not ready', of: ['LG01', 'LP0'] },
  { code: 'not-safe', id: 'Belum aman untuk melapor', en: 'Not safe to report yet', of: ['LG01'] },
  { code: 'no-crime', id: 'Bukan tindak pidana', en: 'Not a crime', of: ['LG01', 'LG16'] },
  { code: 'no-evidence', id: 'Bukti dinilai belum cukup', en: 'The evidence was held not to suffice', of: ['LG16'] },
  { code: 'offender-unknown', id: 'Pelaku belum ditemukan', en: 'The offender has not been found', of: ['LG16'] },
  { code: 'offender-died', id: 'Pelaku meninggal', en: 'The offender died', of: ['LG16'] },
  { code: 'offender-child', id: 'Pelaku anak, diversi', en: 'The offender is a child: diversion', of: ['LG16'] },
  { code: 'not-needed', id: 'Tidak diperlukan sekarang', en: 'Not needed now', of: ['LP0', 'LP5'] },
  { code: 'conditions-unmet', id: 'Syarat dinilai belum terpenuhi', en: 'The conditions were held not to be met', of: ['LP4'] },
  { code: 'out-of-reach', id: 'Di luar kewenangan', en: 'Outside its authority', of: ['LG16', 'LP4'] },
  { code: 'term-over', id: 'Masa pelindungan habis', en: 'The term is over', of: ['LP5'] },
  { code: 'child-asked', id: 'Atas keinginan anak', en: 'At the child’s wish', of: ['LG01', 'LP0', 'LP5'] }
])
export type StopReason = (typeof stopReasons.codes)[number]

export const reasonsFor = (stage: Stage) => stopReasons.terms.filter(({ of }) => (of as readonly Stage[]).includes(stage))
