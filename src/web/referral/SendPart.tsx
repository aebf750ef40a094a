/** Before it leaves: the packet as it would travel, shown to the child; the consent or the assessment it rests on; then it is sent. */
import { useState } from 'react'
import { Link } from 'wouter'
import { askConsent } from '#domain/referral/draft-referral.ts'
import { type referralBases, sendReferral } from '#domain/referral/send-referral.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { referralDraftWords } from '#web/words/referral-draft.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { basisOf, isReady, standingOf } from './basis.ts'
import { PacketLists } from './PacketLists.tsx'
import type { DraftRead, Face } from './referral.local.ts'
import { useTelling } from './use-telling.ts'

export function SendPart({ face }: { readonly face: Face }) {
  const w = useWords(referralDraftWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const read = useRead<DraftRead>(`/api/case-files/${face.caseFileId}/referral-draft?referral=${face.id}`)
  const { tell, about, known, busy, fault } = useTelling(face)
  const [basis, setBasis] = useState<(typeof referralBases.codes)[number]>('consent')
  const unit = face.toUnit ?? ''
  return (
    <Loaded read={read}>
      {(draft) => {
        const standing = standingOf(face, draft)
        const line = (label: string, one: { readonly expiresOn: string } | undefined) => (
          <li className={one ? 'gate-yes' : 'gate-no'}>
            <Icon name={one ? 'check-circle' : 'dot-empty'} />
            <span>
              {label}: <strong>{one ? w.has(shortDay(one.expiresOn, today, language)) : w.hasNot}</strong>
            </span>
          </li>
        )
        return (
          <div className="stack-l">
            <PacketLists face={{ ...face, packet: draft.values }} />
            <Card as="section" due title={w.consent}>
              <p className="measure">{w.consentBody}</p>
              <ChoiceChips
                label={w.basis}
                required
                options={[
                  { value: 'consent', label: w.byConsent },
                  { value: 'best-interest', label: w.byAssessment }
                ]}
                value={basis}
                onChange={(value) => value && setBasis(value)}
              />
              {basis === 'consent' ? (
                <>
                  <ul className="plain-list gate">
                    {line(w.referralConsent, standing.agreed)}
                    {line(w.sharingConsent(unit), standing.sharing)}
                  </ul>
                  {!isReady(basis, standing) && (
                    <>
                      {!standing.sharing && <p className="small quiet">{w.recordHint(unit)}</p>}
                      <p className="no-print">
                        <Link className={buttonClass('second')} href={`/anak/${face.caseFileId}#persetujuan`}>
                          {w.record}
                        </Link>
                      </p>
                    </>
                  )}
                </>
              ) : (
                !standing.assessment && (
                  <>
                    <p className="quiet">{w.noAssessment}</p>
                    <p className="no-print">
                      <Link className={buttonClass('second')} href={`/anak/${face.caseFileId}#persetujuan`}>
                        {w.makeAssessment}
                      </Link>
                    </p>
                  </>
                )
              )}
              {fault && (
                <Notice tone="danger" live>
                  {fault}
                </Notice>
              )}
              {read.state !== 'fresh' && read.state !== 'loading' && <p className="small quiet">{w.offline}</p>}
              <div className="row no-print">
                <Button
                  kind="primary"
                  icon="arrow-right"
                  busy={busy}
                  disabled={!isReady(basis, standing)}
                  onClick={() => void tell(sendReferral, { ...about, ...basisOf(basis, standing), shown: draft.shown }, undefined)}
                >
                  {w.send}
                </Button>
                {face.state === 'RS01' && (
                  <Button busy={busy} onClick={() => void tell(askConsent, about, known)}>
                    {w.asked}
                  </Button>
                )}
                <Link className={buttonClass('quiet')} href={`/anak/${face.caseFileId}/rujuk?draf=${face.id}`}>
                  {w.change}
                </Link>
              </div>
            </Card>
          </div>
        )
      }}
    </Loaded>
  )
}
