/** Pindah: children another unit asks us to take, files that came and went, and for the ministry its notices. */
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useOutbox } from '#web/offline/outbox.ts'
import { useAccount } from '#web/offline/session.ts'
import { layLists, type TransferLists } from '#web/transfer/transfer.local.ts'
import { TransferRows } from '#web/transfer/TransferRows.tsx'
import { transferWords } from '#web/words/transfer.ts'
import { useWords } from '#web/words/words.tsx'

export function TransfersPage() {
  const w = useWords(transferWords)
  const outbox = useOutbox()
  const { posts } = useAccount()
  const isMinistry = posts.some(({ role }) => role === 'R20')
  const read = useRead<TransferLists>('/api/transfers')
  return (
    <div className="measure-page stack-l">
      <PageHead title={isMinistry ? w.notices : w.title} under={isMinistry ? w.noticesBody : w.under} />
      <Loaded read={read}>{(lists) => <TransferRows lists={layLists(lists, outbox)} isMinistry={isMinistry} />}</Loaded>
    </div>
  )
}
