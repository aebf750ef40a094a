/** The granted parts of a file, straight from the server each time and never kept on the device. A shut part is not there. */
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { needs } from '#domain/assessment/need.ts'
import { consentPurposes } from '#domain/case-file/consent.ts'
import { contactChannels, contactWindows } from '#domain/case-file/safety.ts'
import { sources } from '#domain/intake/source.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { actionStatuses, services } from '#domain/plan/services.ts'
import { supporterRoles } from '#domain/support-map/supporter.ts'
import { Button } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { longDay, shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useOpenedBriefly } from '#web/offline/opened-briefly.ts'
import { call } from '#web/offline/transport.ts'
import { sharedFileWords } from '#web/words/shared-file.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { useGrantNames } from './grant-names.ts'
import type { Shared } from './shared-file.local.ts'

interface Props {
  readonly caseFileId: string
  readonly purpose: string
}

type State = 'loading' | 'fresh' | 'failed' | 'missing'

export function SharedParts({ caseFileId, purpose }: Props) {
  const w = useWords(sharedFileWords).shared
  const [value, setValue] = useState<Shared>()
  const [state, setState] = useState<State>('loading')
  const load = useCallback(async () => {
    setState('loading')
    const reply = await call('GET', `/api/case-files/${caseFileId}/shared?purpose=${purpose}`).catch(() => undefined)
    setValue(reply?.status === 200 ? (reply.body as Shared) : undefined)
    setState(reply?.status === 200 ? 'fresh' : reply?.status === 404 ? 'missing' : 'failed')
  }, [caseFileId, purpose])
  useEffect(() => void load(), [load])
  return (
    <Loaded read={{ value, state, at: null, reload: () => void load() }}>
      {(shared) => (
        <div className="stack">
          {shared.identity && <IdentityPart of={shared.identity} />}
          {shared.contact && <ContactPart of={shared.contact} caseFileId={caseFileId} />}
          {shared.needs && <NeedsPart of={shared.needs} />}
          {shared.circle && <CirclePart of={shared.circle} />}
          {shared.actions && <ActionsPart of={shared.actions} />}
          {shared.facts && <FactsPart of={shared.facts} />}
          {shared.open.length === 0 && <p className="quiet">{w.noneOpen}</p>}
        </div>
      )}
    </Loaded>
  )
}

function Part({ code, isEmpty, children }: { readonly code: string; readonly isEmpty?: boolean; readonly children: ReactNode }) {
  const names = useGrantNames()
  const w = useWords(sharedFileWords).shared
  return (
    <section className="stack-s">
      <h2>{names.part(code)}</h2>
      {isEmpty ? <p className="quiet">{w.nothing}</p> : children}
    </section>
  )
}

function Rows({ rows }: { readonly rows: readonly (readonly [label: string, value: string | null])[] }) {
  const w = useWords(sharedFileWords).shared
  return (
    <dl className="grant-parts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={value ? undefined : 'quiet'}>{value || w.unset}</dd>
        </div>
      ))}
    </dl>
  )
}

type Line = readonly [id: string, what: string, about: readonly (string | false | null)[]]

