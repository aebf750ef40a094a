/** An answer on the phone takes its question off the list, until it is refused. */
import { describe, expect, it } from 'vitest'
import { isAnswered, type ShownTask } from './matching.local.ts'

const pointer = { codeName: 'KENARI', ageBand: '15-17', region: 'Kota Medan' } as const
const task: ShownTask = {
  id: 'task',
  kind: 'ask',
  mine: true,
  version: 2,
  hint: 'same-nik',
  foundOn: '2026-11-22',
  file: { ...pointer, id: 'file' },
  other: { ...pointer, unit: 'Unit', workerTitle: 'Pekerja sosial', worker: null }
}
const item = (seenVersion: number, status: string, name = 'matching.answer-task') => ({
  name,
  status,
  input: { taskId: 'task', seenVersion }
})

describe('questions of matching on the device', () => {
  it('F4 an answered question waits for the server, and comes back when the answer was refused', () => {
    expect(isAnswered(task, [item(2, 'on-device')])).toBe(true)
    expect(isAnswered(task, [item(2, 'delivered')])).toBe(true)
    expect(isAnswered(task, [item(2, 'refused')])).toBe(false)
    expect(isAnswered(task, [item(2, 'conflict')])).toBe(false)
    expect(isAnswered(task, [])).toBe(false)
  })

  it('a question asked again is a new one', () => {
    expect(isAnswered(task, [item(1, 'delivered')])).toBe(false)
    expect(isAnswered(task, [item(2, 'on-device', 'plan.add-goal')])).toBe(false)
  })
})
