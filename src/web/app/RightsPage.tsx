/** "Hak-hakmu": a sheet to print and read with a child; the same for everybody, so that it tells nothing about who holds it. */
import { RightsLeaflet } from '#web/legal/RightsLeaflet.tsx'

export function RightsPage() {
  return <RightsLeaflet />
}
