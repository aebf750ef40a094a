/** What waits for me, most urgent window first; what waits for its hour; what is under way and settled. */
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { useNow } from '#web/design/Time.tsx'
import { useOutbox } from '#web/offline/outbox.ts'
import { messageWords } from '#web/words/messages.ts'
import { useWords } from '#web/words/words.tsx'
import { layMessages, type ListedMessage, type Phase, phaseOf } from './contact.local.ts'
import { MessageRows } from './MessageRows.tsx'

const needed: readonly Phase[] = ['confirm', 'by-hand', 'settle']

export function MessageLists({ list }: { readonly list: readonly ListedMessage[] }) {
  const w = useWords(messageWords)
  const now = useNow()
  const messages = layMessages(list, useOutbox())
  const of = (...phases: readonly Phase[]) => messages.filter((one) => phases.includes(phaseOf(one, now)))
  // the window that closes first comes first; what has no window any more, before all else
  const urgent = of(...needed).toSorted((a, b) => urgency(a) - urgency(b))
  const [waiting, underWay, done] = [of('waiting'), of('under-way'), of('done')]
  if (messages.length === 0) return <Empty title={w.empty}>{w.emptyUnder}</Empty>
  return (
    <>
      <section className="stack-s">
        <h2>{w.now}</h2>
        <MessageRows messages={urgent} empty={w.nowEmpty} acts names />
      </section>
      {waiting.length > 0 && (
        <section className="stack-s">
          <h2>{w.waiting}</h2>
          <MessageRows messages={waiting} acts names />
        </section>
      )}
      {underWay.length > 0 && (
        <section className="stack-s">
          <h2>{w.underWay}</h2>
          <MessageRows messages={underWay} acts names />
        </section>
      )}
      {done.length > 0 && (
        <Disclosure id="pesan-selesai" title={w.done} summary={String(done.length)}>
          <MessageRows messages={done.toReversed()} acts names />
        </Disclosure>
      )}
    </>
  )
}

const urgency = ({ state, closesAt }: ListedMessage): number => (state === 'planned' ? Date.parse(closesAt) : 0)
