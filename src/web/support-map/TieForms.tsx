/** Which form of a tie is open. One at a time; the page keeps the request. */
import type { Slot } from '#domain/support-map/counted-map.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { ConfirmTie } from './ConfirmTie.tsx'
import { EndTie } from './EndTie.tsx'
import type { MapFile } from './support-map.local.ts'
import { TieForm } from './TieForm.tsx'

export type TieRequest =
  | { readonly kind: 'record'; readonly slot?: Slot | null; readonly like?: Tie }
  | { readonly kind: 'change' | 'confirm' | 'end'; readonly tie: Tie }

interface Props {
  readonly map: MapFile
  readonly request: TieRequest | null
  onClose(): void
}

export function TieForms({ map, request, onClose }: Props) {
  switch (request?.kind) {
    case 'record':
      return <TieForm map={map} slot={request.slot} like={request.like} onClose={onClose} />
    case 'change':
      return <TieForm map={map} tie={request.tie} onClose={onClose} />
    case 'confirm':
      return <ConfirmTie map={map} tie={request.tie} onClose={onClose} />
    case 'end':
      return <EndTie map={map} tie={request.tie} onClose={onClose} />
    case undefined:
      return null
  }
}
