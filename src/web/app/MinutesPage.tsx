/** Notula: the minutes of a conference as a sheet to print, for those outside by alias or for the child's own people. */
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { Minutes } from '#web/conference/Minutes.tsx'
import type { MineRead } from '#web/conference/conference.local.ts'
import { useConferences } from '#web/conference/use-conferences.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { conferenceFormWords } from '#web/words/conference-forms.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useWords } from '#web/words/words.tsx'

export function MinutesPage() {
  const { id = '' } = useParams<{ id: string }>()
  const w = useWords(conferenceWords)
  const read = useRead<MineRead>(`/api/conferences/${id}`)
  return (
    <div className="measure-page stack">
      <Loaded read={read}>
        {({ conference }) =>
          conference?.caseFileId ? <Sheet id={id} caseFileId={conference.caseFileId} /> : <Empty title={w.invited.gone} />
        }
      </Loaded>
    </div>
  )
}

function Sheet({ id, caseFileId }: { readonly id: string; readonly caseFileId: string }) {
  const w = useWords(conferenceFormWords).minutes
  const { displayName } = useAccount()
  const { read, laid } = useConferences(caseFileId)
  const [whom, setWhom] = useState<'outside' | 'team'>('outside')
  const one = laid?.conferences.find((other) => other.id === id)
  return (
    <>
      <div className="no-print stack">
        <PageHead over={<Link href={`/konferensi/${id}`}>{w.back}</Link>} title={w.title} />
        <div className="row minutes-head">
          <ChoiceChips
            label={w.for}
            required
            options={[
              { value: 'outside' as const, label: w.outside },
              { value: 'team' as const, label: w.team }
            ]}
            value={whom}
            onChange={(value) => setWhom(value ?? 'outside')}
          />
          <Button kind="primary" icon="printer" disabled={!one?.begunAt} onClick={() => print()}>
            {w.print}
          </Button>
        </div>
      </div>
      <Loaded read={read}>
        {() =>
          laid && one?.begunAt ? (
            <Minutes file={laid.file} one={one} forTeam={whom === 'team'} printedBy={displayName} today={deviceNow().today} />
          ) : (
            <Empty
              title={w.notYet}
              action={
                <Link href={`/konferensi/${id}`} className={buttonClass('second')}>
                  {w.back}
                </Link>
              }
            />
          )
        }
      </Loaded>
    </>
  )
}
