/** A part of a page with its rows: a heading, what is there, one button that adds, and the form that opens for a new row or a known one. */
import { type ReactNode, Suspense, useState } from 'react'
import { Button } from './Button.tsx'

interface Props<Row> {
  readonly title: string
  /** the words of the button; absent where nothing can be added */
  readonly add?: string | undefined
  /** `null`: a new row */
  form(row: Row | null, close: () => void): ReactNode
  children(ask: (row: Row) => void): ReactNode
}

export function RowsPart<Row>({ title, add, form, children }: Props<Row>) {
  const [asked, setAsked] = useState<{ readonly row: Row | null } | null>(null)
  return (
    <section className="stack-s">
      <h3>{title}</h3>
      {children((row) => setAsked({ row }))}
      {add && (
        <div className="row no-print">
          <Button icon="plus" onClick={() => setAsked({ row: null })}>
            {add}
          </Button>
        </div>
      )}
      <Suspense>{asked && form(asked.row, () => setAsked(null))}</Suspense>
    </section>
  )
}
