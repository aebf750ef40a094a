/** On "Siapa boleh melihat": who is kept away from the file, and whether only named people may know it. */
import { may } from '#domain/access/rules.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import type { KeptAway, OfFile } from '#web/grant/denial.local.ts'
import { KeptAwaySection } from '#web/grant/KeptAwaySection.tsx'
import { RestrictedSection } from '#web/grant/RestrictedSection.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { denialWords } from '#web/words/denials.ts'
import { useWords } from '#web/words/words.tsx'

export function FileGuards({ file }: { readonly file: OfFile & { readonly standings: readonly string[] } }) {
  const w = useWords(denialWords)
  const isMine = may('grant.read-kept-away', file.standings)
  const read = useRead<KeptAway>(isMine ? `/api/case-files/${file.id}/kept-away` : null)
  if (!isMine) return null
  return (
    <Loaded read={read}>
      {(kept) => (
        <>
          <section className="stack-s" id="tertutup">
            <h2>{w.away.title}</h2>
            <KeptAwaySection file={file} kept={kept} />
          </section>
          <section className="stack-s" id="terbatas">
            <h2>{w.limit.title}</h2>
            <RestrictedSection file={file} kept={kept} />
          </section>
        </>
      )}
    </Loaded>
  )
}
