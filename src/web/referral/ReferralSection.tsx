/** On a case file: the referrals of this child with their lines, and making a new one. */
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { services } from '#domain/plan/services.ts'
import { referralStates } from '#domain/referral/referral.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { referralStepWords } from '#web/words/referral-steps.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { type Face, groupOf, placeOfReferral } from './referral.local.ts'
import { StepsLine } from './StepsLine.tsx'
import './referral.css'

interface SectionFile {
  readonly id: string
  readonly state: string
  readonly standings: readonly string[]
}

export function ReferralSection({ file }: { readonly file: SectionFile }) {
  const w = useWords(referralStepWords)
  const name = useName()
  const read = useRead<readonly Face[]>(`/api/case-files/${file.id}/referrals`)
  const isOpen = file.state !== 'ST15' && file.state !== 'ST18'
  return (
    <Loaded read={read}>
      {(faces) => (
        <div className="stack">
          <p className="small quiet measure">{faces.length === 0 ? w.section.none : w.section.lead}</p>
          {faces.length > 0 && (
            <ul className="plain-list box-rows">
              {faces.map((face) => {
                const term = services.terms.find(({ code }) => code === face.service)
                const group = groupOf(face)
                return (
                  <li key={face.id} className={group === 'toDo' ? 'box-row box-due' : 'box-row'}>
                    <Link href={placeOfReferral(face)} className="box-link">
                      <span className="box-words">
                        <span className="row">
                          <strong>{term ? name(term) : face.service}</strong>
                          <Tag>{name(referralStates.term(face.state))}</Tag>
                        </span>
                        <span className="small quiet">{face.toUnit}</span>
                        {group !== 'drafts' && group !== 'over' && <StepsLine face={face} small />}
                      </span>
                    </Link>
                  </li>
                )
              })}
            </ul>
          )}
          {isOpen && may('referral.draft', file.standings) && (
            <p className="no-print">
              <Link className={buttonClass('primary')} href={`/anak/${file.id}/rujuk`}>
                {w.section.new}
              </Link>
            </p>
          )}
        </div>
      )}
    </Loaded>
  )
}
