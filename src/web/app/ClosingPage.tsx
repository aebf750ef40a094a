/** Menutup berkas: each line of the gate as it stands, the request of one person and the signature of another. */
import { Link, useParams } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { ClosingBoard } from '#web/episode/ClosingBoard.tsx'
import type { ClosingPost, ClosingRead } from '#web/episode/closing.local.ts'
import type { EpisodeFile } from '#web/episode/episode.local.ts'
import { useRead } from '#web/offline/local-store.ts'
import { closingWords } from '#web/words/episode-closing.ts'
import { useWords } from '#web/words/words.tsx'

export function ClosingPage() {
  const { id = '' } = useParams()
  const w = useWords(closingWords)
  const file = useRead<EpisodeFile>(`/api/case-files/${id}`)
  const read = useRead<ClosingRead>(`/api/case-files/${id}/closing`)
  const posts = useRead<readonly ClosingPost[]>('/api/posts?scope=area')
  return (
    <div className="measure-page stack-l">
      <PageHead
        over={<Link href={`/anak/${id}`}>{file.value ? <span className="code-name">{file.value.codeName}</span> : w.over}</Link>}
        title={w.title}
        under={w.under}
      />
      <Loaded read={file}>
        {(seen) => (
          <Loaded read={read}>
            {(closing) => <ClosingBoard key={seen.version} file={seen} read={closing} posts={posts.value ?? []} />}
          </Loaded>
        )}
      </Loaded>
      <p className="no-print">
        <Link href={`/anak/${id}`} className={buttonClass('quiet')}>
          {w.back}
        </Link>
      </p>
    </div>
  )
}
