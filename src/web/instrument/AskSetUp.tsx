/** Before the telephone is handed over: how the child answers, in which language. Then it shows the child's questions and nothing of the staff's. */
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { languages } from '#domain/case-file/consent-terms.ts'
import { helps } from '#domain/instrument/answer-set.ts'
import type { Instrument } from '#domain/instrument/instrument.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { ChoiceChips } from '#web/design/ChoiceChips.tsx'
import { vocabularyOptions } from '#web/design/option.ts'
import { PageHead } from '#web/design/PageHead.tsx'
import { Select } from '#web/design/Select.tsx'
import { drafts } from '#web/offline/drafts.ts'
import { handOver } from '#web/offline/idle.ts'
import { askChildWords } from '#web/words/ask-child.ts'
import { useName, useWords } from '#web/words/words.tsx'
import { begun, draftOf, type Kept } from './ask-draft.ts'
import type { AskedFile } from './InstrumentSection.tsx'

export function AskSetUp({ file, instrument }: { readonly file: AskedFile; readonly instrument: Instrument }) {
  const w = useWords(askChildWords)
  const name = useName()
  const [kept, setKept] = useState<Kept>(begun)
  const draft = draftOf(file.id, instrument)
  useEffect(() => {
    let isHere = true
    void drafts.load(draft).then((found) => isHere && found && setKept(found as Kept))
    return () => {
      isHere = false
    }
  }, [draft])
  async function give() {
    await drafts.save(draft, kept)
    handOver(file.id)
  }
  return (
    <div className="measure-page stack-l">
      <PageHead title={name(instrument.title)} over={<span className="code-name">{file.codeName}</span>} under={w.setUpUnder} />
      <ChoiceChips
        label={w.help}
        required
        options={vocabularyOptions(helps.terms, name)}
        value={kept.help}
        onChange={(help) => help && setKept({ ...kept, help })}
      />
      <Select
        label={w.language}
        required
        options={vocabularyOptions(languages.terms, name)}
        value={kept.language}
        onChange={(language) => language && setKept({ ...kept, language })}
      />
      <div className="row">
        <Button kind="primary" icon="hand" onClick={() => void give()}>
          {w.give}
        </Button>
        <Link href={`/anak/${file.id}#instrumen`} className={buttonClass('second')}>
          {w.back}
        </Link>
      </div>
      <p className="small quiet">{w.after}</p>
    </div>
  )
}
