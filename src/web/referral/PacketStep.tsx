/** The third step: tick what travels, see what does not, and say who goes along. */
import type { Role } from '#domain/access/role.ts'
import { DraftReferral } from '#domain/referral/draft-referral.ts'
import { fieldsFor, neverTravels, packetFields } from '#domain/referral/packet.ts'
import { Icon } from '#web/design/Icon.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { NumberInput } from '#web/design/NumberInput.tsx'
import { Select } from '#web/design/Select.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { referralWords } from '#web/words/referral.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { packetText } from './packet-text.ts'
import type { DraftRead } from './referral.local.ts'

export interface PacketTerms {
  readonly fields: readonly string[]
  readonly accommodations: readonly string[]
  readonly actionId: string | null
  readonly message?: string | undefined
  readonly companionPostId: string | null
  readonly days: number
}
interface Props {
  readonly made: DraftRead
  readonly role: Role | null
  readonly terms: PacketTerms
  change(more: Partial<Pick<PacketTerms, 'fields' | 'message' | 'companionPostId' | 'days'>>): void
  readonly busy: boolean
  readonly send: string
  readonly problem: string | null | undefined
  onSend(): void
}

export function PacketStep({ made, role, terms, change, busy, send, problem, onSend }: Props) {
  const w = useWords(referralDraftWords)
  const empty = useWords(referralWords).empty
  const name = useName()
  const { language } = useLanguage()
  const open = fieldsFor(role)
  const text = (field: (typeof open)[number]): string | undefined => {
    if (field === 'message') return terms.message
    if (field === 'accommodation')
      return terms.accommodations.length > 0 ? packetText({ field, text: terms.accommodations.join(',') }, name, language) : undefined
    if (field === 'action') {
      const action = made.actions.find(({ id }) => id === terms.actionId)
      return action && packetText({ field, text: action.what ?? action.service }, name, language)
    }
    const row = made.values.find((one) => one.field === field)
    return row && packetText(row, name, language)
  }
  const toggle = (field: string) =>
    change({ fields: terms.fields.includes(field) ? terms.fields.filter((one) => one !== field) : [...terms.fields, field] })
  const left = packetFields.terms.filter(({ code }) => !open.includes(code) || !terms.fields.includes(code))
  return (
    <form
      className="stack-l"
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <div className="packet-lists">
        <fieldset className="packet-choice">
          <legend>{w.travels}</legend>
          <p className="small quiet">{w.travelsHint}</p>
          {open.map((field) => (
            <label key={field} className="packet-check">
              <input type="checkbox" checked={terms.fields.includes(field)} onChange={() => toggle(field)} />
              <span>
                {name(packetFields.term(field))}
                <span className="small quiet packet-value">{text(field) ?? empty}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <section>
          <h2 className="packet-title">{w.stays}</h2>
          <ul className="plain-list packet-list packet-shut">
            {[...neverTravels.terms, ...left].map((one) => (
              <li key={one.code}>
                <Icon name="lock" size={18} />
                <span>{name(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="stack measure">
        {open.includes('message') && (
          <TextArea
            label={w.message}
            hint={w.messageHint}
            max={maxLengthOf(DraftReferral.shape.message) ?? 300}
            value={terms.message}
            onChange={(message) =>
              change({
                message,
                fields: message ? [...new Set([...terms.fields, 'message'])] : terms.fields.filter((one) => one !== 'message')
              })
            }
          />
        )}
        <Select
          label={w.companion}
          placeholder={w.noCompanion}
          options={made.team.map((one) => ({ value: one.postId, label: one.title }))}
          value={terms.companionPostId ?? undefined}
          onChange={(companionPostId) => change({ companionPostId: companionPostId ?? null })}
        />
        <NumberInput label={w.days} required min={1} max={30} value={terms.days} onChange={(days) => change({ days: days ?? 30 })} />
        <FormEnd busy={busy} send={send} problem={problem} />
      </div>
    </form>
  )
}
