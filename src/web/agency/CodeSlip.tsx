/** The slip with a code: seen once, printed alone, closed for good. */
import { shown } from '#domain/agency/entry-code.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { agencyWords } from '#web/words/agency.ts'
import { useWords } from '#web/words/words.tsx'

export interface Slip {
  readonly part: string
  readonly kind: 'first' | 'recovery'
  /** of the officer who began, or of the one who confirmed */
  readonly half: 'one' | 'two'
  readonly displayName: string
  readonly userName: string
}

export function CodeSlip({ slip, onClose }: { readonly slip: Slip; onClose(): void }) {
  const w = useWords(agencyWords)
  const c = w.code
  const life = c.life[slip.kind][slip.half]
  return (
    <Dialog
      open
      onClose={onClose}
      title={c.title(slip.displayName)}
      actions={
        <>
          <Button kind="primary" onClick={() => print()}>
            {c.print}
          </Button>
          <Button onClick={onClose}>{w.done}</Button>
        </>
      }
    >
      <div className="code-slip stack">
        <p className="print-only">
          <Icon name="mark" size={24} /> {slip.displayName}
        </p>
        <dl className="code-facts">
          <dt>{c.userName}</dt>
          <dd>{slip.userName}</dd>
          <dt>{c.half[slip.half]}</dt>
          <dd className="code-signs">{shown(slip.part)}</dd>
        </dl>
        <p>{life}</p>
        {slip.half === 'two' && <p>{c.how}</p>}
        <p className="small no-print">{c.once}</p>
      </div>
    </Dialog>
  )
}
