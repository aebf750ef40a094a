/** The forms of exploitation as a calm list: grouped, in our own words, explained for the chosen ones or for all on request. */
import { useState } from 'react'
import { type ExploitationForm, exploitationForms, onlineForms } from '#domain/intake/exploitation.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { type ControlProps, FieldGroup } from '#web/design/Field.tsx'
import { reportFormWords } from '#web/words/report-form.ts'
import { useName, useWords } from '#web/words/words.tsx'

interface Props extends ControlProps<readonly ExploitationForm[]> {
  readonly primary: ControlProps<ExploitationForm>
}

type Form = (typeof exploitationForms.terms)[number]

export function FormChoices({ primary, ...control }: Props) {
  const w = useWords(reportFormWords).form
  const name = useName()
  const [explained, setExplained] = useState(false)
  const chosen = control.value ?? []
  const groups = [
    { title: w.formsDirect, forms: exploitationForms.terms.filter((form) => form.countsAsEska && !onlineForms.includes(form.code)) },
    { title: w.formsOnline, forms: exploitationForms.terms.filter((form) => onlineForms.includes(form.code)) },
    { title: w.formsOther, forms: exploitationForms.terms.filter((form) => !form.countsAsEska) }
  ]

  /** The first one marked is the primary until somebody says otherwise. */
  function toggle(form: ExploitationForm) {
    const next = chosen.includes(form) ? chosen.filter((other) => other !== form) : [...chosen, form]
    control.onChange(next)
    if (!primary.value || !next.includes(primary.value)) primary.onChange(next[0])
  }

  return (
    <>
      <FieldGroup {...control} role="group">
        {() => (
          <div className="stack-s">
            <button
              type="button"
              className="button button-quiet forms-explain"
              aria-pressed={explained}
              onClick={() => setExplained(!explained)}
            >
              {w.explain}
            </button>
            <div className="form-groups">
              {groups.map((group) => (
                <section key={group.title} className="choices" aria-label={group.title}>
                  <h3 className="caption">{group.title}</h3>
                  {group.forms.map((form: Form) => (
                    <label key={form.code} className="choice">
                      <input
                        type="checkbox"
                        checked={chosen.includes(form.code)}
                        onChange={() => toggle(form.code)}
                        onBlur={control.onBlur}
                      />
                      <span>
                        <span className="choice-label">{name(form)}</span>
                        {(explained || chosen.includes(form.code)) && <span className="choice-hint">{name(form.hint)}</span>}
                      </span>
                    </label>
                  ))}
                </section>
              ))}
            </div>
          </div>
        )}
      </FieldGroup>
      {chosen.length > 1 && (
        <ChoiceChips {...primary} required options={chosen.map((code) => ({ value: code, label: name(exploitationForms.term(code)) }))} />
      )}
    </>
  )
}
