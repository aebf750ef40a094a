/** Layanan yang belum ada: where which kind of help is missing in a province. */
import { Link } from 'wouter'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import type { SearchRead } from '#web/directory/directory.local.ts'
import { GapBoard, type GapsRead } from '#web/directory/GapBoard.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useWords } from '#web/words/words.tsx'

export function ServiceGapsPage() {
  const words = useWords(directoryWords)
  const w = words.gaps
  const read = useRead<GapsRead>('/api/services/gaps')
  const own = useRead<SearchRead>('/api/services?own=true')
  const place = read.value?.province?.name
  return (
    <div className="stack service-sheet">
      <PageHead
        title={w.title}
        under={place ? w.under(place) : w.underNone}
        actions={
          <Button kind="quiet" icon="printer" onClick={() => print()}>
            {w.print}
          </Button>
        }
      />
      <p className="no-print">
        <Link href="/layanan" className={buttonClass('quiet')}>
          {words.search.all}
        </Link>
      </p>
      <Loaded read={read}>
        {(gaps) =>
          gaps.province ? (
            <GapBoard key={own.value?.region?.code ?? ''} read={gaps} home={own.value?.region?.code.slice(0, 5)} />
          ) : (
            <Empty title={w.none}>{w.noneBody}</Empty>
          )
        }
      </Loaded>
    </div>
  )
}
