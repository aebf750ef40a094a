/** How an instrument is asked, as the worker sees it; and the same on the handed-over telephone, where the child answers. */
import type { ReactNode } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { latestOf } from '#domain/instrument/instruments.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { AskChild } from '#web/instrument/AskChild.tsx'
import { AskSetUp } from '#web/instrument/AskSetUp.tsx'
import { type InstrumentsRead, withPending } from '#web/instrument/instrument.local.ts'
import type { AskedFile } from '#web/instrument/InstrumentSection.tsx'
import { cover } from '#web/offline/idle.ts'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { askChildWords } from '#web/words/ask-child.ts'
import { useWords } from '#web/words/words.tsx'

export function AskChildPage() {
  const { id = '', code = '' } = useParams()
  const read = useRead<AskedFile>(`/api/case-files/${id}`)
  return <Loaded read={read}>{(file) => <Page file={file} code={code} />}</Loaded>
}

const askable = (file: AskedFile, code: string) => {
  const instrument = latestOf(code)
  return instrument?.answeredBy === 'child' && may('instrument.record-answers', file.standings) ? instrument : null
}

function Page({ file, code }: { readonly file: AskedFile; readonly code: string }) {
  const w = useWords(askChildWords)
  const instrument = askable(file, code)
  if (!instrument)
    return (
      <Empty
        title={w.closed}
        action={
          <Link href={`/anak/${file.id}`} className={buttonClass('second')}>
            {w.back}
          </Link>
        }
      />
    )
  return <AskSetUp file={file} instrument={instrument} />
}

interface AskedProps {
  readonly file: AskedFile
  readonly code: string
  /** what the child sees where this cannot be asked */
  readonly otherwise: ReactNode
}

/** The same on the handed-over telephone. */
export function AskedChild({ file, code, otherwise }: AskedProps) {
  const { displayName } = useAccount()
  const [, go] = useLocation()
  const known = useRead<InstrumentsRead>(`/api/case-files/${file.id}/instruments`).value
  const sets = withPending(known?.sets ?? [], usePending(file.id, 'instrument.record-answers'), displayName)
  const instrument = askable(file, code)
  // the address changes under the cover, so that the questions are not there again behind it
  const toStaff = () => {
    cover()
    go(`/anak/${file.id}#instrumen`, { replace: true })
  }
  return instrument ? <AskChild file={file} instrument={instrument} sets={sets} onStaff={toStaff} /> : otherwise
}
