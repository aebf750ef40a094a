/** Layanan: searching the directory, for one of my children where one is chosen, or the entries of one's own unit. */
import { lazy, Suspense, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { AgeBand, Sex } from '#domain/case-file/child.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Select } from '#web/design/Select.tsx'
import type { SearchRead } from '#web/directory/directory.local.ts'
import { ServiceSearch } from '#web/directory/ServiceSearch.tsx'
import { type Asked, askedIn } from '#web/directory/search-address.ts'
import { RegionPicker } from '#web/intake/RegionPicker.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { directoryImportWords } from '#web/words/directory-import.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useWords } from '#web/words/words.tsx'
import type { Child } from './my-children.ts'
import '#web/intake/intake.css'

const ImportForm = lazy(async () => ({ default: (await import('#web/directory/ImportForm.tsx')).ImportForm }))

/** What the search needs of a file. */
interface Head {
  readonly id: string
  readonly codeName: string
  readonly ageBand: string
  readonly sex: string
  readonly serviceRegion: { readonly code: string }
}

export function ServicesPage() {
  const w = useWords(directoryWords).search
  const words = useWords(directoryImportWords)
  const search = useSearch()
  const own = new URLSearchParams(search).get('milik') === 'unit'
  const [brought, setBrought] = useState(false)
  return (
    <div className="stack service-sheet">
      <PageHead title={own ? w.own : w.title} under={own ? undefined : w.under} />
      <div className="row no-print">
        <Link href={own ? '/layanan' : '/layanan?milik=unit'} className={buttonClass('second')}>
          {own ? w.all : w.own}
        </Link>
        <Link href="/layanan/baru" className={buttonClass('second')}>
          {w.add}
        </Link>
        {own ? (
          <FromFiles onDone={() => setBrought(true)} />
        ) : (
          <Link href="/layanan/celah" className={buttonClass('quiet')}>
            {w.gaps}
          </Link>
        )}
      </div>
      {own && brought && (
        <Notice icon="check" live>
          {words.done}
        </Notice>
      )}
      {own ? <ServiceSearch own initial={{}} regionField={() => null} /> : <Search initial={askedIn(search)} />}
    </div>
  )
}

/** A child of mine may be chosen: what the file says of age, sex and region is asked at once, and a service found leads to referring her. */
function Search({ initial }: { readonly initial: Asked }) {
  const w = useWords(directoryWords).search
  const [chosen, setChosen] = useState<string>()
  const mine = (useRead<{ readonly children: readonly Child[] }>('/api/today').value?.children ?? []).filter((child) => child.mine)
  const head = useRead<Head>(chosen ? `/api/case-files/${chosen}` : null).value
  const child = head?.id === chosen ? head : undefined
  const asked: Asked = child
    ? { ...initial, age: AgeBand.safeParse(child.ageBand).data, sex: Sex.safeParse(child.sex).data, region: child.serviceRegion.code }
    : initial
  return (
    <ServiceSearch
      key={child?.id ?? 'nobody'}
      own={false}
      initial={asked}
      child={child}
      childField={
        mine.length > 0 && (
          <div className="service-place">
            <Select
              label={w.child}
              hint={w.childHint}
              name="child"
              required
              placeholder={w.nobody}
              value={chosen}
              onChange={setChosen}
              options={mine.map(({ id, codeName }) => ({ value: id, label: codeName }))}
            />
          </div>
        )
      }
      regionField={(props) => <RegionPicker name="region" required {...props} />}
    />
  )
}

/** Only for whoever keeps the entries of some unit. */
function FromFiles({ onDone }: { onDone(): void }) {
  const w = useWords(directoryImportWords)
  const read = useRead<SearchRead>('/api/services?own=true')
  const [shown, setShown] = useState(false)
  if (!read.value?.units.length) return null
  return (
    <>
      <Button icon="plus" onClick={() => setShown(true)}>
        {w.open}
      </Button>
      <Suspense>
        {shown && (
          <ImportForm
            onClose={() => setShown(false)}
            onDone={() => {
              setShown(false)
              onDone()
              read.reload()
            }}
          />
        )}
      </Suspense>
    </>
  )
}
