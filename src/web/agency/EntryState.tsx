/** How somebody stands with coming in: a paper not used yet, or a recovery on its way. */
import { momentWords } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { agencyWords } from '#web/words/agency.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { StaffPerson } from './agency.local.ts'

export function EntryState({ person: { entry, hasEntered } }: { readonly person: StaffPerson }) {
  const w = useWords(agencyWords)
  const { language } = useLanguage()
  const { at } = deviceNow()
  const isOpen = entry !== null && Date.parse(entry.until) > Date.parse(at)
  const when = entry ? momentWords(entry.until, at, language) : ''
  if (entry?.kind === 'recovery' && isOpen)
    return <p className="small">{entry.isConfirmed ? w.recoveryConfirmed(when) : w.recoveryBegun(entry.startedByName)}</p>
  if (hasEntered) return null
  return (
    <p className="small">
      {w.notEntered} · {!isOpen ? w.codeOver : entry.isConfirmed ? w.codeUntil(when) : w.firstBegun(entry.startedByName)}
    </p>
  )
}
