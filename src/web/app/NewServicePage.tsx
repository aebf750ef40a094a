/** Entering a service: for which unit, then what it gives. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Select } from '#web/design/Select.tsx'
import type { SearchRead } from '#web/directory/directory.local.ts'
import { ServiceForm } from '#web/directory/ServiceForm.tsx'
import { RegionName, RegionPicker } from '#web/intake/RegionPicker.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { newId } from '#web/offline/new-id.ts'
import { directoryFormWords } from '#web/words/directory-forms.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useWords } from '#web/words/words.tsx'
import '#web/intake/intake.css'

interface Post {
  readonly id: string
  readonly title: string
  readonly unitId: string
}

export function NewServicePage() {
  const w = useWords(directoryFormWords)
  const { ownNone, ownNoneBody } = useWords(directoryWords).search
  const read = useRead<SearchRead>('/api/services?own=true')
  const posts = useRead<readonly Post[]>('/api/posts?scope=area')
  const [, goTo] = useLocation()
  const [chosen, setChosen] = useState<string>()
  const [serviceId] = useState(newId)
  return (
    <div className="measure-page stack">
      <PageHead title={w.add} />
      <Loaded read={read}>
        {({ units }) => {
          const unit = units.find(({ id }) => id === chosen) ?? (units.length === 1 ? units[0] : undefined)
          if (units.length === 0) return <Empty title={ownNone}>{ownNoneBody}</Empty>
          return (
            <>
              {units.length > 1 && (
                <Select
                  label={w.unit}
                  name="unit"
                  required
                  value={chosen}
                  onChange={setChosen}
                  options={units.map(({ id, name }) => ({ value: id, label: name }))}
                />
              )}
              {unit && (
                <ServiceForm
                  key={unit.id}
                  unit={unit}
                  posts={(posts.value ?? []).filter(({ unitId }) => unitId === unit.id)}
                  serviceId={serviceId}
                  onDone={() => goTo('/layanan?milik=unit')}
                  onCancel={() => goTo('/layanan')}
                  regionField={(props) => <RegionPicker name="regions" {...props} />}
                  regionName={(code) => <RegionName code={code} />}
                />
              )}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
