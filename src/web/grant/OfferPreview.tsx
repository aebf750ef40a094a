/** What is about to be given, in one sentence, and what stays closed, in another. */
import { compartments } from '#domain/access/compartments.ts'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { grantWords } from '#web/words/grants.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import { useGrantNames } from './grant-names.ts'
import type { DirectoryPost } from './grant.local.ts'
import type { Draft } from './offer-draft.ts'

/** What somebody outside would fear to have given away; the rest need not be listed. */
const closest = ['K2', 'K3', 'K4', 'K5', 'K6', 'K10', 'K11']

export function OfferPreview({ draft, post }: { readonly draft: Draft; readonly post: DirectoryPost }) {
  const w = useWords(grantWords).offer
  const names = useGrantNames()
  const { language } = useLanguage()
  const { today } = deviceNow()
  const who = `${post.title} ${post.holder ?? ''}`.trim()
  const shut = compartments.codes.filter((code) => closest.includes(code) && !draft.compartments.includes(code))
  return (
    <>
      <p>
        {draft.kind === 'escort'
          ? w.previewEscort(who, draft.escortOn ? shortDay(draft.escortOn, today, language) : '')
          : w.previewOffer(who, names.parts(draft.compartments), draft.days ?? 0)}
      </p>
      {shut.length > 0 && <p className="quiet">{w.previewNot(names.parts(shut))}</p>}
    </>
  )
}
