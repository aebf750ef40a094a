/** The part of a file that was shared with me, or its pointer. */
import { useParams } from 'wouter'
import { EdgeOfFile } from '#web/grant/EdgeOfFile.tsx'

export function SharedFilePage() {
  const { id = '' } = useParams()
  return <EdgeOfFile id={id} />
}
