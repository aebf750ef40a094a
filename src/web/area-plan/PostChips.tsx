/** Several offices of the area's network, each by its name. */
import { CheckChips } from '#web/design/CheckChips.tsx'
import type { ControlProps } from '#web/design/Field.tsx'
import type { AreaPost } from './shown.ts'

type Props = ControlProps<string[]> & { readonly posts: readonly AreaPost[] }

export const PostChips = ({ posts, value, onChange, ...control }: Props) => (
  <CheckChips
    {...control}
    value={value ?? []}
    onChange={(next) => onChange([...(next ?? [])])}
    options={posts.filter(({ role }) => !['R01', 'R02', 'R03'].includes(role)).map((post) => ({ value: post.id, label: post.unit }))}
  />
)
