/** Both maps side by side: the child's, the worker's, who is whom, and the points to talk about. Nothing is averaged (E2). */
import { useMemo, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { nearSteps } from '#domain/support-map/child-map.ts'
import { linkChildPerson } from '#domain/support-map/link-child-person.ts'
import { Notice } from '#web/design/Notice.tsx'
import { Select } from '#web/design/Select.tsx'
import { longDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { newId } from '#web/offline/new-id.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { problemWords } from '#web/words/support-map-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Circle } from './Circle.tsx'
import { CircleNarrow } from './CircleNarrow.tsx'
import { useWhoIs } from './ChildCircle.tsx'
import type { ChildMapsRead, ShownChildMap } from './child-map.local.ts'
import { PersonPicture } from './child-pictures.tsx'
import { MapPoints } from './MapPoints.tsx'
import { ShownMap } from './ShownMap.tsx'
import { circleMapOf, type LaidMap } from './support-map.local.ts'
import { TalkForm } from './TalkForm.tsx'
import type { TieRequest } from './TieForms.tsx'
import { type TalkPoint, talkPoints } from './two-maps.ts'
import './child-map.css'

interface TwoMapsProps {
  readonly file: LaidMap & { readonly standings: readonly string[] }
  readonly read: ChildMapsRead
  onAsk(request: TieRequest): void
  onReviewSafety(): void
}

export function TwoMaps({ file, read, onAsk, onReviewSafety }: TwoMapsProps) {
  const w = useWords(twoMapsWords)
  const { language } = useLanguage()
  const [edition, setEdition] = useState<string | null>(null)
  const [talking, setTalking] = useState<TalkPoint | null>(null)
  const map = read.maps.find(({ id }) => id === edition) ?? read.maps[0]
  const { today } = deviceNow()
  const circle = useMemo(() => circleMapOf(file, today), [file, today])
  const points = useMemo(() => (map ? talkPoints(file, read, map) : []), [file, read, map])
  const { sending, problem } = useSending()
  const sentence = useProblemSentence(problemWords)
  if (!map) return null
  const link = (personId: string, supporterId: string | null) => {
    const known = read.links.find((one) => one.personId === personId) ?? null
    // chosen from the list, or recorded a moment ago and on its way before this
    const state = { file, personIds: map.people.map((one) => one.personId), supporterIds: supporterId ? [supporterId] : [], link: known }
    const input = { caseFileId: file.id, linkId: newId(), personId, supporterId, seenVersion: known?.version ?? 0 }
    void sending(linkChildPerson, input, { state, subjectLabel: file.codeName })
  }
  const mayTalk = may('support-map.talk-about-maps', file.standings)
  return (
    <div className="stack-l">
      {read.maps.length > 1 && (
        <Select
          label={w.edition}
          required
          value={map.id}
          options={read.maps.map(({ id, madeOn }) => ({ value: id, label: longDay(madeOn, language) }))}
          onChange={(id) => setEdition(id ?? null)}
        />
      )}
      <div className="two-maps">
        <section className="stack-s">
          <h2>{w.childs}</h2>
          <ShownMap codeName={file.codeName} map={map} />
        </section>
        <section className="stack-s">
          <h2>{w.workers}</h2>
          <WorkersCircle circle={circle} />
        </section>
      </div>
      {problem && (
        <Notice tone="danger" live>
          {sentence(problem)}
        </Notice>
      )}
      <MapPoints
        file={file}
        map={map}
        points={points}
        mayTalk={mayTalk}
        onTalk={setTalking}
        onAsk={onAsk}
        onLink={link}
        onReviewSafety={onReviewSafety}
      />
      {may('support-map.link-child-person', file.standings) && <Links file={file} read={read} map={map} onLink={link} />}
      {talking && <TalkForm file={file} map={map} point={talking} onClose={() => setTalking(null)} />}
    </div>
  )
}

/** Half a page wide: the narrow form reads better there. */
const WorkersCircle = ({ circle }: { readonly circle: ReturnType<typeof circleMapOf> }) =>
  matchMedia('(min-width: 1180px)').matches ? <Circle map={circle} /> : <CircleNarrow map={circle} />

interface LinksProps {
  readonly file: LaidMap
  readonly read: ChildMapsRead
  readonly map: ShownChildMap
  onLink(personId: string, supporterId: string | null): void
}

const nobody = 'nobody'

function Links({ file, read, map, onLink }: LinksProps) {
  const w = useWords(twoMapsWords)
  const name = useName()
  const whoIs = useWhoIs()
  const standing = file.supporters.filter(({ id }) => file.ties.some(({ supporterId }) => supporterId === id))
  const linked = (personId: string) => read.links.find((one) => one.personId === personId)?.supporterId ?? nobody
  return (
    <section className="stack-s no-print">
      <h2>{w.linksTitle}</h2>
      <p className="quiet">{w.linksHint}</p>
      <ul className="plain-list rows">
        {map.people.map((one) => (
          <li key={one.personId} className="two-maps-link">
            <span className="two-maps-who">
              <PersonPicture kind={one.kind} size={36} />
              <span>
                <strong>{whoIs(one)}</strong>
                <span className="small quiet"> {name(nearSteps.term(one.near))}</span>
                {one.kind === 'PET' && <span className="small quiet two-maps-pet">{w.pet}</span>}
              </span>
            </span>
            {one.kind !== 'PET' && (
              <Select
                label={w.link(whoIs(one))}
                required
                value={linked(one.personId)}
                options={[{ value: nobody, label: w.notThere }, ...standing.map(({ id, label }) => ({ value: id, label }))]}
                onChange={(to) => onLink(one.personId, to === nobody || !to ? null : to)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
