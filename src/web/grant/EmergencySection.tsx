/** On the page of who may see a file: every opening in an emergency, for good, with what another unit thought of it. */
import { verdicts } from '#domain/grant/break-glass.ts'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { breakGlassWords } from '#web/words/break-glass.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { EmergencyFacts } from './EmergencyFacts.tsx'
import type { EmergencyFace } from './emergency-reads.ts'

export function EmergencySection({ caseFileId }: { readonly caseFileId: string }) {
  const w = useWords(breakGlassWords).ofFile
  const name = useName()
  const read = useRead<readonly EmergencyFace[]>(`/api/case-files/${caseFileId}/emergencies`)
  return (
    <section className="stack" id="darurat">
      <h2>{w.title}</h2>
      <Loaded read={read} missing={<p className="quiet">{w.none}</p>}>
        {(list) =>
          list.length === 0 ? (
            <p className="quiet">{w.none}</p>
          ) : (
            <ul className="plain-list rows">
              {list.map((one) => (
                <li key={one.id} className="stack-s">
                  <EmergencyFacts one={one} />
                  <p className={one.verdict ? undefined : 'quiet'}>
                    {one.verdict ? w.judged(name(verdicts.term(one.verdict)), one.reviewer ?? '', one.reviewerUnit ?? '') : w.notYet}
                    {one.verdict && ` · ${one.verdictReasons ?? w.noWords}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
