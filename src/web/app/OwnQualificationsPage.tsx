/** "Kualifikasi saya": my papers, languages and trainings, and adding to them. */
import { useState } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { languages } from '#domain/case-file/consent-terms.ts'
import { sexes } from '#domain/case-file/child.ts'
import { skills } from '#domain/training/qualification.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { Certificates } from '#web/training/Certificates.tsx'
import { PaperList } from '#web/training/PaperList.tsx'
import { ProfileForm } from '#web/training/ProfileForm.tsx'
import { ProofForm } from '#web/training/ProofForm.tsx'
import { type Colleague, layOwn } from '#web/training/training.local.ts'
import { trainingWords } from '#web/words/training.ts'
import { useName, useWords } from '#web/words/words.tsx'
import '#web/training/training.css'

export function OwnQualificationsPage() {
  const w = useWords(trainingWords).own
  const name = useName()
  const read = useRead<Colleague>('/api/training/own')
  const items = useOutbox()
  const [form, setForm] = useState<'profile' | 'proof' | null>(null)
  return (
    <div className="stack-l measure-page">
      <PageHead title={w.title} under={w.who} />
      <Loaded read={read}>
        {(value) => {
          const own = layOwn(value, items)
          return (
            <>
              <Card as="section" title={w.profile}>
                {own.profile ? (
                  <p className="row">
                    {own.profile.sex !== 'X' && <Tag>{name(sexes.term(own.profile.sex))}</Tag>}
                    {own.profile.languages.map((code) => (
                      <Tag key={code}>{name(languages.term(code))}</Tag>
                    ))}
                    {own.profile.skills.map((code) => (
                      <Tag key={code}>{name(skills.term(code))}</Tag>
                    ))}
                  </p>
                ) : (
                  <p className="quiet">{w.profileNone}</p>
                )}
                <p>
                  <Button icon="pencil" onClick={() => setForm('profile')}>
                    {w.edit}
                  </Button>
                </p>
              </Card>
              <Card as="section" title={w.papers}>
                {own.papers.length === 0 ? <p className="quiet">{w.papersNone}</p> : <PaperList papers={own.papers} />}
                <p>
                  <Button kind="primary" icon="plus" onClick={() => setForm('proof')}>
                    {w.add}
                  </Button>
                </p>
              </Card>
              <Card as="section" title={w.certificates}>
                {own.certificates.length === 0 ? (
                  <p className="quiet">{w.certificatesNone}</p>
                ) : (
                  <Certificates certificates={own.certificates} />
                )}
              </Card>
              {form === 'profile' && <ProfileForm own={own} onClose={() => setForm(null)} />}
              {form === 'proof' && <ProofForm own={own} onClose={() => setForm(null)} />}
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
