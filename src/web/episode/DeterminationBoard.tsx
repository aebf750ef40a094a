/** The panels of one child: what is asked, her own words, the reasons, and who has signed; the newest first. */
import { lazy, Suspense, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { answersOf, determinationOptions, determinationQuestions, professions } from '#domain/episode/determination.ts'
import { withdrawDetermination } from '#domain/episode/withdraw-determination.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { Tag } from '#web/design/Tag.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { usePending } from '#web/offline/pending.ts'
import { useAccount } from '#web/offline/session.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { determinationWords } from '#web/words/determination.ts'
import { problemWords } from '#web/words/episode-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type DeterminationRow, type DeterminationsRead, memberName, type MemberRow } from './determination.local.ts'
import { DeterminationSheet } from './DeterminationSheet.tsx'
import type { EpisodeFile } from './episode.local.ts'
import { PanelSignature } from './PanelSignature.tsx'
import { printSheet } from './ReviewSheet.tsx'
import './episode.css'

const DeterminationForm = lazy(async () => ({ default: (await import('./DeterminationForm.tsx')).DeterminationForm }))

interface Props {
  readonly file: EpisodeFile
  readonly read: DeterminationsRead
}

export function DeterminationBoard({ file, read }: Props) {
  const w = useWords(determinationWords)
  const [isOpening, setIsOpening] = useState(false)
  const [printing, setPrinting] = useState<DeterminationRow | null>(null)
  const isOnItsWay = usePending(file.id, 'episode.open-determination').some(
    (item) =>
      item.status !== 'refused' &&
      item.status !== 'conflict' &&
      !read.determinations.some((one) => one.id === (item.input as { determinationId: string }).determinationId)
  )
  // one that waits for signatures comes before calling the next
  const isWaiting = isOnItsWay || read.determinations.some(({ status }) => status === 'open')
  const print = (one: DeterminationRow) => {
    setPrinting(one)
    printSheet('determination')
  }
  return (
    <div className="stack-l">
      {may('episode.open-determination', file.standings) && file.state !== 'ST15' && (
        <div className="row no-print">
          <Button kind={isWaiting ? 'second' : 'primary'} icon="people" onClick={() => setIsOpening(true)}>
            {w.open}
          </Button>
        </div>
      )}
      {isOnItsWay && <Notice icon="device">{w.onItsWay}</Notice>}
      {read.determinations.length === 0 && !isOnItsWay && <p className="quiet measure">{w.none}</p>}
      {read.determinations.map((one) => (
        <One key={one.id} file={file} one={one} onPrint={print} />
      ))}
      {printing && <DeterminationSheet codeName={file.codeName} one={printing} />}
      <Suspense>{isOpening && <DeterminationForm file={file} read={read} onClose={() => setIsOpening(false)} />}</Suspense>
    </div>
  )
}

function One({ file, one, onPrint }: { readonly file: EpisodeFile; readonly one: DeterminationRow; onPrint(one: DeterminationRow): void }) {
  const w = useWords(determinationWords)
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const { accountId, posts } = useAccount()
  const [dialog, setDialog] = useState<MemberRow | 'withdraw' | null>(null)
  const missing = viewMissingReasons.terms.find((term) => term.code === one.missingReason)
  const isOpen = one.status === 'open'
  const isMine = (postId: string) => posts.some((post) => post.postId === postId)
  const convenes = one.openedByAccount === accountId || isMine(one.openedByPost)
  const hasSigned = one.members.some((member) => member.postId !== null && member.signedByAccount === accountId)
  const signs = (member: MemberRow) =>
    isOpen &&
    member.agrees === null &&
    may('episode.sign-determination', file.standings) &&
    (member.postId === null ? convenes : isMine(member.postId) && !hasSigned)
  const close = () => setDialog(null)
  return (
    <article className="panel stack">
      <div>
        <p className="caption panel-when">
          {w.opened(one.openedBy ?? '', shortDay(one.openedOn, today, language))} <Tag>{w.status[one.status]}</Tag>
        </p>
        <h2>{name(determinationQuestions.term(one.question))}</h2>
      </div>
      {one.statement ? (
        <blockquote className="own-words">“{one.statement}”</blockquote>
      ) : (
        <p className="quiet">{w.noView(missing ? name(missing).toLowerCase() : '')}</p>
      )}
      <p className="measure">
        <strong>{name(determinationOptions.term(one.chosen))}.</strong> {one.reasons}
      </p>
      <p className="small quiet">
        {w.considered(one.options.map((code) => name(determinationOptions.term(code))).join(' · '))}
        <br />
        {w.lookAgain(shortDay(one.reviewOn, today, language))}.
      </p>
      {one.status === 'decided' && answersOf(one.question, one.chosen).includes('BQ7') && <p className="small">{w.opens}</p>}
      <section className="stack-s">
        <h3>{w.panel}</h3>
        <p className="small quiet">{w.signedOf(one.members.filter(({ agrees }) => agrees !== null).length, one.members.length)}</p>
        <ul className="plain-list rows panel-list">
          {one.members.map((member) => (
            <li key={member.id}>
              <Icon name={member.agrees === null ? 'dot-empty' : member.agrees ? 'check-circle' : 'chat'} size={20} />
              <div>
                <p>{memberName(member)}</p>
                <p className="small quiet">
                  {name(professions.term(member.profession))} · {member.agrees === null ? w.waits : member.agrees ? w.agrees : w.dissents}
                  {member.paperOn && ` · ${w.paper(shortDay(member.paperOn, today, language))}`}
                </p>
                {member.dissent && <p className="small">{member.dissent}</p>}
              </div>
              {signs(member) && (
                <Button kind={member.postId === null ? 'second' : 'primary'} icon="pencil" onClick={() => setDialog(member)}>
                  {member.postId === null ? w.signPaper : w.sign}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      <div className="row no-print">
        {one.status !== 'withdrawn' && (
          <Button kind="quiet" icon="printer" onClick={() => onPrint(one)}>
            {w.print}
          </Button>
        )}
        {isOpen && may('episode.withdraw-determination', file.standings) && (
          <Button kind="quiet" onClick={() => setDialog('withdraw')}>
            {w.withdraw}
          </Button>
        )}
      </div>
      {dialog !== null && dialog !== 'withdraw' && <PanelSignature file={file} one={one} member={dialog} onClose={close} />}
      <Dialog
        open={dialog === 'withdraw'}
        onClose={close}
        title={w.withdrawTitle}
        actions={
          <>
            <Button
              kind="primary"
              onClick={() => {
                close()
                const input = { caseFileId: file.id, determinationId: one.id }
                void sending(withdrawDetermination, input, { state: undefined, subjectLabel: file.codeName })
              }}
            >
              {w.withdraw}
            </Button>
            <Button onClick={close}>{w.cancel}</Button>
          </>
        }
      >
        <p>{w.withdrawBody}</p>
      </Dialog>
    </article>
  )
}
