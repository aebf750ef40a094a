/** Searching the directory: by need or kind, region, for whom, open now, with room. The region's own field is handed in by the page. */
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { needs } from '#domain/assessment/need.ts'
import { ageBands } from '#domain/case-file/child.ts'
import { servicesFor } from '#domain/directory/finding.ts'
import { functionings } from '#domain/directory/functioning.ts'
import { servedSexes } from '#domain/directory/service.ts'
import { type Service, services } from '#domain/plan/services.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { MoreRows } from '#web/design/MoreRows.tsx'
import { pageSize } from '#domain/kernel/page.ts'
import { useEarlier } from '#web/offline/use-earlier.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { Select } from '#web/design/Select.tsx'
import { useNow } from '#web/design/Time.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type Found, layOwn, type SearchRead } from './directory.local.ts'
import { ServiceCard } from './ServiceCard.tsx'
import { type Asked, addressOf } from './search-address.ts'
import './directory.css'

export interface RegionFieldProps {
  readonly label: string
  readonly value: string | undefined
  onChange(code: string | undefined): void
}

export interface SoughtChild {
  readonly id: string
  readonly codeName: string
}

interface Props {
  readonly initial: Asked
  readonly own: boolean
  /** the child somebody searches for, and the field that chooses one */
  readonly child?: SoughtChild | undefined
  readonly childField?: ReactNode
  readonly regionField: (props: RegionFieldProps) => ReactNode
}

export function ServiceSearch({ initial, own, child, childField, regionField }: Props) {
  const w = useWords(directoryWords).search
  const name = useName()
  const [asked, setAsked] = useState<Asked>(initial)
  const change = (part: Partial<Asked>) => setAsked((now) => ({ ...now, ...part }))
  const read = useRead<SearchRead>(addressOf(asked, own))
  const items = useOutbox()
  const now = useNow()
  const { today } = deviceNow()
  const offered = asked.need ? servicesFor(asked.need) : services.codes
  const more = [asked.age, asked.sex, ...(asked.disabilities ?? [])].filter(Boolean).length
  return (
    <div className="stack">
      {!own && (
        <form className="stack no-print service-filters" onSubmit={(event) => event.preventDefault()}>
          {childField}
          <ChoiceChips
            label={w.need}
            name="need"
            required
            value={asked.need ?? 'all'}
            onChange={(need) => change({ need: need === 'all' ? undefined : need, code: undefined })}
            options={[{ value: 'all' as const, label: w.any }, ...vocabularyOptions(needs.terms, name)]}
          />
          <div className="columns">
            <Select
              label={w.service}
              name="code"
              required
              placeholder={w.anyService}
              value={asked.code}
              onChange={(code) => change({ code: code as Service | undefined })}
              options={vocabularyOptions(
                services.terms.filter(({ code }) => offered.includes(code)),
                name
              )}
            />
            {regionField({
              label: w.region,
              value: asked.region === null ? undefined : (asked.region ?? read.value?.region?.code),
              onChange: (region) => change({ region: region ?? null })
            })}
          </div>
          <Disclosure id="layanan-untuk" title={w.whom} {...(more > 0 ? { summary: String(more) } : {})}>
            <div className="stack">
              <ChoiceChips
                label={w.age}
                name="age"
                required
                value={asked.age ?? 'all'}
                onChange={(age) => change({ age: age === 'all' ? undefined : age })}
                options={[{ value: 'all' as const, label: w.any }, ...vocabularyOptions(ageBands.terms, name)]}
              />
              <ChoiceChips
                label={w.sex}
                name="sex"
                required
                value={asked.sex ?? 'all'}
                onChange={(sex) => change({ sex: sex === 'all' ? undefined : sex })}
                options={[{ value: 'all' as const, label: w.any }, ...vocabularyOptions(servedSexes.terms, name)]}
              />
              <CheckChips
                label={w.functioning}
                name="disabilities"
                value={asked.disabilities}
                onChange={(disabilities) => change({ disabilities })}
                options={vocabularyOptions(functionings.terms, name)}
              />
            </div>
          </Disclosure>
          <CheckChips
            label={w.only}
            name="only"
            required
            value={[...(asked.open ? ['open' as const] : []), ...(asked.room ? ['room' as const] : [])]}
            onChange={(only) => change({ open: only?.includes('open') ?? false, room: only?.includes('room') ?? false })}
            options={[
              { value: 'open', label: w.open },
              { value: 'room', label: w.room }
            ]}
          />
        </form>
      )}
      <Loaded read={read}>
        {(value) => {
          const shown = own ? layOwn(value, items) : value
          const card = (found: Found) => (
            <ServiceCard
              key={found.id}
              found={found}
              now={now}
              today={today}
              own={own}
              {...(child ? { refer: referTo(child, found.code, asked.need) } : {})}
            />
          )
          if (shown.services.length === 0)
            return own ? (
              <Empty
                title={w.ownNone}
                action={
                  shown.units.length > 0 && (
                    <Link href="/layanan/baru" className={buttonClass('primary')}>
                      {w.add}
                    </Link>
                  )
                }
              >
                {w.ownNoneBody}
              </Empty>
            ) : (
              <Empty title={w.none} action={<Button onClick={() => setAsked({ region: asked.region })}>{w.all}</Button>}>
                {w.noneBody}
              </Empty>
            )
          return (
            <>
              <p className="caption" role="status">
                {own && shown.services.length >= pageSize.entries ? w.foundFirst(shown.services.length) : w.found(shown.services.length)}
                {!own && shown.services.length >= pageSize.services && `. ${w.foundMany}`}
              </p>
              <ul className="plain-list service-list">{shown.services.map(card)}</ul>
              {own && <FurtherEntries key={value.services.at(-1)?.id} first={value.services} card={card} />}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}

/** A unit may keep more entries than one page tells. */
function FurtherEntries({ first, card }: { readonly first: readonly Found[]; card(found: Found): ReactNode }) {
  const further = useEarlier<Found, SearchRead>(first, {
    size: pageSize.entries,
    addressBehind: (last) => `${addressOf({}, true)}&after=${last.id}`,
    rowsOf: servicesOf
  })
  return (
    <>
      {further.rows.length > 0 && <ul className="plain-list service-list">{further.rows.map(card)}</ul>}
      <MoreRows earlier={further} />
    </>
  )
}

const servicesOf = ({ services: found }: SearchRead): readonly Found[] => found

/** Who is referred is chosen again there, on what the file says; the service and the need come along. */
const referTo = ({ id, codeName }: SoughtChild, code: Service, need: Asked['need']) => ({
  codeName,
  address: `/anak/${id}/rujuk?${new URLSearchParams({ layanan: code, ...(need ? { kebutuhan: need } : {}) })}`
})
