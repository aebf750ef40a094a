/** Which form of the legal track is open. */
import { AlongForm } from './AlongForm.tsx'
import type { Asked } from './LegalSection.tsx'
import type { LegalFile, LegalRead } from './legal.local.ts'
import { DutyForm, SettleForm } from './DutyForms.tsx'
import { MoneyForm, NumberForm, RightForm, StrikeForm } from './LineForms.tsx'
import { StepForm } from './StepForm.tsx'

export interface FormProps {
  readonly file: LegalFile
  readonly read: LegalRead
  onClose(): void
}

export function LegalForms({ asked, ...props }: FormProps & { readonly asked: Asked }) {
  switch (asked.form) {
    case 'step':
      return <StepForm {...props} stage={asked.stage} />
    case 'duty':
      return <DutyForm {...props} />
    case 'settle':
      return <SettleForm {...props} duty={asked.duty} />
    case 'along':
      return <AlongForm {...props} along={asked.along} />
    case 'money':
      return <MoneyForm {...props} />
    case 'number':
      return <NumberForm {...props} />
    case 'right':
      return <RightForm {...props} right={asked.right} />
    case 'strike':
      return <StrikeForm {...props} list={asked.list} lineId={asked.lineId} />
  }
}
