/** One opening in an emergency, said whole: who, when, which parts, why. */
import { compartments } from '#domain/access/compartments.ts'
import { roles } from '#domain/access/role.ts'
import { emergencyReasons } from '#domain/grant/break-glass.ts'
import { MomentTime } from '#web/design/Time.tsx'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { useName, useWords } from '#web/words/words.tsx'
import type { EmergencyFace } from './emergency-reads.ts'

export function EmergencyFacts({ one }: { readonly one: EmergencyFace }) {
  const w = useWords(breakGlassWords).ofFile
  const name = useName()
  return (
    <div className="stack-s">
      <p>
        <strong>{one.who}</strong> <span className="quiet">{[name(roles.term(one.role)), one.unit].join(' · ')}</span>
      </p>
      <p className="small">
        <MomentTime at={one.openedAt} /> {w.until} <MomentTime at={one.until} />
        {one.isExtended && <span className="quiet">{` · ${w.extended}`}</span>}
      </p>
      <p className="small">
        {w.compartments}: {one.compartments.map((code) => name(compartments.term(code))).join(', ')}
      </p>
      <p>
        {w.reason}: {name(emergencyReasons.term(one.reasonCode))}. <span className="measure">{one.reason ?? w.noWords}</span>
      </p>
    </div>
  )
}
