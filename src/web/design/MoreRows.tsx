/** The end of a page of a long list: the way to the next one, and what is said when it does not come. */
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

interface Props {
  readonly earlier: { readonly hasMore: boolean; readonly isBusy: boolean; readonly hasFailed: boolean; more(): void }
  readonly words: { readonly more: string; readonly failed: string }
}

export const MoreRows = ({ earlier, words }: Props) => (
  <>
    {earlier.hasFailed && (
      <Notice tone="danger" live>
        {words.failed}
      </Notice>
    )}
    {earlier.hasMore && (
      <div className="row no-print">
        <Button busy={earlier.isBusy} onClick={earlier.more}>
          {words.more}
        </Button>
      </div>
    )}
  </>
)
