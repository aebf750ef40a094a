/** The desk in Medan where reports are taken: who takes them, and a report brought as far as a test needs it. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { postId } from '#server/demo/network.ts'
import type { World } from './world.ts'

/** A report as it is told at the desk, by somebody who wants to be called. */
export const toldReport = (id: string, over: object = {}) => ({
  reportId: id,
  takenByPostId: postId('medan', 'R03'),
  receivedAt: new Date(Date.now() - 60_000).toISOString(),
  source: 'SR05',
  channel: 'CH02',
  age: 15,
  sex: 'P',
  residenceRegion: '12.71',
  incidentRegion: '12.71',
  forms: ['EX02', 'EX06'],
  primaryForm: 'EX02',
  setting: 'PL-C1',
  overtness: 'OV2',
  recruitment: 'RC4',
  benefit: 'YES',
  benefitReceivers: ['BR3'],
  reporterName: 'Bu Melur',
  contactChannel: 'SC3',
  contactNumber: '0812 0000 0001',
  contactReaders: 'kakak',
  contactWindows: ['TW4'],
  contactCodeWord: 'tugas kelompok',
  note: 'Guru melihat anak sering absen dan cemas.',
  ...over
})

/** A file to be opened from a triaged report. */
export const fileFrom = (reportId: string, over: object = {}) => ({
  reportId,
  seenVersion: 2,
  caseFileId: randomUUID(),
  childId: randomUUID(),
  episodeId: randomUUID(),
  workerPostId: postId('medan', 'R01'),
  supervisorPostId: postId('medan', 'R02'),
  sex: 'P',
  age: 15,
  ageBand: null,
  ...over
})

export type ReportDesk = Awaited<ReturnType<typeof openReportDesk>>

export async function openReportDesk(world: World) {
  const officer = await world.signIn('medan', 'R03')
  const worker = await world.signIn('medan', 'R01')
  const recorded = async (over: object = {}): Promise<string> => {
    const id = randomUUID()
    expect(await officer.send('intake.record-report', toldReport(id, over))).toEqual({ outcome: 'accepted', answer: {} })
    return id
  }
  return {
    officer,
    worker,
    recorded,
    async triaged(over: object = {}, found: object = {}): Promise<string> {
      const id = await recorded(over)
      const triage = { reportId: id, seenVersion: 1, dangerSigns: [], childSafeNow: true, risk: 'RK2', ...found }
      expect(await officer.send('intake.triage-report', triage)).toMatchObject({ outcome: 'accepted' })
      return id
    }
  }
}
