/** The circle for the keyboard: Tab walks the supporters ring by ring, Enter lifts, Esc closes; then the open places. */
import type { MouseEvent } from 'react'
import { needs as sevenNeeds } from '#domain/assessment/need.ts'
import { keys, levels } from '#domain/support-map/tie.ts'
import { supportMapWords } from '#web/words/support-map.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import type { CirclePicture } from './circle-geometry.ts'
import type { Hit } from './circle-hits.ts'
import { supporterSentence } from './circle-reading.ts'
import { middle } from './circle-sectors.ts'
import { pointAt, turn } from './polar.ts'

interface Props {
  readonly picture: CirclePicture
  readonly lifted: string | null
  readonly mayAdd: boolean
  onReach(id: string | null): void
  onChoose(hit: Hit): void
}

/** A press of a pointer is answered by the stage, which knows the nearest bead; only keys and readers aloud reach here. */
const byKeyboard = (event: MouseEvent): boolean => event.detail === 0

export function CircleStops({ picture, lifted, mayAdd, onReach, onChoose }: Props) {
  const { language } = useLanguage()
  const w = useWords(supportMapWords).circle
  const { reach } = picture.form
  const at = (radius: number, angle: number) => {
    const { x, y } = pointAt(radius, angle)
    return { left: `${50 + (50 * x) / reach}%`, top: `${50 + (50 * y) / reach}%` }
  }
  const walk = levels.codes.flatMap((level) =>
    picture.labels.filter((label) => label.supporter.level === level).sort((a, b) => turn(a.beadAt) - turn(b.beadAt))
  )
  return (
    <div className="circle-stops">
      <ul className="stop-list" aria-label={w.supporters}>
        {walk.map(({ supporter, radius, beadAt }) => (
          <li key={supporter.id}>
            <button
              type="button"
              className="circle-stop"
              style={at(radius, beadAt)}
              aria-pressed={supporter.id === lifted}
              aria-label={supporterSentence(supporter, picture, language)}
              onFocus={() => onReach(supporter.id)}
              onBlur={() => onReach(null)}
              onClick={(event) => byKeyboard(event) && onChoose({ kind: 'supporter', id: supporter.id })}
            />
          </li>
        ))}
      </ul>
      {mayAdd && (
        <ul className="stop-list" aria-label={w.places}>
          {picture.slots
            .filter((slot) => slot.isDoor)
            .map((slot) => (
              <li key={slot.name}>
                <button
                  type="button"
                  className="circle-stop"
                  style={at(picture.form.signAt, picture.signs.find((sign) => sign.slot.name === slot.name)?.discAt ?? middle(slot))}
                  aria-label={w.addAt(keys.term(slot.key)[language].toLowerCase(), sevenNeeds.term(slot.need)[language])}
                  onClick={(event) => byKeyboard(event) && onChoose({ kind: 'place', need: slot.need, key: slot.key })}
                />
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
