/** Files found by their code name, each a way to it. */
import { Link } from 'wouter'
import { Bird } from '#web/support-map/Bird.tsx'
import '#web/support-map/support-map.css'

interface Props {
  readonly files: readonly { readonly id: string; readonly codeName: string }[]
  onOpen?(): void
}

export const FoundFiles = ({ files, onOpen }: Props) => (
  <ul className="plain-list found">
    {files.map((file) => (
      <li key={file.id}>
        <Link href={`/anak/${file.id}`} className="found-link code-name" onClick={onOpen}>
          <Bird codeName={file.codeName} size={32} />
          {file.codeName}
        </Link>
      </li>
    ))}
  </ul>
)
