/** A form kept honest by its schema: values, sentences after blur or submit, focus on the first fault, drafts that survive a reload. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLanguage } from '#web/words/words.tsx'
import { type At, given, valueAt, withValue } from './form-paths.ts'
import { type FormIssue, issueWords } from './issue-words.ts'

/** Whatever can check values; a zod schema fits as it is. */
export interface FormSchema<Output> {
  safeParse(
    value: unknown
  ):
    | { readonly success: true; readonly data: Output }
    | { readonly success: false; readonly error: { readonly issues: readonly FormIssue[] } }
}

/** Where an unfinished form is kept (the sealed drafts of the device). */
export interface DraftStore {
  load(key: string): Promise<unknown>
  save(key: string, value: unknown): Promise<void>
  clear(key: string): Promise<void>
}

/** What a form holds before it is filled in: every field may still be missing. */
export type Unfilled<T> = { [K in keyof T]?: T[K] | undefined }

interface Options<V extends object, Output> {
  readonly schema: FormSchema<Output>
  readonly initial: V
  readonly onSubmit: (data: Output) => Promise<void> | void
  readonly draftKey?: string | undefined
  readonly drafts?: DraftStore
  /** A sentence of the feature's own for an issue; undefined falls back to the general one. */
  readonly message?: (issue: FormIssue) => string | undefined
}

export function useForm<V extends object, Output>({ schema, initial, onSubmit, draftKey, drafts, message }: Options<V, Output>) {
  const { language } = useLanguage()
  const [values, setValues] = useState<V>(initial)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [submitted, setSubmitted] = useState(false)
  const [busy, setBusy] = useState(false)
  const [restored, setRestored] = useState(false)
  const [failures, setFailures] = useState<Readonly<Record<string, string>>>({})
  const ref = useRef<HTMLFormElement>(null)
  const changed = useRef(false)

  useEffect(() => {
    if (!draftKey || !drafts) return
    let current = true
    drafts.load(draftKey).then((kept) => {
      if (!current || changed.current || !kept) return
      setValues((now) => ({ ...now, ...(kept as V) }))
      setRestored(true)
    })
    return () => {
      current = false
    }
  }, [draftKey, drafts])

  useEffect(() => {
    if (!draftKey || !drafts || !changed.current) return
    const timer = setTimeout(() => changed.current && drafts.save(draftKey, values), 300)
    return () => clearTimeout(timer)
  }, [values, draftKey, drafts])

  const parsed = schema.safeParse(given(values))
  const faults: { path: string; message: string }[] = Object.entries(failures).map(([path, sentence]) => ({ path, message: sentence }))
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const path = issue.path.map(String).join('.')
      if (!faults.some((fault) => fault.path === path)) faults.push({ path, message: message?.(issue) ?? issueWords(issue, language) })
    }
  const shown = faults.filter((fault) => submitted || touched.has(fault.path) || fault.path in failures)

  /** The paths that have a control on screen; a fault elsewhere is said in the summary. */
  const placed = new Set<string>()
  const error = (path: string): string | undefined => shown.find((fault) => concerns(fault.path, path))?.message

  function set<P extends string>(path: P, value: At<V, P> | undefined): void {
    changed.current = true
    setValues((now) => withValue(now, path, value))
    setFailures(({ [path]: _mended, ...others }) => others)
  }

  async function submit(event?: FormEvent): Promise<void> {
    event?.preventDefault()
    if (busy) return
    setSubmitted(true)
    setFailures({})
    const answer = schema.safeParse(given(values))
    if (!answer.success) {
      focusFirstFault(ref.current)
      return
    }
    setBusy(true)
    try {
      await onSubmit(answer.data)
    } finally {
      setBusy(false)
    }
  }

  return {
    values,
    set,
    error,
    busy,
    restored,
    /** Every fault to be said now, and of those the ones that no control says. */
    shown,
    unplaced: () => shown.filter((fault) => ![...placed].some((path) => concerns(fault.path, path))),
    submit,
    /** Spread on the form element. */
    props: { ref, onSubmit: submit, noValidate: true } as const,
    /** Spread on a control. */
    field<P extends string>(path: P) {
      placed.add(path)
      return {
        name: path as string,
        value: valueAt(values, path) as At<V, P> | undefined,
        onChange: (value: At<V, P> | undefined) => set(path, value),
        onBlur: () => setTouched((now) => (now.has(path) || valueAt(values, path) === undefined ? now : new Set(now).add(path))),
        error: error(path)
      }
    },
    /** Puts a sentence at a field after the decision or the server refused it. */
    fail(path: string, sentence: string): void {
      setFailures((now) => ({ ...now, [path]: sentence }))
      focusFirstFault(ref.current)
    },
    /** Forgets the draft; call when the values are safe elsewhere. */
    async clearDraft(): Promise<void> {
      changed.current = false
      if (draftKey && drafts) await drafts.clear(draftKey)
    },
    reset(next: V = initial): void {
      changed.current = false
      setValues(next)
      setTouched(new Set())
      setSubmitted(false)
      setFailures({})
      setRestored(false)
    }
  }
}

/** Once the faults are drawn, the first of them has the focus. */
export function focusFirstFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const first = form?.querySelector<HTMLElement>('[data-faulty] :is(input, select, textarea)')
    first?.focus()
    first?.scrollIntoView({ block: 'center' })
  })
}

/** A fault stands at its own control, at the group around it, or at the parts of a group that is missing altogether. */
const concerns = (fault: string, path: string): boolean =>
  fault === path || fault.startsWith(`${path}.`) || (fault !== '' && path.startsWith(`${fault}.`))

/** The longest text a schema takes, looked for through optional and nullable wrappers. */
export function maxLengthOf(schema: unknown): number | undefined {
  const one = schema as
    | { readonly maxLength?: number | null; readonly _zod?: { readonly def?: { readonly innerType?: unknown } } }
    | undefined
  if (!one) return undefined
  return one.maxLength ?? maxLengthOf(one._zod?.def?.innerType)
}
