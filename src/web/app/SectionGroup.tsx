/** Sections of a case file that belong together, under one quiet word: thirty equal lines are read by nobody. */
import { type ReactNode, useId } from 'react'

export function SectionGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div role="group" aria-labelledby={id} className="section-group">
      <p id={id} className="section-group-title">
        {title}
      </p>
      <div>{children}</div>
    </div>
  )
}
