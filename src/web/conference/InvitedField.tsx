/** Who is invited: posts of the network, and offices that sign on paper. Persons are never named. */
import { roles } from '#domain/access/role.ts'
import { Convene } from '#domain/conference/convene.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type ConveneDraft, withOffice } from './convene-draft.ts'
import { type DirectoryPost, postOptions } from './posts.ts'
import { useFaultOf } from './use-fault.ts'

interface InvitedProps {
  readonly draft: ConveneDraft
  readonly posts: readonly DirectoryPost[]
  /** Posts without which there is no conference. */
  readonly always: readonly string[]
  missing(value: unknown): string | undefined
  change(next: Partial<ConveneDraft>): void
}

/** Each one invited is a row; whoever belongs to the child cannot be left out by a slip of the finger. */
export function InvitedField({ draft, posts, always, missing, change }: InvitedProps) {
  const w = { ...useWords(conferenceWords), ...useWords(conferenceFormWords) }
  const name = useName()
  const faultOf = useFaultOf()
  const { office, officeRole } = draft
  const free = posts.filter(({ id }) => !draft.posts.includes(id))
  const rows = [
    ...draft.posts.map((id) => {
      const post = posts.find((one) => one.id === id)
      const isNeeded = always.includes(id)
      return {
        key: id,
        label: post ? `${post.title}, ${post.unitName}` : id,
        under: isNeeded ? w.form.always : post && !post.holder ? w.pledge.noAccount : undefined,
        remove: isNeeded ? undefined : () => change({ posts: draft.posts.filter((one) => one !== id) })
      }
    }),
    ...draft.offices.map((one) => ({
      key: one.office,
      label: one.office,
      under: w.people.office,
      remove: () => change({ offices: draft.offices.filter((other) => other !== one) })
    }))
  ]
  return (
    <div className="stack-s">
      <h3>{w.form.who}</h3>
      <p className="quiet small measure">{w.form.whoHint}</p>
      <ul className="plain-list conference-seats">
        {rows.map((row) => (
          <li key={row.key}>
            <span>
              {row.label} {row.under && <span className="quiet small">{row.under}</span>}
            </span>
            {row.remove && (
              <button type="button" className="icon-button" onClick={row.remove}>
                <Icon name="cross" label={w.form.remove(row.label)} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <Select
        label={w.form.add}
        options={postOptions(free)}
        value={undefined}
        onChange={(postId) => postId && change({ posts: [...draft.posts, postId] })}
      />
      <div className="columns conference-columns">
        <TextInput
          label={w.form.office}
          hint={w.form.officeHint}
          value={office}
          error={office ? faultOf(Convene.shape.participants.element.shape.office, office) : undefined}
          onChange={(text) => change({ office: text ?? '' })}
        />
        <Select
          label={w.form.officeRole}
          options={vocabularyOptions(roles.terms, name)}
          value={officeRole}
          error={office.trim() ? missing(officeRole) : undefined}
          onChange={(chosen) => change({ officeRole: chosen })}
        />
      </div>
      {office.trim() && officeRole && (
        <div>
          <Button icon="plus" onClick={() => change(withOffice(draft))}>
            {w.form.addOffice}
          </Button>
        </div>
      )}
    </div>
  )
}
