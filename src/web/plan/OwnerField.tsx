/** Who owns an action: a post of the network, or somebody outside it. Exactly one of the two. */
import { useState } from 'react'
import { ActionTerms } from '#domain/plan/plan.ts'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import type { ControlProps } from '#web/design/Field.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { Select } from '#web/design/Select.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { planFormWords } from '#web/words/plan-forms.ts'
import { useWords } from '#web/words/words.tsx'

interface Post {
  readonly id: string
  readonly title: string
  readonly unitName: string
  readonly holder: string | null
}

type Bound = Omit<ControlProps<string>, 'label'>

interface Props {
  readonly post: Bound
  readonly outside: Bound
  /** Forgets the other one. */
  onKind(kind: 'inside' | 'outside'): void
}

export function OwnerField({ post, outside, onKind }: Props) {
  const w = useWords(planFormWords).form
  const [kind, setKind] = useState<'inside' | 'outside'>(outside.value ? 'outside' : 'inside')
  const posts = useRead<readonly Post[]>('/api/posts?scope=area')
  const choose = (next: 'inside' | 'outside' | undefined) => {
    if (!next) return
    setKind(next)
    onKind(next)
  }
  return (
    <div className="stack-s">
      <ChoiceChips
        label={w.ownerKind}
        required
        options={[
          { value: 'inside' as const, label: w.inside },
          { value: 'outside' as const, label: w.outside }
        ]}
        value={kind}
        onChange={choose}
      />
      {kind === 'inside' ? (
        <Select
          label={w.owner}
          required
          options={(posts.value ?? []).map((one) => ({ value: one.id, label: `${one.title}, ${one.unitName}` }))}
          {...post}
        />
      ) : (
        <TextInput label={w.outsideOwner} hint={w.outsideHint} required max={maxLengthOf(ActionTerms.shape.outsideOwner)} {...outside} />
      )}
    </div>
  )
}
