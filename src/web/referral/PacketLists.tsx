/** Beside each other: what travels, and what does not. Before yes only the names of the fields; after it their content. */
import { neverLearnsWhy, neverTravels, packetFields } from '#domain/referral/packet.ts'
import { Icon } from '#web/design/Icon.tsx'
import { useAccount } from '#web/offline/session.ts'
import { referralWords } from '#web/words/referral.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { packetText } from './packet-text.ts'
import type { Face } from './referral.local.ts'

export function PacketLists({ face, foot }: { readonly face: Face; readonly foot?: string | undefined }) {
  const w = useWords(referralWords)
  const name = useName()
  const { language } = useLanguage()
  const { posts } = useAccount()
  const listsTheRest = face.byMe || !posts.every(({ role }) => neverLearnsWhy(role))
  const isOpen = face.packet !== null && face.packet !== undefined
  const rows = face.fields.map((field) => ({ field, row: face.packet?.find((one) => one.field === field) }))
  return (
    <div className="packet-lists">
      <section>
        <h2 className="packet-title">{isOpen ? w.travels : w.willTravel}</h2>
        <ul className="plain-list packet-list">
          {rows.map(({ field, row }) => (
            <li key={field}>
              <Icon name="check" size={18} />
              <span>
                {isOpen && <span className="small quiet packet-label">{name(packetFields.term(field))}</span>}
                {isOpen ? (row ? packetText(row, name, language) : w.empty) : name(packetFields.term(field))}
              </span>
            </li>
          ))}
        </ul>
        {!isOpen && <p className="small quiet">{w.staysShut}</p>}
        {!listsTheRest && foot && <p className="small quiet">{foot}</p>}
      </section>
      {listsTheRest && (
        <section>
          <h2 className="packet-title">{w.stays}</h2>
          <ul className="plain-list packet-list packet-shut">
            {neverTravels.terms.map((one) => (
              <li key={one.code}>
                <Icon name="lock" size={18} />
                <span>{name(one)}</span>
              </li>
            ))}
          </ul>
          {foot && <p className="small quiet">{foot}</p>}
        </section>
      )}
    </div>
  )
}
