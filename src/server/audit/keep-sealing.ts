/** Goes on sealing until told to stop; a failure is said once and tried again. */
import { keepTurning, type Turning } from '#server/pipeline/keep-turning.ts'
import { type Sealer, sentenceOf } from './sealer.ts'

const sealEvery = 10_000

/** `stop` waits for one last seal, so that an orderly end leaves nothing unsealed. */
export function keepSealing(sealer: Sealer, say: (sentence: string) => void = console.error): Turning {
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
    return sealEvery
  }
  const turning = keepTurning(turn, () => sealEvery)
  return {
    async stop() {
      await turning.stop()
      await turn()
    }
  }
}
