/** The child answers here, on the phone handed over by whoever accompanies her. */
import { Link, useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { latestOf } from '#domain/instrument/instruments.ts'
import { buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { AskChild } from '#web/instrument/AskChild.tsx'
import { type InstrumentsRead, withPending } from '#web/instrument/instrument.local.ts'
import type { AskedFile } from '#web/instrument/InstrumentSection.tsx'
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

function Page({ file, code }: { readonly file: AskedFile; readonly code: string }) {
  const w = useWords(askChildWords)
  const { displayName } = useAccount()
  const known = useRead<InstrumentsRead>(`/api/case-files/${file.id}/instruments`).value
  const sets = withPending(known?.sets ?? [], usePending(file.id, 'instrument.record-answers'), displayName)
  const instrument = latestOf(code)
  if (instrument?.answeredBy !== 'child' || !may('instrument.record-answers', file.standings))
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
  return <AskChild file={file} instrument={instrument} sets={sets} />
}
