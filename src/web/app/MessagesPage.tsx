/** Pesan: what waits for me most urgent window first, my call list, and the sentences that may leave. */
import type { Role } from '#domain/access/role.ts'
import { standingsOfRole } from '#domain/access/standing.ts'
import type { ListedMessage, TemplateRow } from '#web/contact/contact.local.ts'
import { MessageLists } from '#web/contact/MessageLists.tsx'
import { TemplateList } from '#web/contact/TemplateList.tsx'
import { Disclosure } from '#web/design/Disclosure.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { useAccount } from '#web/offline/session.ts'
import { messageWords } from '#web/words/messages.ts'
import { useWords } from '#web/words/words.tsx'

export function MessagesPage() {
  const w = useWords(messageWords)
  const { posts } = useAccount()
  const messages = useRead<readonly ListedMessage[]>('/api/messages')
  const templates = useRead<readonly TemplateRow[]>('/api/message-templates')
  const standings = posts.flatMap(({ role }) => standingsOfRole[role as Role] ?? [])
  const usable = templates.value?.filter(({ isUsable }) => isUsable).length
  return (
    <div className="measure-page stack-l">
      <PageHead title={w.title} under={w.under} />
      <Loaded read={messages}>{(list) => <MessageLists list={list} />}</Loaded>
      <Disclosure id="kalimat" title={w.templates.title} summary={usable === undefined ? undefined : w.templates.count(usable)}>
        <Loaded read={templates}>{(list) => <TemplateList list={list} standings={standings} />}</Loaded>
      </Disclosure>
    </div>
  )
}
