/** Choosing a kabupaten or kota: type a few letters, take one from the list, by mouse, finger or keys. */
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { type ControlProps, Field } from '#web/design/Field.tsx'
import { useSettled } from '#web/offline/use-settled.ts'
import { useRead } from '#web/offline/local-store.ts'
import { reportFormWords } from '#web/words/report-form.ts'
import { useWords } from '#web/words/words.tsx'
import type { RegionNamed } from './intake.local.ts'

interface Region extends RegionNamed {
  readonly within: string
}

interface Props extends ControlProps<string> {
  /** Shortcuts such as "same as where the child lives". */
  readonly shortcuts?: readonly { readonly label: string; readonly code: string | undefined }[]
}

export function RegionPicker({ shortcuts = [], ...control }: Props) {
  const w = useWords(reportFormWords).region
  const offered = shortcuts.filter((shortcut) => shortcut.code && shortcut.code !== control.value)
  if (control.value)
    return (
      <Field {...control}>
        {(wiring) => (
          <div className="region-chosen">
            <RegionName code={control.value ?? ''} />
            <button type="button" id={wiring.id} className="button button-quiet" onClick={() => control.onChange(undefined)}>
              {w.change}
            </button>
          </div>
        )}
      </Field>
    )
  return (
    <div className="stack-s">
      <Search {...control} />
      {offered.length > 0 && (
        <div className="row">
          {offered.map((shortcut) => (
            <Button key={shortcut.label} kind="quiet" icon="check" onClick={() => control.onChange(shortcut.code)}>
              {shortcut.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The name of a region whose code is known; remembered on the device once it was read. */
export function RegionName({ code }: { readonly code: string }) {
  const { value } = useRead<readonly Region[]>(`/api/regions?code=${code}`)
  const region = value?.[0]
  return <span>{region ? [region.name, region.within].filter(Boolean).join(', ') : code}</span>
}

const fewest = 2

function Search(control: ControlProps<string>) {
  const w = useWords(reportFormWords).region
  const list = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(-1)
  const asked = useSettled(useDeferredValue(text.trim()))
  const found = useRead<readonly Region[]>(asked.length >= fewest ? `/api/regions?text=${encodeURIComponent(asked)}&level=regency` : null)
  const regions = asked.length >= fewest ? nearest(found.value ?? [], asked) : []
  const take = (region: Region | undefined) => region && control.onChange(region.code)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt((now) => (regions.length ? (now + (event.key === 'ArrowDown' ? 1 : -1) + regions.length) % regions.length : -1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(regions[Math.max(0, at)])
    } else if (event.key === 'Escape') setText('')
  }

  return (
    <Field {...control}>
      {(wiring) => (
        <div className="region-search">
          <input
            {...wiring}
            className="input"
            role="combobox"
            aria-expanded={regions.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 && regions[at] ? `${list}-${at}` : undefined}
            type="text"
            autoComplete="off"
            placeholder={w.placeholder}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setAt(-1)
            }}
            onKeyDown={onKeyDown}
          />
          <div id={list} role="listbox" aria-label={control.label} className="region-list" hidden={regions.length === 0}>
            {regions.map((region, number) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox, which keeps the focus
              <div
                key={region.code}
                id={`${list}-${number}`}
                role="option"
                tabIndex={-1}
                aria-selected={number === at}
                className="region-option"
                onClick={() => take(region)}
              >
                <span>{region.name}</span> <span className="caption">{region.within}</span>
              </div>
            ))}
          </div>
          <p className="sr-only" role="status">
            {regions.length > 0 && w.found(regions.length)}
          </p>
          {asked.length >= fewest && found.state === 'fresh' && regions.length === 0 && <p className="caption">{w.none}</p>}
          {asked.length >= fewest && found.state === 'failed' && <p className="caption">{w.offline}</p>}
        </div>
      )}
    </Field>
  )
}

/** A name that begins with what was typed comes before one that only holds it: Medan before Sumedang. */
function nearest(regions: readonly Region[], text: string): readonly Region[] {
  const begins = (region: Region) =>
    region.name
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(text.toLowerCase()))
  return [...regions.filter(begins), ...regions.filter((region) => !begins(region))].slice(0, 8)
}
