/** Siapa yang membuka berkas ini: page after page of the trail, and the sheet the child may take along. */
import { useEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { OpenersSheet, printOpeners } from '#web/oversight/OpenersSheet.tsx'
import { OpeningList } from '#web/oversight/OpeningList.tsx'
import { afterLast, type Opening, type Openings } from '#web/oversight/openings.ts'
import { oversightWords } from '#web/words/oversight.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/oversight/oversight.css'

export function OpeningsPage() {
  const { id = '' } = useParams()
  const file = useRead<{ readonly codeName: string }>(`/api/case-files/${id}`)
  const openings = useRead<Openings>(`/api/case-files/${id}/openings`)
  const w = useWords(oversightWords).openings
  return (
    <div className="openings stack-l measure-page">
      <PageHead
        over={file.value && <Link href={`/anak/${id}`}>{w.back(file.value.codeName)}</Link>}
        title={w.title}
        under={w.under}
        actions={
          <Button icon="printer" onClick={printOpeners} disabled={!openings.value}>
            {w.print}
          </Button>
        }
      />
      <Notice tone="quiet" icon="shield">
        {w.safe}
      </Notice>
      <Loaded read={openings}>
        {(first) => (
          <>
            <Pages key={first.openings[0]?.id} base={`/api/case-files/${id}/openings`} first={first.openings} />
            <OpenersSheet people={first.people} today={deviceNow().today} />
          </>
        )}
      </Loaded>
    </div>
  )
}

/** The first fifty, and earlier ones when asked for. */
function Pages({ base, first }: { readonly base: string; readonly first: readonly Opening[] }) {
  const w = useWords(oversightWords).openings
  const [shown, setShown] = useState(first)
  const [isAll, setAll] = useState(first.length < atOnce)
  const [asked, setAsked] = useState<string | null>(null)
  const next = useRead<Openings>(asked)
  useEffect(() => {
    if (asked === null || next.value === undefined || next.state === 'loading') return
    const { openings } = next.value
    setShown((before) => [...before, ...openings])
    setAll(openings.length < atOnce)
    setAsked(null)
  }, [asked, next.value, next.state])
  const hasFailed = asked !== null && (next.state === 'failed' || next.state === 'missing')
  return (
    <div className="stack">
      <OpeningList openings={shown} />
      {hasFailed && (
        <Notice tone="danger" live>
          {w.failed}
        </Notice>
      )}
      {!isAll && (
        <div className="row no-print">
          <Button
            busy={asked !== null && !hasFailed}
            onClick={() => (hasFailed ? next.reload() : setAsked(`${base}?after=${encodeURIComponent(afterLast(shown) ?? '')}`))}
          >
            {w.more}
          </Button>
        </div>
      )}
    </div>
  )
}

const atOnce = 50
