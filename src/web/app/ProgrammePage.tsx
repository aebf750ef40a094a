/** The register of programmes: what institutions carry on when their officials change (S117–S119, G-17). */
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { layProgrammes, type ProgrammeRead, type ShownProgramme } from '#web/area-plan/programme.local.ts'
import { ProgrammeForm } from '#web/area-plan/ProgrammeForm.tsx'
import { Programmes } from '#web/area-plan/Programmes.tsx'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { areaPlanWords } from '#web/words/area-plan.ts'
import { programmeWords } from '#web/words/programmes.ts'
import { useWords } from '#web/words/words.tsx'

export function ProgrammePage() {
  const words = useWords(areaPlanWords)
  const w = useWords(programmeWords)
  const read = useRead<ProgrammeRead>('/api/programmes')
  const items = useOutbox()
  const known = useMemo(() => read.value && layProgrammes(read.value, items), [read.value, items])
  const [editing, setEditing] = useState<ShownProgramme | 'new' | null>(null)
  const place = known?.region
  return (
    <div className="stack-l area-sheet">
      <PageHead
        title={w.title}
        over={place && w.over(place.name)}
        under={w.under}
        actions={
          known?.leads &&
          place && (
            <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
              {w.add}
            </Button>
          )
        }
      />
      <div className="row no-print area-ways">
        <Link href="/rtl-daerah" className={buttonClass('quiet')}>
          {words.page.back}
        </Link>
        <Button kind="quiet" icon="printer" onClick={() => print()}>
          {words.page.print}
        </Button>
      </div>
      <Loaded read={read}>
        {() =>
          known && (
            <>
              {known.programmes.length === 0 ? (
                <Empty title={w.empty}>{w.emptyBody}</Empty>
              ) : (
                <Programmes read={known} today={deviceNow().today} {...(known.leads ? { onEdit: setEditing } : {})} />
              )}
              {editing && place && (
                <ProgrammeForm
                  read={{ ...known, region: place }}
                  {...(editing === 'new' ? {} : { programme: editing })}
                  onClose={() => setEditing(null)}
                />
              )}
            </>
          )
        }
      </Loaded>
    </div>
  )
}
