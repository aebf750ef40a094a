/** One line for each question, oldest answer first: small faces side by side, no figure and no average. */
import { faces as faceTerms, type Faces, feedbackItems } from '#domain/child-voice/voice.ts'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { childVoiceWords } from '#web/words/child-voice.ts'
import { useLanguage, useName, useWords } from '#web/words/words.tsx'
import { Face } from './FaceChoice.tsx'

interface Round {
  readonly id: string
  readonly givenOn: string
  readonly answers: Faces
}

const shownAtOnce = 12

export function FacesOverTime({ rounds }: { readonly rounds: readonly Round[] }) {
  const w = useWords(childVoiceWords).section
  const name = useName()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const inTime = [...rounds].slice(0, shownAtOnce).reverse()
  return (
    <div className="voice-grid">
      {feedbackItems.terms.map((item) => (
        <div key={item.code} className="voice-line">
          <span className="small">{name(item)}</span>
          <ol className="plain-list voice-faces">
            {inTime.map(({ id, givenOn, answers }) => {
              const value = answers[item.code]
              const word = value === null ? w.skipped : name(faceTerms.terms[value - 1] ?? faceTerms.terms[0] ?? { id: '', en: '' })
              const told = `${shortDay(givenOn, today, language)}: ${word}`
              return (
                <li key={id} title={told}>
                  {value === null ? (
                    <span className="voice-skip" aria-hidden="true">
                      ·
                    </span>
                  ) : (
                    <Face value={value} size={24} />
                  )}
                  <span className="sr-only">{told}</span>
                </li>
              )
            })}
          </ol>
        </div>
      ))}
    </div>
  )
}
