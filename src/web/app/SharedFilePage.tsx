/** The part of a file that was shared with me, or its pointer. */
import { useParams } from 'wouter'
import { EdgeOfFile } from '#web/grant/EdgeOfFile.tsx'
import { ScreeningLink } from '#web/instrument/ScreeningLink.tsx'
import { ReceivedTracks } from './RecipientTracks.tsx'

export function SharedFilePage() {
  const { id = '' } = useParams()
  return (
    <div className="stack">
      <EdgeOfFile id={id} />
      <ReceivedTracks id={id} />
      <ScreeningLink id={id} />
    </div>
  )
}
