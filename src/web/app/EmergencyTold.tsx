/** The line of Hari ini that tells of an opening in an emergency. Nothing puts it away but the press that says one knows. */
import { Link } from 'wouter'
import type { Due } from '#domain/case-file/today.ts'
import { acknowledgeEmergency } from '#domain/grant/acknowledge-emergency.ts'
import { Button } from '#web/design/Button.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { SentMark } from '#web/design/SentMark.tsx'
import { MomentTime } from '#web/design/Time.tsx'
import { usePending } from '#web/offline/pending.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { Bird } from '#web/support-map/Bird.tsx'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { dueVerbs } from '#web/words/due-verbs.ts'
import { useWords } from '#web/words/words.tsx'
import { placeOf } from './due-place.ts'

export function EmergencyTold({ due }: { readonly due: Due }) {
  const verbs = useWords(dueVerbs)
  const words = useWords(breakGlassWords)
  const said = usePending(due.id, 'grant.acknowledge-emergency').at(-1)
  const { sending } = useSending()
  const known = () =>
    void sending(acknowledgeEmergency, { emergencyId: due.id }, { state: { isTold: true }, subjectLabel: due.codeName ?? words.aFile })
  return (
    <li className="due-row due-near">
      <span className="due-mark">{due.codeName ? <Bird codeName={due.codeName} size={32} /> : <Icon name="alert" size={24} />}</span>
      <div className="due-words">
        <p className="due-sentence">{words.told(due.about ?? '')}</p>
        <p className="small">
          <strong className="code-name">{due.codeName ?? words.aFile}</strong>
          <span className="due-danger">
            <Icon name="alert" size={16} />
            {words.emergency}
          </span>
          <span className="quiet">{due.dueAt && <MomentTime at={due.dueAt} />}</span>
          <Link href={placeOf(due)}>{words.seeWhy}</Link>
        </p>
      </div>
      {said ? (
        <SentMark status={said.status} />
      ) : (
        <Button kind="primary" onClick={known}>
          {verbs['emergency-opened']}
        </Button>
      )}
    </li>
  )
}
