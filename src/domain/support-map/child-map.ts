/** The child's own map: who is around her as she says it, on cards or on rings. It stands beside the worker's map and is never mixed with it. */
import { z } from 'zod'
import { Day } from '#domain/kernel/day.ts'
import { field } from '#domain/kernel/field.ts'
import { Id } from '#domain/kernel/id.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

/** Pictures of people, in a child's words. `role` is what a worker would begin with (D8); nobody records a pet as support. */
export const childPeople = vocabulary([
  { code: 'MOTHER', role: 'SP-MIC-IBU', id: 'Ibu', en: 'Mother' },
  { code: 'FATHER', role: 'SP-MIC-AYAH', id: 'Ayah', en: 'Father' },
  { code: 'SIBLING', role: 'SP-MIC-SAUDARA', id: 'Kakak atau adik', en: 'Brother or sister' },
  { code: 'GRAND', role: 'SP-MIC-KAKEK-NENEK', id: 'Kakek atau nenek', en: 'Grandma or grandpa' },
  { code: 'KIN', role: 'SP-MIC-KERABAT', id: 'Paman, bibi, sepupu', en: 'Uncle, aunt, cousin' },
  { code: 'CARER', role: 'SP-MIC-PENGGANTI', id: 'Pengasuhku', en: 'Who looks after me' },
  { code: 'FRIEND', role: 'SP-MEZ-SEBAYA', id: 'Teman', en: 'Friend' },
  { code: 'TEACHER', role: 'SP-MEZ-GURU', id: 'Guru', en: 'Teacher' },
  { code: 'NEIGHBOUR', role: 'SP-MEZ-TETANGGA', id: 'Tetangga', en: 'Neighbour' },
  { code: 'FAITH', role: 'SP-MEZ-AGAMA', id: 'Guru agama', en: 'Teacher of my faith' },
  { code: 'HELPER', role: 'SP-MAC-PEKSOS', id: 'Yang menemaniku', en: 'Who goes along with me' },
  { code: 'HEALTH', role: 'SP-MAC-KESEHATAN', id: 'Dokter atau perawat', en: 'Doctor or nurse' },
  { code: 'PET', role: null, id: 'Hewan kesayangan', en: 'My pet' },
  { code: 'OTHER', role: 'SP-MEZ-RELAWAN', id: 'Orang lain', en: 'Somebody else' }
])
export type ChildPersonKind = (typeof childPeople.codes)[number]

/** The three steps of nearness, the nearest first; on rings, the inner ring first. */
export const nearSteps = vocabulary([
  { code: 'NEAR', step: 3, id: 'dekat sekali', en: 'very close' },
  { code: 'MIDDLE', step: 2, id: 'cukup dekat', en: 'quite close' },
  { code: 'FAR', step: 1, id: 'agak jauh', en: 'a bit far' }
])
export type Near = (typeof nearSteps.codes)[number]

/** How I feel with this person. Fear is asked about plainly, because a child should not have to find the word. */
export const feelings = vocabulary([
  { code: 'HAPPY', id: 'senang', en: 'happy' },
  { code: 'PLAIN', id: 'biasa saja', en: 'all right' },
  { code: 'SAD', id: 'sedih', en: 'sad' },
  { code: 'AFRAID', id: 'takut', en: 'scared' }
])
export type Feeling = (typeof feelings.codes)[number]

/** What a person gives, as pictures. */
export const gifts = vocabulary([
  { code: 'BESIDE', id: 'menemani', en: 'is with me' },
  { code: 'LISTEN', id: 'mendengarkan', en: 'listens to me' },
  { code: 'SCHOOL', id: 'membantu sekolah', en: 'helps with school' },
  { code: 'FOOD', id: 'memberi makan atau tempat', en: 'gives me food or a place' },
  { code: 'GUARD', id: 'menjaga', en: 'keeps me safe' },
  { code: 'PLAY', id: 'mengajak bermain', en: 'plays with me' }
])
export type Gift = (typeof gifts.codes)[number]

/** Cards for 6–11, rings for 12–17 (E2); who is old enough for rings may still choose cards. */
export const childMapWays = vocabulary([
  { code: 'CARDS', id: 'kartu', en: 'cards' },
  { code: 'RINGS', id: 'lingkaran', en: 'rings' }
])

export const longestChildName = 40

/** One person where the child put her. `personId` stays the same in later editions, so that a link to a supporter stays too. */
export const PlacedPerson = z.strictObject({
  personId: field(Id, 'Orang di peta anak', 'Person on the child’s map', 'S2', 'K10'),
  kind: field(childPeople.schema, 'Gambar orang', 'Picture of a person', 'S3', 'K10'),
  // the child's own words are kept as they are, also when a worker would choose others
  name: field(
    z.string().trim().min(1).max(longestChildName).nullable(),
    'Sebutan dari anak',
    'What the child calls this person',
    'S4',
    'K10'
  ),
  near: field(nearSteps.schema, 'Seberapa dekat menurut anak', 'How close to the child', 'S3', 'K10'),
  turn: field(z.int().min(0).max(359), 'Letak di lingkaran', 'Place on the ring', 'S2', 'K10'),
  feeling: field(feelings.schema.nullable(), 'Perasaan anak bersama orang ini', 'How the child feels with this person', 'S3', 'K10'),
  gives: field(z.array(gifts.schema).max(gifts.codes.length), 'Yang diberikan menurut anak', 'What this person gives', 'S3', 'K10'),
  moreOften: field(z.boolean(), 'Anak ingin lebih sering', 'The child wants this more often', 'S3', 'K10')
})
export type PlacedPerson = z.infer<typeof PlacedPerson>

export const MadeOn = field(Day, 'Dibuat anak pada', 'Made by the child on', 'S3', 'K10')
