/** "Masukkan ke RTL": a decision of the conference becomes an action of the plan, sent by the case worker, who stays its author. */
import { useState } from 'react'
import { Link } from 'wouter'
import { addAction } from '#domain/plan/add-action.ts'
import { addGoal } from '#domain/plan/add-goal.ts'
import { usualDuty } from '#domain/plan/duties.ts'
import { GoalTerms } from '#domain/plan/plan.ts'
import type { ShownDecision } from '#web/conference/conference.local.ts'
import { useFaultOf } from '#web/conference/use-fault.ts'
import { useFilling } from '#web/conference/use-filling.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Dialog } from '#web/design/Dialog.tsx'
import { maxLengthOf } from '#web/design/form.ts'
import { FormEnd } from '#web/design/FormEnd.tsx'
import { RadioGroup } from '#web/design/RadioGroup.tsx'
import { TextArea } from '#web/design/TextArea.tsx'
import { newId } from '#web/offline/new-id.ts'
import type { FileRead, PlanRead } from '#web/plan/plan.local.ts'
import { usePlan } from '#web/plan/use-plan.ts'
import { conferenceWords } from '#web/words/conference.ts'
import { useWords } from '#web/words/words.tsx'

interface Props {
  readonly file: FileRead
  readonly read: PlanRead
  readonly decision: ShownDecision
}

const newGoal = 'new'

export function TakeIntoPlan({ file, read, decision }: Props) {
  const w = useWords(conferenceWords).take
  const road = usePlan(file, read)
  const faultOf = useFaultOf()
  const { goals } = road.plan
  const fitting = goals.find((goal) => goal.id === decision.goalId) ?? goals.find((goal) => goal.need === decision.need)
  const [open, setOpen] = useState(false)
  const [goalId, setGoalId] = useState<string | undefined>(fitting?.id ?? (goals.length === 0 ? newGoal : undefined))
  const [words, setWords] = useState('')
  const filling = useFilling(() => setOpen(false))
  /** With a goal named at the table nothing is left to ask: one press. */
  const isSettled = decision.goalId !== null && goals.some((goal) => goal.id === decision.goalId)

  async function take(chosen: string): Promise<string | undefined> {
    const planId = road.now().plan?.id ?? newId()
    const whose = { caseFileId: file.id, planId }
    const goal = chosen === newGoal ? newId() : chosen
    if (chosen === newGoal) {
      const refused = await road.tell(
        addGoal,
        { ...whose, goalId: goal, need: decision.need, words: words.trim(), saidOn: road.today },
        road.now()
      )
      if (refused) return refused
      // a second press after a refusal below must not write the goal twice
      setGoalId(goal)
    }
    const { need, key, level, service, what, workerRole, ownerPostId, outsideOwner, dueOn } = decision
    const terms = {
      goalId: goal,
      need,
      key,
      level,
      service,
      what,
      workerRole,
      ownerPostId,
      outsideOwner,
      startOn: dueOn < road.today ? dueOn : road.today,
      dueOn,
      times: null,
      cost: 0,
      funding: null,
      funded: false,
      duty: usualDuty(service)
    }
    return road.tell(addAction, { ...whose, actionId: decision.actionId, terms, suggestionKey: null }, road.now())
  }
  const isReady = goalId !== undefined && (goalId !== newGoal || words.trim() !== '')
  async function press() {
    if (!isSettled || !decision.goalId) return setOpen(true)
    if (await filling.press(true, () => take(decision.goalId ?? newGoal))) setOpen(true)
  }

  return (
    <>
      <Button kind="primary" icon="arrow-right" onClick={() => void press()}>
        {w.button}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={w.title}>
        <form {...filling.form(isReady, () => take(goalId ?? newGoal))}>
          <p>{w.under}</p>
          <RadioGroup
            label={w.goal}
            required
            options={[...goals.map((goal) => ({ value: goal.id, label: `“${goal.words}”` })), { value: newGoal, label: w.newGoal }]}
            value={goalId}
            error={filling.choice(goalId)}
            onChange={setGoalId}
          />
          {goalId === newGoal && (
            <TextArea
              label={w.goalWords}
              required
              rows={2}
              max={maxLengthOf(GoalTerms.shape.words)}
              value={words}
              error={words.trim() ? faultOf(GoalTerms.shape.words, words) : filling.text(words)}
              onChange={(text) => setWords(text ?? '')}
            />
          )}
          <FormEnd {...filling.end} send={w.send} out={{ words: w.cancel, press: () => setOpen(false) }} />
          {filling.end.problem && (
            <Link href={`/anak/${file.id}/rencana`} className={buttonClass('quiet')}>
              {w.openPlan}
            </Link>
          )}
        </form>
      </Dialog>
    </>
  )
}
