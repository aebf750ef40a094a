/** Which form of a tie is open. One at a time; the page keeps the request. */
import type { Slot } from '#domain/support-map/counted-map.ts'
import type { NewSupporter } from '#domain/support-map/record-tie.ts'
import type { Tie } from '#domain/support-map/tie-terms.ts'
import { ConfirmTie } from './ConfirmTie.tsx'
import { EndTie } from './EndTie.tsx'
import type { MapFile } from './support-map.local.ts'
import { TieForm } from './TieForm.tsx'

/** Somebody the child placed on its own map, as far as a worker may begin with it. */
export interface FromChild {
  readonly label: string | undefined
  readonly role: NewSupporter['role'] | undefined
  readonly level: NewSupporter['level'] | undefined
}

export type TieRequest =
  | {
      readonly kind: 'record'
      readonly slot?: Slot | null
      readonly like?: Tie
      readonly from?: FromChild
      onRecorded?(supporterId: string): void
    }
  | { readonly kind: 'change' | 'end'; readonly tie: Tie }
  | { readonly kind: 'confirm'; readonly tie: Tie; readonly byChild?: boolean }

interface Props {
  readonly map: MapFile
  readonly request: TieRequest | null
  onClose(): void
}

export function TieForms({ map, request, onClose }: Props) {
  switch (request?.kind) {
    case 'record':
      return (
        <TieForm map={map} slot={request.slot} like={request.like} from={request.from} onRecorded={request.onRecorded} onClose={onClose} />
      )
    case 'change':
      return <TieForm map={map} tie={request.tie} onClose={onClose} />
    case 'confirm':
      return <ConfirmTie map={map} tie={request.tie} byChild={request.byChild ?? false} onClose={onClose} />
    case 'end':
      return <EndTie map={map} tie={request.tie} onClose={onClose} />
    case undefined:
      return null
  }
}
