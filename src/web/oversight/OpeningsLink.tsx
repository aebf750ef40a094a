/** From a child's page to who opened it. */
import { Link } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { oversightWords } from '#web/words/oversight.ts'
import { useWords } from '#web/words/words.tsx'

export function OpeningsLink({ id }: { readonly id: string }) {
  const w = useWords(oversightWords).openings
  return (
    <p className="row no-print">
      <Link href={`/anak/${id}/pembuka`} className={buttonClass('quiet')}>
        <Icon name="eye" /> {w.link}
      </Link>
    </p>
  )
}
