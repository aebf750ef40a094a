/** The end of a page of a long list: the way to the next one, and what is said when it does not come. */
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { designWords } from '#web/words/design.ts'
import { useWords } from '#web/words/words.tsx'

interface Props {
  readonly earlier: { readonly hasMore: boolean; readonly isBusy: boolean; readonly hasFailed: boolean; more(): void }
}

export function MoreRows({ earlier }: Props) {
  const w = useWords(designWords)
  return (
    <>
      {earlier.hasFailed && (
        <Notice tone="danger" live>
          {w.moreFailed}
        </Notice>
      )}
      {earlier.hasMore && (
        <div className="row no-print">
          <Button busy={earlier.isBusy} onClick={earlier.more}>
            {w.more}
          </Button>
        </div>
      )}
    </>
  )
}
