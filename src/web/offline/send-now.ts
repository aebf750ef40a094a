/** The road of the few commands that are never queued: asked of the server at once, answered on screen, nothing kept on the device. */
import type { Command } from '#domain/kernel/command.ts'
import type { Problem } from '#domain/kernel/result.ts'
import { askStepUp } from './step-up.ts'
import { call, problemOf } from './transport.ts'

export type Answered =
  | { readonly outcome: 'accepted'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  /** Nothing is known: it may have arrived. The same id asks again without doing it twice. */
  | { readonly outcome: 'no-answer' }

export async function sendNow<Name extends string, Input, State, Change, P extends Problem>(
  command: Command<Name, Input, State, Change, P>,
  input: Input,
  id: string
): Promise<Answered> {
  const parsed = command.input.safeParse(input)
  if (!parsed.success) return { outcome: 'refused', problem: { kind: 'invalid-input' } }
  const ask = () => call('POST', `/api/commands/${command.name}`, { id, input: parsed.data })
  try {
    let reply = await ask()
    if (problemOf(reply)?.kind === 'step-up-needed') {
      if (!(await askStepUp())) return { outcome: 'refused', problem: { kind: 'step-up-needed' } }
      reply = await ask()
    }
    const { outcome, answer } = (reply.body ?? {}) as { outcome?: string; answer?: Readonly<Record<string, unknown>> }
    if (reply.status === 200 && outcome === 'accepted') return { outcome, answer: answer ?? {} }
    const problem = problemOf(reply)
    return problem ? { outcome: 'refused', problem } : { outcome: 'no-answer' }
  } catch {
    return { outcome: 'no-answer' }
  }
}
