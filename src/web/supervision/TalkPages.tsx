/** Talks page by page, the latest first. Those with an agreement still open are there from the beginning. */
import type { PointOwner } from '#domain/supervision/session.ts'
import { pageSize } from '#domain/kernel/page.ts'
import { MoreRows } from '#web/design/MoreRows.tsx'
import { useEarlier } from '#web/offline/use-earlier.ts'
import type { Talk } from './supervision.local.ts'
import { Talks } from './Talks.tsx'

interface Props<Answer> {
  readonly told: readonly Talk[]
  /** where an earlier page is asked for, and how its talks stand in the answer */
  readonly address: string
  rowsOf(answer: Answer): readonly Talk[]
  /** with what waits on this device */
  lay(talks: readonly Talk[]): readonly Talk[]
  readonly as: PointOwner
}

export function TalkPages<Answer>(props: Props<Answer>) {
  const settled = props.told.filter(({ points }) => points.every(({ outcome }) => outcome))
  return <Pages key={settled.at(-1)?.id} {...props} settled={settled} />
}

function Pages<Answer>({ told, settled, address, rowsOf, lay, as }: Props<Answer> & { readonly settled: readonly Talk[] }) {
  const earlier = useEarlier<Talk, Answer>(settled, {
    size: pageSize.talks,
    addressBehind: (last) => `${address}?before=${last.id}`,
    rowsOf
  })
  const talks = lay([...told, ...earlier.rows]).toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))
  return (
    <>
      <Talks talks={talks} as={as} />
      <MoreRows earlier={earlier} />
    </>
  )
}
