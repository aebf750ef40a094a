/** Siapa boleh melihat: the people of a file, what was given to others, who is kept away, and what was opened in an emergency. */
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { type CaseWork, type FileHead, isLive as isLiveConsent } from '#web/case-file/case-file.local.ts'
import type { People } from '#web/case-file/PeopleSection.tsx'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { CoWorkerForm } from '#web/grant/CoWorkerForm.tsx'
import type { DirectoryPost, GrantRow } from '#web/grant/grant.local.ts'
import { isLive } from '#web/grant/grant.local.ts'
import { EmergencySection } from '#web/grant/EmergencySection.tsx'
import { GrantList } from '#web/grant/GrantList.tsx'
import { OfferGrantForm } from '#web/grant/OfferGrantForm.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { grantWords } from '#web/words/grants.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { FileGuards } from './FileGuards.tsx'
import '#web/case-file/case-file.css'
import '#web/grant/grant.css'

type File = FileHead & { readonly unitId: string }

export function FileAccessPage() {
  const { id = '' } = useParams()
  const w = useWords(grantWords).page
  const read = useRead<File>(`/api/case-files/${id}`)
  return (
    <div className="measure-page stack-l">
      <PageHead
        over={<Link href={`/anak/${id}`}>{read.value ? <span className="code-name">{read.value.codeName}</span> : w.over}</Link>}
        title={w.title}
        under={w.rule}
      />
      <Loaded read={read}>
        {(file) => (
          <>
            <FilePeople file={file} />
            <Grants file={file} />
            <FileGuards file={file} />
            {may('grant.list-emergencies', file.standings) && <EmergencySection caseFileId={file.id} />}
          </>
        )}
      </Loaded>
      <p className="no-print">
        <Link href={`/anak/${id}`} className={buttonClass('quiet')}>
          {w.back}
        </Link>
      </p>
    </div>
  )
}

const ofTheUnit = ['case-worker', 'co-worker', 'supervisor', 'unit-head'] as const

function FilePeople({ file }: { readonly file: File }) {
  const w = useWords(grantWords)
  const { language } = useLanguage()
  const { today } = deviceNow()
  const read = useRead<People>(`/api/case-files/${file.id}/people`)
  return (
    <section className="stack-s">
      <h2>{w.people.title}</h2>
      <Loaded read={read}>
        {({ standing }) => (
          <ul className="plain-list people-list">
            {standing
              .filter((one) => one.isNow && ofTheUnit.includes(one.standing))
              .map((one) => (
                <li key={`${one.postId} ${one.standing}`}>
                  <strong>{one.name ?? w.list.vacant}</strong>{' '}
                  <span className="quiet">{[w.people.standings[one.standing], one.title, one.unit].join(' · ')}</span>{' '}
                  <span className="small quiet">{w.people.until(shortDay(dayOf(one.untilAt), today, language))}</span>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

function Grants({ file }: { readonly file: File }) {
  const w = useWords(grantWords).list
  const { posts: mine } = useAccount()
  const { today } = deviceNow()
  const grants = useRead<readonly GrantRow[]>(`/api/case-files/${file.id}/grants`)
  const posts = useRead<readonly DirectoryPost[]>('/api/posts?scope=area')
  const people = useRead<People>(`/api/case-files/${file.id}/people`)
  const work = useRead<CaseWork>(`/api/case-files/${file.id}/work`)
  const [form, setForm] = useState<'offer' | 'colleague' | null>(null)
  const standing = new Set([
    ...(people.value?.standing ?? []).filter((one) => one.isNow && ofTheUnit.includes(one.standing)).map((one) => one.postId),
    ...(grants.value ?? []).filter(isLive).map((one) => one.postId),
    ...mine.map((one) => one.postId)
  ])
  // a person who is asked must be there, and not stand on the file already
  const free = (posts.value ?? []).filter((one) => one.holder !== null && !standing.has(one.id))
  const bases = {
    consents: (work.value?.consents ?? []).filter((one) => isLiveConsent(one, today) && !one.isPending),
    assessments: (work.value?.bestInterests ?? []).filter((one) => one.signedAt !== null)
  }
  return (
    <section className="stack-s">
      <h2>{w.title}</h2>
      <Loaded read={grants}>{(list) => <GrantList file={file} grants={list} />}</Loaded>
      <div className="row no-print">
        {may('grant.offer-grant', file.standings) && (
          <Button kind="primary" icon="key" disabled={!posts.value || !work.value} onClick={() => setForm('offer')}>
            {w.give}
          </Button>
        )}
        {may('grant.name-co-worker', file.standings) && (
          <Button icon="people" disabled={!posts.value} onClick={() => setForm('colleague')}>
            {w.colleague}
          </Button>
        )}
      </div>
      {form === 'offer' && <OfferGrantForm file={file} posts={free} bases={bases} onClose={() => setForm(null)} />}
      {form === 'colleague' && <CoWorkerForm file={file} posts={free} onClose={() => setForm(null)} />}
    </section>
  )
}
