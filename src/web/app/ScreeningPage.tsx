/** A psychologist's own entries about one child, straight from the server each time and never kept on the device. */
import { useCallback, useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { Screenings, type ScreeningsRead } from '#web/instrument/Screenings.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { call } from '#web/offline/transport.ts'
import { screeningWords } from '#web/words/screening.ts'
import { useWords } from '#web/words/words.tsx'

export function ScreeningPage() {
  const { id = '' } = useParams()
  const w = useWords(screeningWords)
  const pointer = useRead<{ readonly codeName: string }>(`/api/case-files/${id}/pointer`).value
  const { value, state, load } = useScreenings(id)
  return (
    <div className="measure-page stack">
      <PageHead title={w.title} over={pointer && <span className="code-name">{pointer.codeName}</span>} under={w.under} />
      <Loaded read={{ value, state, at: null, reload: load }}>
        {(read) => <Screenings caseFileId={id} codeName={pointer?.codeName ?? ''} read={read} onSaved={load} />}
      </Loaded>
    </div>
  )
}

function useScreenings(id: string) {
  const [value, setValue] = useState<ScreeningsRead>()
  const [state, setState] = useState<'loading' | 'fresh' | 'failed' | 'missing'>('loading')
  const load = useCallback(() => {
    void call('GET', `/api/case-files/${id}/screenings`)
      .catch(() => undefined)
      .then((reply) => {
        setValue(reply?.status === 200 ? (reply.body as ScreeningsRead) : undefined)
        setState(reply?.status === 200 ? 'fresh' : reply?.status === 404 ? 'missing' : 'failed')
      })
  }, [id])
  // what was delivered since is shown as soon as it arrived
  const delivered = useOutbox().filter((item) => item.name === 'instrument.record-screening' && item.status === 'delivered').length
  // biome-ignore lint/correctness/useExhaustiveDependencies: a delivery is what asks again
  useEffect(load, [load, delivered])
  return { value, state, load }
}
