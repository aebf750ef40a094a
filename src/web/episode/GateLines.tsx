/** The lines of the closing gate: a sign, a sentence, what it is about, and right below what to do about it. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { needs } from '#domain/assessment/need.ts'
import { closingLines } from '#domain/episode/closing.ts'
import type { ClosingLine } from '#domain/episode/closing-gate.ts'
import { keys } from '#domain/support-map/tie.ts'
import { transitionLines } from '#domain/transition/transition.ts'
import { Icon } from '#web/design/Icon.tsx'
import { longDay } from '#web/design/time-words.ts'
import { closingWords } from '#web/words/episode-closing.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'

interface Props {
  readonly caseFileId: string
  readonly lines: readonly ClosingLine[]
  /** the controls of a line that is declared here */
  readonly controls?: (line: ClosingLine['line']) => ReactNode
}

export function GateLines({ caseFileId, lines, controls }: Props) {
  const w = useWords(closingWords)
  const name = useName()
  const about = useAbout()
  return (
    <ol className="plain-list rows gate-list">
      {lines.map((one) => {
        const said = about(one)
        const control = controls?.(one.line)
        const to = one.isMet ? undefined : wayTo(one.line, caseFileId, w)
        return (
          <li key={one.line}>
            <Icon name={one.isMet ? 'check-circle' : 'dot-empty'} size={20} label={one.isMet ? w.isMet : w.isOpen} />
            <div className={one.isMet ? 'gate-met' : undefined}>
              <p>{one.isMet ? name(closingLines.term(one.line)) : <strong>{name(closingLines.term(one.line))}</strong>}</p>
              {said && <p className="small">{said}</p>}
              {!one.isMet && !isOnlyTime(one) && <p className="small quiet">{w.todo[one.line]}</p>}
            </div>
            {(control || to) && (
              <div className="gate-do stack-s">
                {to && (
                  <p className="small no-print">
                    <Link href={to.href}>{to.words}</Link>
                  </p>
                )}
                {control}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The risk is low already; the ninety days pass by themselves. */
const isOnlyTime = ({ line, about }: ClosingLine): boolean => line === 'risk' && about.length > 0

function useAbout() {
  const w = useWords(closingWords)
  const name = useName()
  const { language } = useLanguage()
  const word = (
    terms: readonly { readonly code: string; readonly id: string; readonly en: string }[],
    code: string | undefined
  ): string => {
    const term = terms.find((one) => one.code === code)
    return term ? name(term) : ''
  }
  return ({ line, isMet, about }: ClosingLine): string => {
    const [first] = about
    if (first === undefined) return ''
    switch (line) {
      case 'risk':
        return isMet ? '' : w.until(longDay(first, language))
      case 'coverage':
        return w.coverage(language === 'id' ? first.replace('.', ',') : first)
      case 'needs':
      case 'single-support':
        return about.map((code) => word(needs.terms, code)).join(', ')
      case 'severe-gap':
        return about
          .map((place) => place.split('/'))
          .map(([need, key]) => `${word(needs.terms, need)} (${word(keys.terms, key).toLowerCase()})`)
          .join(', ')
      case 'transition':
        return about.map((code) => word(transitionLines.terms, code)).join('; ')
      default:
        return ''
    }
  }
}

type Words = ReturnType<typeof useWords<(typeof closingWords)['id']>>

function wayTo(line: ClosingLine['line'], id: string, w: Words): { readonly href: string; readonly words: string } | undefined {
  switch (line) {
    case 'coverage':
    case 'severe-gap':
    case 'single-support':
      return { href: `/anak/${id}#peta`, words: w.toMap }
    case 'of-age':
    case 'transition':
    case 'own-consent':
      return { href: `/anak/${id}#dewasa`, words: w.toAge }
    case 'monitoring':
      return { href: `/anak/${id}#tinjauan`, words: w.toReview }
    case 'best-interest':
    case 'child-ready':
      return { href: `/anak/${id}#persetujuan`, words: w.toBest }
    case 'restricted':
      return { href: `/anak/${id}/akses`, words: w.toAccess }
    default:
      return undefined
  }
}
