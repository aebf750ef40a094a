/** The determination on paper (DC11): the child's words, what was weighed and decided, and a line for every signature. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { determinationOptions, determinationQuestions, professions } from '#domain/episode/determination.ts'
import { longDay } from '#web/design/time-words.ts'
import { determinationWords } from '#web/words/determination.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { type DeterminationRow, memberName } from './determination.local.ts'
import { Rows, Signatures } from './ReviewSheet.tsx'

export function DeterminationSheet({ codeName, one }: { readonly codeName: string; readonly one: DeterminationRow }) {
  const words = useWords(determinationWords)
  const w = words.sheet
  const name = useName()
  const { language } = useLanguage()
  const missing = viewMissingReasons.terms.find((term) => term.code === one.missingReason)
  const lines: readonly (readonly [string, string])[] = [
    [w.child, codeName],
    [w.question, name(determinationQuestions.term(one.question))],
    [w.view, one.statement ?? words.noView(missing ? name(missing).toLowerCase() : '')],
    [w.options, one.options.map((code) => name(determinationOptions.term(code))).join(' · ')],
    [one.status === 'decided' ? w.chosen : w.proposal, name(determinationOptions.term(one.chosen))],
    [w.reasons, one.reasons],
    ...one.members.flatMap((member): readonly (readonly [string, string])[] =>
      member.dissent ? [[w.dissent(memberName(member)), member.dissent]] : []
    ),
    [w.lookAgain, longDay(one.reviewOn, language)],
    [w.status, words.status[one.status]]
  ]
  return (
    <aside className="episode-sheet" aria-hidden="true" data-sheet="determination">
      <p className="sheet-head">{`${w.title} · ${longDay(one.openedOn, language)}`}</p>
      <Rows lines={lines} />
      <Signatures names={one.members.map((member) => [name(professions.term(member.profession)), memberName(member)] as const)} />
    </aside>
  )
}
