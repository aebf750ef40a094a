/** Berkas anak: the head with the next step, the circle beside what needs attention, then the sections in the order of work, opened in place. */
import { lazy, Suspense, useMemo, useState } from 'react'
import { useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { isClosed } from '#domain/case-file/state.ts'
import { AssessmentSection } from '#web/assessment/AssessmentSection.tsx'
import { layNeeds } from '#web/assessment/assessment.local.ts'
import type { AssessedFile } from '#web/assessment/AssessmentForm.tsx'
import { CaseHead } from '#web/case-file/CaseHead.tsx'
import { type CaseWork, type FileHead, isLive, layHead, laySafety, layWork, type WrittenPlan } from '#web/case-file/case-file.local.ts'
import { ConsentSection } from '#web/case-file/ConsentSection.tsx'
import { IdentityPanel } from '#web/case-file/IdentityPanel.tsx'
import { NotesSection } from '#web/case-file/NotesSection.tsx'
import { type People, PeopleSection } from '#web/case-file/PeopleSection.tsx'
import { SafetySection } from '#web/case-file/SafetySection.tsx'
import { type TimelineLine, TimelineSection } from '#web/case-file/TimelineSection.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { longDay, shortDay } from '#web/design/time-words.ts'
import { EdgeOfFile } from '#web/grant/EdgeOfFile.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { pendingOf } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { OpeningsLink } from '#web/oversight/OpeningsLink.tsx'
import { PlanSummary } from '#web/plan/PlanSummary.tsx'
import type { FileRead } from '#web/plan/plan.local.ts'
import { Bird } from '#web/support-map/Bird.tsx'
import { MapThroughTime } from '#web/support-map/MapThroughTime.tsx'
import { layOver, type MapFile } from '#web/support-map/support-map.local.ts'
import { TieConflict } from '#web/support-map/TieConflict.tsx'
import type { TieRequest } from '#web/support-map/TieForms.tsx'
import { TieList } from '#web/support-map/TieList.tsx'
import { caseFileWords } from '#web/words/case-file.ts'
import { sectionGroupWords } from '#web/words/file-sections.ts'
import { safetyWords } from '#web/words/safety.ts'
import { tieFormWords } from '#web/words/tie-forms.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { FileSection, FileSections, type SectionFile } from './FileSection.tsx'
import { NextStep } from './NextStep.tsx'
import { SectionGroup } from './SectionGroup.tsx'
import { showAnchor, useAnchor } from './use-anchor.ts'
import '#web/case-file/case-file.css'

const ClosedFile = lazy(async () => ({ default: (await import('#web/episode/ClosedFile.tsx')).ClosedFile }))
const ReceivedTracks = lazy(async () => ({ default: (await import('./RecipientTracks.tsx')).ReceivedTracks }))
// The forms are fetched when one is opened: an old telephone shows the circle sooner.
const TieForms = lazy(async () => ({ default: (await import('#web/support-map/TieForms.tsx')).TieForms }))

type File = FileHead & MapFile & FileRead & AssessedFile & SectionFile

export function CaseFilePage() {
  const { id = '' } = useParams()
  const read = useRead<File>(`/api/case-files/${id}`)
  return (
    <div className="case-page">
      <Loaded
        read={read}
        missing={
          <>
            <EdgeOfFile id={id} />
            <Suspense>
              <ReceivedTracks id={id} />
            </Suspense>
          </>
        }
      >
        {(file) => <Page file={file} />}
      </Loaded>
    </div>
  )
}

function Page({ file }: { readonly file: File }) {
  const w = useWords(caseFileWords)
  const { shut } = useWords(safetyWords).safety
  const ties = useWords(tieFormWords)
  const groups = useWords(sectionGroupWords)
  const { accountId, displayName } = useAccount()
  const outbox = useOutbox()
  const [request, setRequest] = useState<TieRequest | null>(() => askedFor(file))
  const close = () => {
    setRequest(null)
    if (location.search) history.replaceState(null, '', location.pathname + location.hash)
  }
  const base = `/api/case-files/${file.id}`
  const workRead = useRead<CaseWork>(`${base}/work`)
  const safetyRead = useRead<{ readonly plan: WrittenPlan | null }>(may('case-file.read-safety', file.standings) ? `${base}/safety` : null)
  const timelineRead = useRead<readonly TimelineLine[]>(`${base}/timeline`)
  const peopleRead = useRead<People>(`${base}/people`)
  const pending = useMemo(() => pendingOf(outbox, file.id), [outbox, file.id])
  // What stood around the child stays to be seen; nothing is drawn on a closed file.
  const draws = !isClosed(file.state)
  const me = { accountId, displayName }
  const { language } = useLanguage()
  const { today } = deviceNow()
  const safety = safetyRead.value && laySafety(safetyRead.value.plan, pending, me)
  const head = layHead(file, pending)
  const map = useMemo(() => layOver(layNeeds(file, pending), pending), [file, pending])
  const work = workRead.value && layWork(workRead.value, pending, me)
  const conflicts = outbox.filter(
    (item) =>
      item.status === 'conflict' && item.name.startsWith('support-map.') && item.subject.kind === 'case-file' && item.subject.id === file.id
  )
  useAnchor(workRead.value !== undefined)
  return (
    <>
      <CaseHead
        head={head}
        work={work}
        bird={<Bird codeName={file.codeName} size={40} />}
        identity={<IdentityPanel head={head} />}
        nextStep={<NextStep map={map} onAsk={draws && may('support-map.record-tie', file.standings) ? setRequest : undefined} />}
      />
      <div className="stack-l">
        <Suspense>{!draws && <ClosedFile file={file} />}</Suspense>
        {conflicts.map((item) => (
          <TieConflict key={item.id} item={item} map={map} />
        ))}
        <section id="peta">
          <MapThroughTime
            map={map}
            onAsk={draws && may('support-map.record-tie', file.standings) ? setRequest : undefined}
            onReviewSafety={() => showAnchor('keselamatan')}
          />
        </section>
        <div className="case-sections">
          <SectionGroup title={groups.safety}>
            <Disclosure
              id="keselamatan"
              title={w.sections.safety}
              summary={safety && w.summary.safety(shortDay(safety.reviewOn, today, language))}
            >
              <Loaded read={safetyRead} missing={<p className="quiet">{shut}</p>}>
                {() => <SafetySection head={head} plan={safety ?? null} />}
              </Loaded>
            </Disclosure>
            <FileSection id="kontak-aman" file={file} />
            <Disclosure id="asesmen" title={w.sections.assessment}>
              <AssessmentSection file={file} />
            </Disclosure>
            <FileSection id="instrumen" file={file} />
          </SectionGroup>
          <SectionGroup title={groups.circle}>
            <Disclosure id="dukungan" title={ties.listTitle} summary={w.summary.ties(map.ties.length)}>
              <TieList map={map} onAsk={draws && may('support-map.change-tie', file.standings) ? setRequest : undefined} />
            </Disclosure>
            <FileSection id="peta-anak" file={file} />
          </SectionGroup>
          <SectionGroup title={groups.plan}>
            <Disclosure id="rencana" title={w.sections.plan} defaultOpen>
              <PlanSummary file={file} />
            </Disclosure>
            <FileSection id="tinjauan" file={file} />
            <FileSection id="rujukan" file={file} />
          </SectionGroup>
          <FileSections title={groups.tracks} ids={['hukum', 'kesehatan', 'sekolah', 'penghidupan', 'rumah-aman']} file={file} />
          <FileSections title={groups.home} ids={['pulang', 'dewasa']} file={file} />
          <SectionGroup title={groups.voice}>
            <FileSection id="kata-anak" file={file} />
            <FileSection id="suara-anak" file={file} />
            <FileSection id="konferensi" file={file} />
            <Disclosure
              id="persetujuan"
              title={w.sections.consent}
              summary={work && w.summary.consent(work.consents.filter((one) => isLive(one, today)).length)}
            >
              <Loaded read={workRead}>{() => work && <ConsentSection head={head} work={work} />}</Loaded>
            </Disclosure>
          </SectionGroup>
          <SectionGroup title={groups.file}>
            <Disclosure
              id="catatan"
              title={w.sections.notes}
              summary={work && w.summary.notes(work.noteCount, work.notes.filter((one) => one.kind === 'promise').length)}
            >
              <Loaded read={workRead}>{() => work && <NotesSection head={head} work={work} />}</Loaded>
            </Disclosure>
            <FileSection id="dokumen" file={file} />
            <FileSection id="lampiran" file={file} />
            <FileSection id="serah-terima" file={file} />
            <FileSection id="pindah" file={file} />
            <Disclosure id="riwayat" title={w.sections.history}>
              <Loaded read={timelineRead}>{(lines) => <TimelineSection lines={lines} openedAt={file.openedAt} />}</Loaded>
              {may('case-file.read-openings', file.standings) && <OpeningsLink id={file.id} />}
            </Disclosure>
            <Disclosure id="petugas" title={w.sections.people} summary={file.worker.name ?? undefined}>
              <Loaded read={peopleRead}>{(people) => <PeopleSection head={head} people={people} />}</Loaded>
            </Disclosure>
          </SectionGroup>
        </div>
      </div>
      <p className="print-mark">{w.printed(displayName, longDay(today, language))}</p>
      <Suspense fallback={null}>{request && <TieForms map={map} request={request} onClose={close} />}</Suspense>
    </>
  )
}

/** "Hari ini" asked for a successor of one support: the form stands open. */
function askedFor(file: File): TieRequest | null {
  const like = file.ties.find(({ id }) => id === new URLSearchParams(location.search).get('ganti'))
  return like && may('support-map.record-tie', file.standings) ? { kind: 'record', like } : null
}
