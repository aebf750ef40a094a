/** A form of a conference as it is filled in: one press sends once, and what is missing is said at its own place. */
import { type FormEvent, useRef, useState } from 'react'
import { focusFirstFault } from '#web/design/form.ts'
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'

export function useFilling(onSent: () => void) {
  const w = useWords(designWords).issue
  const ref = useRef<HTMLFormElement>(null)
  const [isPressed, setPressed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  /** Sends what is ready and gives back why it was refused. */
  async function press(isReady: boolean, send: () => Promise<string | undefined>): Promise<string | undefined> {
    if (busy) return undefined
    setPressed(true)
    setProblem(undefined)
    if (!isReady) {
      focusFirstFault(ref.current)
      return undefined
    }
    setBusy(true)
    const refused = await send()
    setBusy(false)
    if (refused) setProblem(refused)
    else onSent()
    return refused
  }

  return {
    press,
    /** Spread on the form element; `send` gives back the sentence of a refusal. */
    form: (isReady: boolean, send: () => Promise<string | undefined>) => ({
      ref,
      className: 'stack',
      noValidate: true,
      onSubmit(event: FormEvent) {
        event.preventDefault()
        void press(isReady, send)
      }
    }),
    /** Spread on the end of the form. */
    end: { busy, problem },
    /** The sentence at a text that is still missing, at a choice nobody made. */
    text: (value: string | undefined): string | undefined => (isPressed && !value?.trim() ? w.required : undefined),
    choice: (value: unknown): string | undefined =>
      isPressed && (value === undefined || (Array.isArray(value) && value.length === 0)) ? w.choose : undefined,
    /** An answer changed: the refusal of before is over. */
    mend: () => setProblem(undefined)
  }
}
