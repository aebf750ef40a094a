/** Both maps of a child side by side: hers and the worker's, and what of it to talk about. */
import { lazy, Suspense, useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { layNeeds } from '#web/assessment/assessment.local.ts'
import type { AssessedFile } from '#web/assessment/AssessmentForm.tsx'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { layOver, type MapFile } from '#web/support-map/support-map.local.ts'
import type { TieRequest } from '#web/support-map/TieForms.tsx'
import { TwoMaps } from '#web/support-map/TwoMaps.tsx'
import { useChildMaps } from '#web/support-map/use-child-maps.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useWords } from '#web/words/words.tsx'

const TieForms = lazy(async () => ({ default: (await import('#web/support-map/TieForms.tsx')).TieForms }))

type File = MapFile & AssessedFile & { readonly standings: readonly string[] }

export function TwoMapsPage() {
  const { id = '' } = useParams()
  const read = useRead<File>(`/api/case-files/${id}`)
  return <Loaded read={read}>{(file) => <Page key={file.id} file={file} />}</Loaded>
}

function Page({ file }: { readonly file: File }) {
  const w = useWords(twoMapsWords)
  const [, go] = useLocation()
  const pending = usePending(file.id)
  const maps = useChildMaps(file.id)
  const [request, setRequest] = useState<TieRequest | null>(null)
  const laid = useMemo(() => ({ ...layOver(layNeeds(file, pending), pending), standings: file.standings }), [file, pending])
  return (
    <div className="stack-l">
      <PageHead over={<Link href={`/anak/${file.id}#peta-anak`}>{file.codeName}</Link>} title={w.title(file.codeName)} under={w.under} />
      {maps.maps.length === 0 ? (
        <Empty
          title={w.none}
          action={
            may('support-map.record-child-map', file.standings) && (
              <Link href={`/anak/${file.id}/peta-anak`} className={buttonClass('primary')}>
                {w.start}
              </Link>
            )
          }
        >
          {w.noneBody}
        </Empty>
      ) : (
        <TwoMaps file={laid} read={maps} onAsk={setRequest} onReviewSafety={() => go(`/anak/${file.id}#keselamatan`)} />
      )}
      <Suspense fallback={null}>{request && <TieForms map={laid} request={request} onClose={() => setRequest(null)} />}</Suspense>
    </div>
  )
}
