/** What a social affairs office gives a family or a child, and how far it is: codes of its own (D10; B1 R16). */
import { services } from '#domain/plan/services.ts'
import { vocabulary } from '#domain/kernel/vocabulary.ts'

const service = <const C extends 'SV70' | 'SV71' | 'SV73' | 'SV74' | 'SV75' | 'SV76'>(code: C) => {
  const { id, en } = services.term(code)
  return { code, id, en }
}
export const officeAids = vocabulary([service('SV76'), service('SV75'), service('SV70'), service('SV71'), service('SV73'), service('SV74')])
export type OfficeAid = (typeof officeAids.codes)[number]
/** Money is told with its amount; a course is not. */
export const hasAmount = (aid: OfficeAid): boolean => aid === 'SV75' || aid === 'SV76'

export const aidAnswers = vocabulary([
  { code: 'in-process', id: 'Sedang diproses', en: 'In process' },
  { code: 'given', id: 'Diberikan', en: 'Given' },
  { code: 'finished', id: 'Selesai', en: 'Finished' },
  { code: 'not-possible', id: 'Belum dapat diberikan', en: 'Not possible yet' }
])
