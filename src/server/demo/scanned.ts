/** A letter of the demonstration on its way in: printed, then made anew as every upload is, and added by the same command. */
import { wash } from '#server/attachment/wash.ts'
import { adding } from '#server/attachment/serve-attachments.ts'
import { print } from '#server/paper/press.ts'
import type { CommandRoute } from '#server/pipeline/routes.ts'
import { patient } from '#server/pipeline/threads.ts'
import type { Scan } from './step.ts'

export async function scanned({ from, place, title, lines }: Scan): Promise<CommandRoute> {
  const sheet = {
    title,
    unit: from,
    place,
    head: [],
    blocks: lines.map((text) => ({ kind: 'text' as const, text })),
    number: 'CONTOH',
    mark: 'Surat contoh, bukan surat sungguhan',
    keep: '',
    proof: null
  }
  const { bytes } = await print({ format: 'pdf', sheet }, patient)
  return adding(await wash(bytes, 'application/pdf', undefined, patient))
}
