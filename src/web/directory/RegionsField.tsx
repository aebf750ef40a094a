/** The area a service reaches: regencies, the whole province of its unit, or the country. The field that finds one is handed in by the page. */
import type { ReactNode } from 'react'
import { Button } from '#web/design/Button.tsx'
import { directoryFormWords } from '#web/words/directory-forms.ts'
import { directoryWords } from '#web/words/directory.ts'
import { useWords } from '#web/words/words.tsx'
import type { RegionFieldProps } from './ServiceSearch.tsx'

interface Props {
  readonly codes: readonly string[]
  /** the region of the unit */
  readonly seat: string
  readonly error?: string | undefined
  onChange(codes: string[]): void
  readonly regionField: (props: RegionFieldProps & { readonly error?: string | undefined }) => ReactNode
  readonly regionName: (code: string) => ReactNode
}

export function RegionsField({ codes, seat, error, onChange, regionField, regionName }: Props) {
  const w = useWords(directoryFormWords)
  const { country } = useWords(directoryWords).entry
  const add = (code: string | undefined) => {
    if (code && !codes.includes(code)) onChange([...codes, code])
  }
  const province = seat.slice(0, 2)
  return (
    <fieldset className="stack-s">
      <legend className="service-regions">{w.regions}</legend>
      <ul className="plain-list row">
        {codes.map((code) => (
          <li key={code}>
            <Button kind="quiet" icon="cross" onClick={() => onChange(codes.filter((one) => one !== code))}>
              <span className="sr-only">{w.take('')}</span>
              {code === 'ID' ? country : regionName(code)}
            </Button>
          </li>
        ))}
      </ul>
      {regionField({ label: w.addRegion, value: undefined, onChange: add, error })}
      <div className="row">
        {province && !codes.includes(province) && (
          <Button kind="quiet" icon="plus" onClick={() => add(province)}>
            {w.wholeProvince}
          </Button>
        )}
        {!codes.includes('ID') && (
          <Button kind="quiet" icon="plus" onClick={() => add('ID')}>
            {w.wholeCountry}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
