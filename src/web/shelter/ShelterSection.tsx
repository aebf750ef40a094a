/** "Rumah aman": the stays of a child for the team, and for a shelter those at its own house. No address stands here. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { isRunning } from '#domain/shelter/stay.ts'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { shelterWords } from '#web/words/shelter.ts'
import { useWords } from '#web/words/words.tsx'
import { layShelter, type ShelterFile, type ShelterRead, type StayRow } from './shelter.local.ts'
import { StayCard } from './StayCard.tsx'
import './shelter.css'

const AskForm = lazy(async () => ({ default: (await import('./AskForm.tsx')).AskForm }))
const MoveForm = lazy(async () => ({ default: (await import('./MoveForm.tsx')).MoveForm }))
const ReviewForm = lazy(async () => ({ default: (await import('./ReviewForm.tsx')).ReviewForm }))

export function ShelterSection({ file }: { readonly file: ShelterFile }) {
  const read = useRead<ShelterRead>(`/api/case-files/${file.id}/shelter`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

type Opened = { readonly what: 'ask' } | { readonly what: 'move' | 'review'; readonly stay: StayRow }

function Body({ file, read }: { readonly file: ShelterFile; readonly read: ShelterRead }) {
  const w = useWords(shelterWords)
  const [open, setOpen] = useState<Opened | null>(null)
  const laid = layShelter(read, usePending(file.id))
  const running = laid.stays.filter(({ status }) => isRunning(status))
  const over = laid.stays.filter(({ status }) => !isRunning(status)).reverse()
  const asks = laid.isOpen && laid.accompanies && may('shelter.ask-place', file.standings)
  const close = () => setOpen(null)
  const cards = (stays: readonly StayRow[]) =>
    stays.map((stay) => (
      <StayCard
        key={stay.id}
        file={file}
        read={laid}
        stay={stay}
        onMove={() => setOpen({ what: 'move', stay })}
        onReview={() => setOpen({ what: 'review', stay })}
      />
    ))
  return (
    <div className="stack-l">
      <p className="quiet measure">{laid.ownPosts.length > 0 && !laid.accompanies ? w.ownLead : w.lead}</p>
      {laid.stays.length === 0 && <Empty title={w.none}>{asks ? w.noneHint : laid.ownPosts.length > 0 && w.ownNoneHint}</Empty>}
      {cards(running)}
      {asks && (
        <div className="row no-print">
          <Button kind={running.length === 0 ? 'primary' : 'second'} icon="roof" onClick={() => setOpen({ what: 'ask' })}>
            {laid.stays.length === 0 ? w.ask : w.askAgain}
          </Button>
        </div>
      )}
      {over.length > 0 && (
        <section className="stack">
          <h3>{w.before}</h3>
          {cards(over)}
        </section>
      )}
      <Suspense>
        {open?.what === 'ask' && <AskForm file={file} read={laid} onClose={close} />}
        {open?.what === 'move' && <MoveForm file={file} read={laid} stay={open.stay} onClose={close} />}
        {open?.what === 'review' && <ReviewForm file={file} read={laid} stay={open.stay} onClose={close} />}
      </Suspense>
    </div>
  )
}
