/** One service of the directory, and the form that changes it. */
import { useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import { buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { type EntryRead, layEntry } from '#web/directory/directory.local.ts'
import { ServiceEntry } from '#web/directory/ServiceEntry.tsx'
import { ServiceForm } from '#web/directory/ServiceForm.tsx'
import { RegionName, RegionPicker } from '#web/intake/RegionPicker.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { directoryFormWords } from '#web/words/directory-forms.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/intake/intake.css'

export function ServicePage() {
  const { id = '' } = useParams()
  const w = useWords(directoryWords).entry
  const { change } = useWords(directoryFormWords)
  const read = useRead<EntryRead>(`/api/services/${id}`)
  const items = useOutbox()
  const entry = useMemo(() => read.value?.entry && layEntry(read.value.entry, items), [read.value, items])
  const [editing, setEditing] = useState(false)
  const back = (
    <Link href="/layanan" className={buttonClass('quiet')}>
      {w.back}
    </Link>
  )
  return (
    <div className="stack service-sheet">
      <PageHead
        title={entry ? entry.service.name : w.facts}
        over={entry?.unit}
        under={entry && `${entry.agency} · ${entry.region}`}
        actions={back}
      />
      <Loaded read={read}>
        {() =>
          entry ? (
            <>
              <ServiceEntry entry={entry} onEdit={() => setEditing(true)} />
              {editing && (
                <Dialog open wide onClose={() => setEditing(false)} title={change}>
                  <ServiceForm
                    unit={{ id: entry.service.unitId, name: entry.unit, regionCode: entry.regionCode }}
                    posts={entry.posts}
                    service={entry.service}
                    serviceId={entry.service.id}
                    onDone={() => setEditing(false)}
                    onCancel={() => setEditing(false)}
                    regionField={(props) => <RegionPicker name="regions" {...props} />}
                    regionName={(code) => <RegionName code={code} />}
                  />
                </Dialog>
              )}
            </>
          ) : (
            <Empty title={w.missing} action={back}>
              {w.missingBody}
            </Empty>
          )
        }
      </Loaded>
    </div>
  )
}
