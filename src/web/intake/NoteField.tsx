/** A short note that is helped while it is written: each word that would hurt shows a kinder one, and one press replaces it. */
import { dignitySentence, type WordToReplace, wordsToReplace } from '#domain/kernel/dignity.ts'
import type { ControlProps } from '#web/design/Field.tsx'
import { Icon } from '#web/design/Icon.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { reportFormWords } from '#web/words/report-form.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'

export function NoteField({ max, ...control }: ControlProps<string> & { readonly max: number | undefined }) {
  const w = useWords(reportFormWords).note
  const { language } = useLanguage()
  const text = control.value ?? ''
  const words = wordsToReplace(text)
  return (
    <div className="stack-s">
      {/* The same sentence stands below with a button, so the control itself stays quiet while there is help. */}
      <TextArea {...control} error={words.length ? undefined : control.error} max={max} rows={3} />
      <div aria-live="polite" className="stack-s">
        {words.map((word) => (
          <div key={word.found} className="word-help">
            <Icon name="pencil" size={16} />
            <p>{dignitySentence(word, language)}</p>
            {canReplace(word, text) && (
              <button type="button" className="button button-quiet" onClick={() => control.onChange(replaced(text, word))}>
                {word.use === null ? w.remove : w.replace(word.use)}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Numbers and addresses are shown cut short, so they cannot be found again by what is shown. */
const canReplace = (word: WordToReplace, text: string): boolean =>
  (word.kind === 'word' || word.kind === 'graphic') && text.includes(word.found)

const replaced = (text: string, word: WordToReplace): string => text.replaceAll(word.found, word.use ?? '').replaceAll(/ {2,}/g, ' ')
