/** What weighs on a child or what helps: each factor rated 0, 1, 2 or not known; signs of risk are ticked, never described. */
import type { Findings } from '#domain/assessment/assessment.ts'
import { protectiveFactors, type Rating, riskFactors, type RiskSign, riskSigns } from '#domain/assessment/factors.ts'
import { CheckChips } from '#web/design/CheckChips.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { assessmentWords } from '#web/words/assessment.ts'
import { useName, useWords } from '#web/words/words.tsx'

type Props =
  | {
      readonly kind: 'risk'
      readonly ratings: Findings['riskFactors']
      onRate(ratings: Findings['riskFactors']): void
      readonly signs: readonly RiskSign[]
      onSigns(signs: RiskSign[]): void
      readonly error: string | undefined
    }
  | { readonly kind: 'protection'; readonly ratings: Findings['protectiveFactors']; onRate(ratings: Findings['protectiveFactors']): void }

type Choice = '0' | '1' | '2' | 'U'
const choices: readonly Choice[] = ['0', '1', '2', 'U']
const ratingOf = (choice: Choice): Rating => (choice === 'U' ? 'U' : (Number(choice) as 0 | 1 | 2))

export function Factors(props: Props) {
  const w = useWords(assessmentWords)
  const name = useName()
  const options = choices.map((choice) => ({ value: choice, label: (props.kind === 'risk' ? w.riskRatings : w.protectionRatings)[choice] }))
  const rated = (rating: Rating | undefined): Choice | undefined => (rating === undefined ? undefined : (String(rating) as Choice))
  if (props.kind === 'protection')
    return (
      <div className="stack factor-list">
        {protectiveFactors.terms.map((term) => (
          <ChoiceChips<Choice>
            key={term.code}
            label={name(term)}
            required
            options={options}
            value={rated(props.ratings[term.code])}
            onChange={(choice) => choice && props.onRate({ ...props.ratings, [term.code]: ratingOf(choice) })}
          />
        ))}
      </div>
    )
  const signsOf = (factor: string) => riskSigns.terms.filter((term) => term.factor === factor)
  return (
    <div className="stack factor-list">
      {props.error && (
        <p className="field-error" role="alert">
          {props.error}
        </p>
      )}
      {riskFactors.terms.map((term) => {
        const own = signsOf(term.code).map((sign) => sign.code)
        return (
          <div key={term.code} className="stack-s">
            <ChoiceChips<Choice>
              label={name(term)}
              required
              options={options}
              value={rated(props.ratings[term.code])}
              onChange={(choice) => choice && props.onRate({ ...props.ratings, [term.code]: ratingOf(choice) })}
            />
            {props.ratings[term.code] !== undefined && props.ratings[term.code] !== 0 && (
              <CheckChips<RiskSign>
                label={w.seen}
                options={vocabularyOptions(signsOf(term.code), name)}
                value={props.signs.filter((sign) => (own as string[]).includes(sign))}
                onChange={(signs) => props.onSigns([...props.signs.filter((sign) => !(own as string[]).includes(sign)), ...(signs ?? [])])}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