/** What there is, one a line, and what is said of each in a quiet voice; what is not there is left out. */
function Lines({ lines, strong = false }: { readonly lines: readonly Line[]; readonly strong?: boolean }) {
  return (
    <ul className="plain-list stack-s">
      {lines.map(([id, what, about]) => (
        <li key={id}>
          {strong ? <strong>{what}</strong> : what} <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** The word of a code from a vocabulary; a code nobody knows is shown as it is. */
function useWordOf() {
  const name = useName()
  return (terms: readonly { readonly code: string; readonly id: string; readonly en: string }[], code: string): string => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : code
  }
}

type PartOf<K extends keyof Shared> = NonNullable<Shared[K]>

function IdentityPart({ of }: { readonly of: PartOf<'identity'> }) {
  const w = useWords(sharedFileWords).shared
  const { language } = useLanguage()
  const rows = [
    [w.name, of.name],
    [w.called, of.called],
    ...(of.nik ? [[w.nik, of.nik] as const] : []),
    ...(of.bornOn ? [[w.bornOn, longDay(of.bornOn, language)] as const] : [])
  ] as const
  return (
    <Part code="K2">
      <Rows rows={rows} />
    </Part>
  )
}

function ContactPart({ of, caseFileId }: { readonly of: PartOf<'contact'>; readonly caseFileId: string }) {
  const w = useWords(sharedFileWords).shared
  const word = useWordOf()
  const where = useOpenedBriefly<{ readonly address: string | null; readonly phone: string | null }>()
  return (
    <Part code="K3">
      <Rows
        rows={[
          [w.channels, of.channels.map((one) => word(contactChannels.terms, one)).join(', ')],
          [w.windows, of.windows.map((one) => word(contactWindows.terms, one)).join(', ')],
          [w.codeWord, of.codeWord],
          [w.notToTell, of.notToTell]
        ]}
      />
      {where.value && (
        <Rows
          rows={[
            [w.address, where.value.address],
            [w.phone, where.value.phone]
          ]}
        />
      )}
      {where.hasFailed && <p role="alert">{w.whereFailed}</p>}
      <div className="row no-print">
        {where.value ? (
          <Button icon="lock" onClick={where.cover}>
            {w.close}
          </Button>
        ) : (
          <Button icon="lock" onClick={() => void where.open(`/api/case-files/${caseFileId}/whereabouts?purpose=safety`)}>
            {w.openWhere}
          </Button>
        )}
      </div>
    </Part>
  )
}

function NeedsPart({ of }: { readonly of: PartOf<'needs'> }) {
  const w = useWords(sharedFileWords).shared
  const word = useWordOf()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <Part code="K5" isEmpty={of.assessedOn === null}>
      {of.assessedOn && <p className="small quiet">{w.assessed(shortDay(of.assessedOn, today, language))}</p>}
      <ul className="plain-list">
        {of.list.map(({ need, severity }) => (
          <li key={need}>
            {word(needs.terms, need)} <span className="quiet">{w.severities[severity]}</span>
          </li>
        ))}
      </ul>
      {of.childWords && (
        <p>
          {w.childSays}: “{of.childWords}”
        </p>
      )}
    </Part>
  )
}

function CirclePart({ of }: { readonly of: PartOf<'circle'> }) {
  const w = useWords(sharedFileWords).shared
  const word = useWordOf()
  return (
    <Part code="K10" isEmpty={of.length === 0}>
      <Lines
        strong
        lines={of.map((one) => [
          one.id,
          one.label ?? word(supporterRoles.terms, one.role),
          [
            one.label && word(supporterRoles.terms, one.role),
            one.needs.map((need) => word(needs.terms, need)).join(', '),
            one.strength !== null && w.strength(one.strength),
            one.safety !== 'SAFE' && w.unsafe
          ]
        ])}
      />
    </Part>
  )
}

function ActionsPart({ of }: { readonly of: PartOf<'actions'> }) {
  const w = useWords(sharedFileWords).shared
  const word = useWordOf()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <Part code="K11" isEmpty={of.length === 0}>
      <Lines
        strong
        lines={of.map((one) => [
          one.id,
          one.what ?? word(services.terms, one.service),
          [word(actionStatuses.terms, one.status), w.due(shortDay(one.dueOn, today, language)), one.owner && w.owner(one.owner)]
        ])}
      />
    </Part>
  )
}

function FactsPart({ of }: { readonly of: PartOf<'facts'> }) {
  const w = useWords(sharedFileWords).shared
  const word = useWordOf()
  const { language } = useLanguage()
  const { today } = deviceNow()
  return (
    <Part code="K4" isEmpty={of.reports.length + of.consents.length === 0}>
      <Lines
        lines={of.reports.map((one) => [
          one.id,
          w.received(word(sources.terms, one.source), shortDay(dayOf(one.receivedAt), today, language)),
          [one.region, w.signs(one.dangerSigns.length)]
        ])}
      />
      {of.consents.length > 0 && <h3 className="small quiet">{w.consents}</h3>}
      <ul className="plain-list">
        {of.consents.map((one) => (
          <li key={one.id}>{w.consentUntil(word(consentPurposes.terms, one.purpose), shortDay(one.expiresOn, today, language))}</li>
        ))}
      </ul>
    </Part>
  )
}
