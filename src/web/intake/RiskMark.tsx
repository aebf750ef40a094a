/** Risk as a shape and a word; colour says nothing here. */
import { type Risk, risks } from '#domain/intake/danger.ts'
import type { IconName } from '#web/design/Icon.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { useName } from '#web/words/words.tsx'

const shapes: Readonly<Record<Risk, IconName>> = { RK3: 'triangle', RK2: 'dot-half', RK1: 'dot-empty' }

export function RiskMark({ risk }: { readonly risk: Risk }) {
  const name = useName()
  return <Tag icon={shapes[risk]}>{name(risks.term(risk))}</Tag>
}
