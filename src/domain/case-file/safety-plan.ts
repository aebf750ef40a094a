/** A safety plan: how this child stays safe, written with the child, small enough to remember (domain.md C5, G-06; S35, S52). */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { dignifiedText } from '#domain/kernel/dignity.ts'
import { field } from '#domain/kernel/field.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'
import { ContactChannel, ContactWindow, WarningSign } from './safety.ts'

export const deviceSafeties = vocabulary([
  { code: 'DV1', id: 'Ganti kata sandi bersama orang tepercaya', en: 'Change passwords with a trusted person' },
  { code: 'DV2', id: 'Matikan berbagi lokasi', en: 'Switch off location sharing' },
  { code: 'DV3', id: 'Kunci layar; ponsel tidak dipinjamkan', en: 'Lock the screen; do not lend the phone' },
  { code: 'DV4', id: 'Periksa siapa yang bisa melihat akun', en: 'Check who can see the account' },
  { code: 'DV5', id: 'Blokir kontak berbahaya, simpan bukti lewat petugas', en: 'Block dangerous contacts, keep proof through staff' },
  { code: 'DV6', id: 'Ponsel dipakai bersama: hapus pesan dari kami', en: 'Shared phone: delete our messages' }
])

export const SafetyPlan = z.strictObject({
  warningSigns: field(z.array(WarningSign).min(1).max(9), 'Tanda bahaya', 'Danger signs', 'S3', 'K3'),
  safePeople: field(dignifiedText(300).min(1), 'Orang yang aman', 'Safe people', 'S4', 'K3'),
  safePlaces: field(dignifiedText(300).min(1), 'Tempat yang aman', 'Safe places', 'S4', 'K3'),
  channels: field(z.array(ContactChannel).min(1).max(7), 'Cara menghubungi anak', 'Ways to reach the child', 'S3', 'K3'),
  windows: field(z.array(ContactWindow).max(6), 'Waktu terbaik', 'Best times', 'S3', 'K3'),
  codeWord: field(dignifiedText(40).min(1).nullable(), 'Kata sandi', 'Code word', 'S4', 'K3'),
  deviceSafety: field(z.array(deviceSafeties.schema).max(6), 'Keamanan ponsel', 'Device safety', 'S3', 'K3'),
  whatToDo: field(dignifiedText(500).min(1), 'Yang dilakukan bila ada bahaya', 'What to do in danger', 'S4', 'K3'),
  /** takes phone numbers: this is the one place made for them */
  whomToCall: field(z.string().trim().min(1).max(200), 'Siapa yang ditelepon', 'Whom to call', 'S4', 'K3'),
  notToTell: field(dignifiedText(300).min(1).nullable(), 'Siapa yang tidak boleh tahu', 'Who must not be told', 'S4', 'K3'),
  reviewOn: field(Day, 'Ditinjau lagi', 'Review on', 'S2', 'K3')
})
export type SafetyPlan = z.infer<typeof SafetyPlan>
