/** How a form ends: why the last press was refused, the one button that sends, and a way out. */
import { Button, type ButtonKind } from './Button.tsx'
import type { IconName } from './Icon.tsx'
import { Notice } from './Notice.tsx'

interface Props {
  readonly busy: boolean
  /** False while something is still to be chosen; a form that says what is missing at its place leaves it out. */
  readonly ready?: boolean
  /** The verb of the sending button; without one there is nothing to send, only the way out. */
  readonly send: string | null
  readonly kind?: ButtonKind
  readonly icon?: IconName
  /** The refusal as a sentence. */
  readonly problem?: string | null | undefined
  readonly out?: { readonly words: string; press(): void }
}

export function FormEnd({ busy, ready = true, send, kind = 'primary', icon, problem, out }: Props) {
  return (
    <>
      {problem && (
        <Notice tone="danger" live>
          {problem}
        </Notice>
      )}
      <div className="row">
        {send && (
          <Button type="submit" kind={kind} busy={busy} disabled={!ready} {...(icon ? { icon } : {})}>
            {send}
          </Button>
        )}
        {out && <Button onClick={out.press}>{out.words}</Button>}
      </div>
    </>
  )
}
