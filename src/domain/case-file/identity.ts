/** Who the child is and where: the most closely kept part of a file, every field sealed (domain.md K2, K3, G-10). */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Kk } from './household-number.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

/** Sixteen digits; the first two are a province and never begin with zero. */
export const Nik = z.string().regex(/^[1-9]\d{15}$/)

export const Identity = z.strictObject({
  name: field(text(120).nullable(), 'Nama sungguhan', 'Real name', 'S4', 'K2'),
  called: field(text(40).nullable(), 'Nama panggilan', 'How the child is called', 'S4', 'K2'),
  nik: field(Nik.nullable(), 'NIK', 'National identity number', 'S4', 'K2'),
  /** not asked before the family card could keep somebody away, so older devices do not send it */
  kk: field(Kk.nullable().default(null), 'Nomor KK', 'Family card number', 'S4', 'K2'),
  bornOn: field(Day.nullable(), 'Tanggal lahir', 'Date of birth', 'S4', 'K2'),
  address: field(text(300).nullable(), 'Alamat', 'Address', 'S4', 'K3'),
  phone: field(
    z
      .string()
      .regex(/^\+?[\d ()-]{6,24}$/)
      .nullable(),
    'Telepon aman',
    'Safe phone',
    'S4',
    'K3'
  )
})
export type Identity = z.infer<typeof Identity>
