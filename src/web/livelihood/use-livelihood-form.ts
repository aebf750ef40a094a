/** What every form about a family's living or a child's work begins with: its words, the way it sends and how it ends. */
import { viewMissingReasons } from '#domain/case-file/child-view.ts'
import { vocabularyOptions } from '#web/design/option.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useFileForm } from '#web/offline/use-file-form.ts'
import { livelihoodFormWords } from '#web/words/livelihood-forms.ts'
import { livelihoodWords } from '#web/words/livelihood.ts'
import { problemWords } from '#web/words/livelihood-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useName, useWords } from '#web/words/words.tsx'

export function useLivelihoodForm(file: { readonly codeName: string }, onClose: () => void) {
  const { save, cancel } = useWords(livelihoodWords)
  const w = useWords(livelihoodFormWords)
  const name = useName()
  const sentence = useProblemSentence(problemWords)
  const { send, problem } = useFileForm(file, onClose)
  return {
    w,
    name,
    sentence,
    send,
    today: deviceNow().today,
    /** for `FormDialog` */
    dialog: { send: save, cancel, problem: problem && sentence(problem), onClose },
    /** for `WordsOrReason`: what the child says, or why it was not asked */
    view: { label: w.view, hint: w.viewHint, reasonLabel: w.noViewReason, reasons: vocabularyOptions(viewMissingReasons.terms, name) }
  }
}
