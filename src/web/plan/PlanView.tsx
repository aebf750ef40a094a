/** The plan's page: four duties, what the circle asks for, goals in the child's words with their rows, and the signature. */
import { type ReactNode, useState } from 'react'
import { may } from '#domain/access/rules.ts'
import type { Suggestion } from '#domain/plan/suggestions.ts'
import { Button } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { planFormWords } from '#web/words/plan-forms.ts'
import { planWords } from '#web/words/plan.ts'
import { useWords } from '#web/words/words.tsx'
import { ActionForm } from './ActionForm.tsx'
import { ApprovalBar, BeginReview } from './ApprovalBar.tsx'
import { ChildSheet, printSheet } from './ChildSheet.tsx'
import { ChildView, ChildViewForm } from './ChildViewForm.tsx'
import { Duties } from './Duties.tsx'
import { GoalForm } from './GoalForm.tsx'
import { Goals } from './Goals.tsx'
import { type FileRead, type PlanRead, standing } from './plan.local.ts'
import { PlanLine } from './PlanSummary.tsx'
import { ProgressForm } from './ProgressForm.tsx'
import { Suggestions } from './Suggestions.tsx'
import { usePlan } from './use-plan.ts'
import './plan.css'

export type Opened =
  | { readonly kind: 'goal' | 'view' }
  | { readonly kind: 'action'; readonly from?: { readonly suggestion: Suggestion; readonly title: string }; readonly goalId?: string }
  | { readonly kind: 'change' | 'progress'; readonly actionId: string }

interface Props {
  readonly file: FileRead
  readonly read: PlanRead
  /** The small circle before the title. */
  readonly icon?: ReactNode
}

export function PlanView({ file, read, icon }: Props) {
  const w = useWords(planWords)
  const forms = useWords(planFormWords)
  const road = usePlan(file, read)
  const [opened, setOpened] = useState<Opened | null>(null)
  const { plan, today } = road
  const close = () => setOpened(null)
  const writes = may('plan.add-action', file.standings) && plan.plan?.status !== 'submitted'
  const actions = standing(plan.actions)
  const chosen = opened && 'actionId' in opened ? plan.actions.find((action) => action.id === opened.actionId) : undefined
  return (
    <div className="plan">
      <PageHead
        icon={icon}
        title={w.title(file.codeName)}
        under={<PlanLine plan={plan} file={file} costs />}
        actions={
          plan.goals.length > 0 && (
            <>
              <Button icon="printer" onClick={printSheet}>
                {w.print}
              </Button>
              {writes && (
                <Button kind="primary" icon="plus" onClick={() => setOpened({ kind: 'action' })}>
                  {w.addAction}
                </Button>
              )}
            </>
          )
        }
      />
      {plan.goals.length === 0 ? (
        <Empty
          title={w.empty.title}
          action={
            writes && (
              <Button kind="primary" onClick={() => setOpened({ kind: 'goal' })}>
                {w.empty.begin}
              </Button>
            )
          }
        >
          {writes ? w.empty.body : w.empty.waiting}
        </Empty>
      ) : (
        <>
          <Duties actions={actions} today={today} />
          <ApprovalBar file={file} road={road} />
        </>
      )}
      {(plan.plan || writes) && (
        <Suggestions
          file={file}
          road={road}
          writes={writes}
          onTake={(suggestion, title) => setOpened({ kind: 'action', from: { suggestion, title } })}
        />
      )}
      {plan.goals.length > 0 && (
        <>
          <Goals file={file} road={road} writes={writes} onOpen={setOpened} />
          {writes && (
            <div className="row no-print">
              <Button icon="plus" onClick={() => setOpened({ kind: 'goal' })}>
                {w.addGoal}
              </Button>
              <BeginReview file={file} road={road} />
            </div>
          )}
          <ChildView plan={plan} writes={writes} onRecord={() => setOpened({ kind: 'view' })} />
        </>
      )}
      <Dialog open={opened?.kind === 'goal'} onClose={close} title={forms.goal.title}>
        <GoalForm file={file} road={road} onDone={close} />
      </Dialog>
      <Dialog open={opened?.kind === 'view'} onClose={close} title={forms.view.title}>
        <ChildViewForm file={file} road={road} onDone={close} />
      </Dialog>
      <Dialog
        wide
        open={opened?.kind === 'action' || (opened?.kind === 'change' && chosen !== undefined)}
        onClose={close}
        title={opened?.kind === 'change' ? forms.form.changeTitle : forms.form.addTitle}
      >
        {opened?.kind === 'action' && <ActionForm file={file} road={road} from={opened.from} goalId={opened.goalId} onDone={close} />}
        {opened?.kind === 'change' && chosen && <ActionForm file={file} road={road} action={chosen} onDone={close} />}
      </Dialog>
      <Dialog open={opened?.kind === 'progress' && chosen !== undefined} onClose={close} title={forms.progressForm.title}>
        {chosen && <ProgressForm file={file} road={road} action={chosen} onDone={close} />}
      </Dialog>
      <ChildSheet plan={plan} today={today} />
    </div>
  )
}
