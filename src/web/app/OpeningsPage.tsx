/** Siapa yang membuka berkas ini: page after page of the trail, and the sheet the child may take along. */
import { Link, useParams } from 'wouter'
import { pageSize } from '#domain/kernel/page.ts'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { MoreRows } from '#web/design/MoreRows.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useEarlier } from '#web/offline/use-earlier.ts'
import { OpenersSheet, printOpeners } from '#web/oversight/OpenersSheet.tsx'
import { OpeningList } from '#web/oversight/OpeningList.tsx'
import type { Opening, Openings } from '#web/oversight/openings.ts'
import { oversightWords } from '#web/words/oversight.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/oversight/oversight.css'

export function OpeningsPage() {
  const { id = '' } = useParams()
  const file = useRead<{ readonly codeName: string }>(`/api/case-files/${id}`)
  const openings = useRead<Openings>(addressOf(id))
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
            <Pages key={first.openings.at(-1)?.id} id={id} first={first.openings} />
            <OpenersSheet people={first.people} today={deviceNow().today} />
          </>
        )}
      </Loaded>
    </div>
  )
}

interface PagesProps {
  readonly id: string
  readonly first: readonly Opening[]
}

/** The newest, and earlier ones when asked for. */
function Pages({ id, first }: PagesProps) {
  const earlier = useEarlier<Opening, Openings>(first, {
    size: pageSize.openings,
    addressBehind: (last) => `${addressOf(id)}?after=${encodeURIComponent(`${last.at}~${last.id}`)}`,
    rowsOf: openingsOf
  })
  return (
    <div className="stack">
      <OpeningList openings={[...first, ...earlier.rows]} />
      <MoreRows earlier={earlier} />
    </div>
  )
}

const addressOf = (id: string): string => `/api/case-files/${id}/openings`
const openingsOf = ({ openings }: Openings): readonly Opening[] => openings
