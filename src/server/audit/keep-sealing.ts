/** Goes on sealing until told to stop; a failure is said once and tried again. */
import { type Sealer, sentenceOf } from './sealer.ts'

export const sealEvery = 10_000

/** `stop` waits for one last seal, so that an orderly end leaves nothing unsealed. */
export function keepSealing(sealer: Sealer, say: (sentence: string) => void = console.error): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let ending = false
  let said = ''
  const turn = async () => {
    try {
      await sealer.sealOnce()
      said = ''
    } catch (error) {
      const sentence = sentenceOf(error)
      if (sentence !== said) say(sentence)
      said = sentence
    }
    if (!ending) timer = setTimeout(next, sealEvery).unref()
  }
  const next = () => {
    running = turn()
  }
  let running = turn()
  return {
    async stop() {
      ending = true
      clearTimeout(timer)
      await running
      await turn()
    }
  }
}
