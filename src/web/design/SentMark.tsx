/** How far a change has come: on this phone, on its way, received, or waiting for a person. */
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'
import { Icon, type IconName } from './Icon.tsx'

const icons = {
  'on-device': 'device',
  sending: 'refresh',
  delivered: 'check',
  held: 'key',
  refused: 'alert',
  conflict: 'arrows'
} as const satisfies Record<string, IconName>

export function SentMark({ status }: { readonly status: keyof typeof icons }) {
  const w = useWords(designWords)
  return (
    <span className={`sent-mark sent-${status}`}>
      <Icon name={icons[status]} size={16} />
      {w.sent[status]}
    </span>
  )
}
