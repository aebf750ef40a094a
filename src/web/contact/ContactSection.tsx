/** "Kontak aman": who of this file may be reached and how, the last contacts, and preparing a message (G-06). */
import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { may } from '#domain/access/rules.ts'
import type { ContactRule } from '#domain/contact/contact-rule.ts'
import { isClosed, type State } from '#domain/case-file/state.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { usePending } from '#web/offline/pending.ts'
import { call } from '#web/offline/transport.ts'
import { contactWords } from '#web/words/contact.ts'
import { useWords } from '#web/words/words.tsx'
import {
  type ContactFile,
  type ContactPersonRow,
  type ContactRead,
  layMessages,
  type OpenedAddress,
  preparedHere
} from './contact.local.ts'
import { MessageRows } from './MessageRows.tsx'
import { PersonRow } from './PersonRow.tsx'
import './contact.css'

const RuleForm = lazy(async () => ({ default: (await import('./RuleForm.tsx')).RuleForm }))
const MessageForm = lazy(async () => ({ default: (await import('./MessageForm.tsx')).MessageForm }))
const StopForm = lazy(async () => ({ default: (await import('./StopForm.tsx')).StopForm }))

type Opened = Pick<ContactRule, 'phone' | 'email' | 'post' | 'readers' | 'codeWord'>
type Request =
  | { readonly kind: 'new'; readonly who: 'child' | 'other' }
  | { readonly kind: 'change'; readonly person: ContactPersonRow; readonly opened: Opened }
  | { readonly kind: 'write' | 'stop'; readonly person: ContactPersonRow }

export function ContactSection({ file }: { readonly file: ContactFile }) {
  const read = useRead<ContactRead>(`/api/case-files/${file.id}/contact`)
  return <Loaded read={read}>{(seen) => <Body file={file} read={seen} />}</Loaded>
}

function Body({ file, read }: { readonly file: ContactFile; readonly read: ContactRead }) {
  const w = useWords(contactWords)
  const [request, setRequest] = useState<Request | null>(null)
  const [failed, setFailed] = useState(false)
  const items = usePending(file.id)
  const messages = layMessages(read.messages, items)
  const writes = may('contact.set-rule', file.standings) && !isClosed(file.state as State)
  const close = () => setRequest(null)
  const hasChild = read.people.some(({ kind }) => kind === 'child')
  // What is changed must have been seen: the address is opened on purpose, straight from the server, before it is written anew.
  const change = async (person: ContactPersonRow) => {
    setFailed(false)
    const reply = await call('GET', `/api/case-files/${file.id}/contact/${person.id}`).catch(() => undefined)
    if (reply?.status === 200) setRequest({ kind: 'change', person, opened: reply.body as OpenedAddress })
    else setFailed(true)
  }
  return (
    <div className="stack-l">
      <section className="stack-s">
        <p className="quiet measure">{w.lead}</p>
        {read.people.length === 0 ? (
          <Empty title={w.empty}>{w.emptyUnder}</Empty>
        ) : (
          <ul className="plain-list rows contact-rows">
            {read.people.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                onWrite={writes ? () => setRequest({ kind: 'write', person }) : undefined}
                onChange={writes ? () => void change(person) : undefined}
                onStop={writes ? () => setRequest({ kind: 'stop', person }) : undefined}
              />
            ))}
          </ul>
        )}
        {failed && (
          <Notice tone="danger" live>
            {w.openFailed}
          </Notice>
        )}
        {writes && (
          <div className="row no-print">
            {!hasChild && (
              <Button kind="primary" icon="plus" onClick={() => setRequest({ kind: 'new', who: 'child' })}>
                {w.addChild}
              </Button>
            )}
            <Button icon="plus" onClick={() => setRequest({ kind: 'new', who: 'other' })}>
              {w.add}
            </Button>
          </div>
        )}
      </section>
      <section className="stack-s">
        <h3>{w.last}</h3>
        <MessageRows
          messages={messages.map((one) => ({ ...one, ...whose(file, read, one.personId) }))}
          here={preparedHere(items, messages).length}
          empty={w.noneYet}
          acts={writes}
        />
        <p className="no-print">
          <Link href="/pesan" className={buttonClass('quiet')}>
            {w.toMessages}
          </Link>
        </p>
      </section>
      <Suspense>
        {request?.kind === 'new' && (
          <RuleForm file={file} region={read.region} isChild={request.who === 'child'} hasChild={hasChild} onClose={close} />
        )}
        {request?.kind === 'change' && (
          <RuleForm
            file={file}
            region={read.region}
            isChild={request.person.kind === 'child'}
            hasChild={hasChild}
            person={request.person}
            opened={request.opened}
            onClose={close}
          />
        )}
        {request?.kind === 'write' && <MessageForm file={file} person={request.person} onClose={close} />}
        {request?.kind === 'stop' && <StopForm file={file} person={request.person} onClose={close} />}
      </Suspense>
    </div>
  )
}

function whose(file: ContactFile, { people }: ContactRead, personId: string) {
  const person = people.find(({ id }) => id === personId)
  return {
    caseFileId: file.id,
    codeName: file.codeName,
    kind: person?.kind ?? ('child' as const),
    name: person?.name ?? null,
    zone: person?.rule?.zone ?? ('WIB' as const),
    mayLeaveMessage: person?.rule?.mayLeaveMessage ?? false
  }
}
