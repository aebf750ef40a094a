/** Opening an account: a name is enough; the code for its owner is made on the way. */
import { useState } from 'react'
import { z } from 'zod'
import { OpenAccount as Opening, openAccount, userNameFor } from '#domain/agency/open-account.ts'
import { Dialog } from '#web/design/Dialog.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { newId } from '#web/offline/new-id.ts'
import { agencyWords } from '#web/words/agency.ts'
import { useWords } from '#web/words/words.tsx'
import type { Slip } from './CodeSlip.tsx'
import { newCode } from './new-code.ts'
import type { StaffRoad } from './use-staff.ts'

interface Props {
  readonly road: StaffRoad
  onClose(): void
  onCode(slip: Slip): void
}

const Answers = z.object({ displayName: Opening.shape.displayName, userName: Opening.shape.userName })

export function OpenAccount({ road, onClose, onCode }: Props) {
  const w = useWords(agencyWords)
  const [problem, setProblem] = useState<string>()
  const form = useForm<{ displayName?: string | undefined; userName?: string | undefined }, z.output<typeof Answers>>({
    schema: Answers,
    initial: {},
    async onSubmit({ displayName, userName }) {
      const { part, codeHash } = await newCode()
      const input = { accountId: newId(), displayName, userName, codeId: newId(), codeHash }
      const taken = road.read.people.some((person) => person.userName === userName)
      const refused = await road.tell(openAccount, input, { state: taken ? { userNameTaken: true } : undefined, about: displayName })
      setProblem(refused)
      if (!refused) onCode({ part, kind: 'first', half: 'one', displayName, userName })
    }
  })
  const { displayName, userName } = form.values
  return (
    <Dialog open onClose={onClose} title={w.account.title}>
      <form {...form.props} className="stack">
        <p>{w.account.under}</p>
        <TextInput
          {...form.field('displayName')}
          label={w.account.name}
          required
          max={80}
          onChange={(next) => {
            form.set('displayName', next)
            // follows the name until somebody writes another
            if (!userName || userName === userNameFor(displayName ?? '')) form.set('userName', userNameFor(next ?? '') || undefined)
          }}
        />
        <TextInput {...form.field('userName')} label={w.account.userName} hint={w.account.userNameHint} required max={40} />
        <FormErrors form={form} />
        <FormEnd busy={form.busy} send={w.account.save} problem={problem} out={{ words: w.cancel, press: onClose }} />
      </form>
    </Dialog>
  )
}
