/** The own family card: why it is asked, what is kept of it, and the form that registers one. */
import { useState } from 'react'
import { registerHousehold, RegisterHousehold } from '#domain/grant/register-household.ts'
import { dayOf } from '#domain/kernel/date.ts'
import { Button } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { useForm } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { FormErrors } from '#web/design/FormErrors.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { Notice } from '#web/design/Notice.tsx'
import { TextInput } from '#web/design/TextInput.tsx'
import { shortDay } from '#web/design/time-words.ts'
import { deviceNow } from '#web/offline/clock.ts'
import { useRead } from '#web/offline/local-store.ts'
import { useSending } from '#web/offline/use-sending.ts'
import { denialWords } from '#web/words/denials.ts'
import { problemWords } from '#web/words/grant-problems.ts'
import { useProblemSentence } from '#web/words/problems.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'

interface Households {
  readonly registeredAt: readonly string[]
}

export function HouseholdToken() {
  const w = useWords(denialWords).card
  const { language } = useLanguage()
  const read = useRead<Households>('/api/households')
  const [step, setStep] = useState<'shut' | 'form' | 'done'>('shut')
  return (
    <Card as="section" title={w.title}>
      <p className="measure">{w.why}</p>
      <p className="measure">{w.how}</p>
      <Loaded read={read}>
        {({ registeredAt }) => (
          <>
            <p>
              {registeredAt.length === 0
                ? w.none
                : w.count(registeredAt.length, shortDay(dayOf(registeredAt.at(-1) ?? ''), deviceNow().today, language))}
            </p>
            {step === 'done' && (
              <Notice icon="check" live>
                {w.done}
              </Notice>
            )}
            {step === 'form' ? (
              <CardForm registeredAt={registeredAt} onDone={() => setStep('done')} onClose={() => setStep('shut')} />
            ) : (
              <>
                {registeredAt.length > 0 && <p className="caption">{w.more}</p>}
                <p>
                  <Button icon="home" onClick={() => setStep('form')}>
                    {w.add}
                  </Button>
                </p>
              </>
            )}
          </>
        )}
      </Loaded>
    </Card>
  )
}

interface FormProps extends Households {
  onDone(): void
  onClose(): void
}

function CardForm({ registeredAt, onDone, onClose }: FormProps) {
  const words = useWords(denialWords)
  const w = words.card
  const sentence = useProblemSentence(problemWords)
  const { sending, problem } = useSending()
  const form = useForm<{ kk?: string | undefined }, RegisterHousehold>({
    schema: RegisterHousehold,
    initial: {},
    async onSubmit(input) {
      if (await sending(registerHousehold, input, { state: { registeredAt }, subjectLabel: w.title })) onDone()
    }
  })
  return (
    <form {...form.props} className="stack" autoComplete="off">
      <TextInput {...form.field('kk')} label={w.number} hint={w.numberHint} required inputMode="numeric" autoComplete="off" />
      <FormErrors form={form} />
      <FormEnd busy={form.busy} send={w.send} problem={problem && sentence(problem)} out={{ words: words.cancel, press: onClose }} />
    </form>
  )
}
