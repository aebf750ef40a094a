/** The child’s road in a story: the report, the opened file, consents, assessment, what was answered, reviews, the safety plan. */
import { randomUUID } from 'node:crypto'
import { consentPathFor } from '#domain/case-file/consent.ts'
import { answersOn, giverOn } from '#domain/case-file/consent-terms.ts'
import { addDays } from '#domain/kernel/date.ts'
import { postId } from '#server/demo/network.ts'
import { reviewOf } from './episode-inputs.ts'
import type { Ground, Who } from './story.ts'

interface Told {
  readonly source: string
  readonly channel: string
  readonly forms: readonly string[]
  readonly risk: 'RK1' | 'RK2' | 'RK3'
  readonly setting?: string
  readonly danger?: readonly string[]
  readonly safe?: boolean
  readonly residence?: string
  readonly incident?: string
  readonly age?: number
  /** how the child may be reached, where it is not through a trusted person */
  readonly contact?: object
}
export function layRoad(ground: Ground) {
  const { world, child, caseFileId, does, of, seen, today, row } = ground
  const takeReport = async (told: Told, reportId = randomUUID()): Promise<string> => {
    await does('companion', 'intake.record-report', {
      reportId,
      takenByPostId: postId(child.area, 'R03'),
      receivedAt: world.at,
      source: told.source,
      channel: told.channel,
      age: told.age ?? child.age,
      sex: child.sex,
      residenceRegion: told.residence ?? null,
      incidentRegion: told.incident ?? null,
      serviceRegion: null,
      forms: told.forms,
      primaryForm: told.forms[0],
      setting: told.setting ?? null,
      recruitment: null,
      contactChannel: 'SC5',
      contactWindows: ['TW4'],
      ...told.contact
    })
    await does('companion', 'intake.triage-report', {
      reportId,
      seenVersion: 1,
      dangerSigns: told.danger ?? [],
      childSafeNow: told.safe ?? true,
      risk: told.risk
    })
    return reportId
  }

  async function consents(purposes: readonly string[], bestInterestId: string | null = null, language = 'LA01'): Promise<void> {
    const carer = child.carer ?? 'safe'
    const path = consentPathFor(child.age, carer)
    for (const purpose of purposes)
      await does(
        'worker',
        'case-file.record-consent',
        of({
          consentId: randomUUID(),
          purpose,
          given: true,
          by: giverOn(path),
          carer,
          childAnswer: answersOn(path)[0],
          recipient: purpose === 'CS03' ? 'Lembaga yang disebut dalam rencana' : null,
          language,
          bestInterestId,
          answeredOn: today(),
          expiresOn: addDays(today(), 360),
          explainedByPostId: postId(child.area, 'R01'),
          witnessed: true
        })
      )
  }

  return {
    takeReport,
    /** the report is taken and triaged by the companion, and the head opens the file with its worker and supervisor */
    async reported(told: Told): Promise<string> {
      const reportId = await takeReport(told)
      await does('head', 'case-file.open-case-file', {
        reportId,
        seenVersion: 2,
        caseFileId,
        childId: randomUUID(),
        episodeId: randomUUID(),
        workerPostId: postId(child.area, 'R01'),
        supervisorPostId: postId(child.area, 'R02'),
        sex: child.sex,
        age: child.age,
        ageBand: null
      })
      return reportId
    },
    consents,
    async identified(identity: object): Promise<void> {
      const { version } = await row<{ version: number }>(
        'select coalesce(max(version), 0)::integer as version from vault.identity where case_file_id = $1'
      )
      const whole = { name: null, called: null, nik: null, kk: null, bornOn: null, address: null, phone: null, ...identity }
      await does('worker', 'case-file.record-identity', of({ seenVersion: version, identity: whole }))
    },
    /** what a child (WB9, SDL12) or the worker with a family (FAM10) answers, one figure a question */
    async answered(instrument: string, values: string): Promise<void> {
      const answers = Object.fromEntries([...values].map((value, index) => [String(index + 1), Number(value)]))
      const asked = instrument === 'FAM10' ? { help: null, language: null } : { help: 'AH1', language: 'LA01' }
      const input = {
        answerSetId: randomUUID(),
        instrument,
        version: 1,
        answeredOn: today(),
        ...asked,
        stopped: false,
        answers,
        note: null
      }
      await does('worker', 'instrument.record-answers', of(input))
    },
    async moved(to: string, by: Who = 'worker'): Promise<void> {
      await does(by, 'case-file.move-state', await seen({ to }))
    },
    async safetyPlan(by: Who = 'worker', more: object = {}): Promise<void> {
      const { version } = await row<{ version: number }>(
        'select coalesce(max(version), 0)::integer as version from casework.safety_plan where case_file_id = $1'
      )
      const plan = {
        warningSigns: ['EW5', 'EW7'],
        safePeople: 'Orang yang dipilih anak.',
        safePlaces: 'Rumah nenek, ruang guru.',
        channels: ['SC5'],
        windows: ['TW4'],
        codeWord: 'layang-layang',
        deviceSafety: ['DV1', 'DV3'],
        whatToDo: 'Pergi ke tempat ramai, lalu hubungi nomor di kartu.',
        whomToCall: 'Pendamping; SAPA 129',
        notToTell: null,
        reviewOn: addDays(today(), 30),
        ...more
      }
      await does(by, 'case-file.write-safety-plan', of({ seenVersion: version, plan }))
    },
    async assessed(
      needs: Readonly<Record<string, number>>,
      childWords: string,
      dangerSigns: readonly string[] = [],
      by: Who = 'worker'
    ): Promise<void> {
      const { number } = await row<{ number: number }>(
        'select coalesce(max(number), 0)::integer as number from casework.assessment where case_file_id = $1'
      )
      await does(
        by,
        'assessment.record-assessment',
        of({
          assessmentId: randomUUID(),
          seenNumber: number,
          needs: Object.entries(needs).map(([need, severity]) => ({ need, severity, stated: severity, subNeeds: [] })),
          riskFactors: { RF1: 1, RF2: 1 },
          riskSigns: [],
          protectiveFactors: { PF1: 2 },
          dangerSigns,
          childWords
        })
      )
    },
    async reviewed(words: string, decision: string, more: object = {}, by: Who = 'worker'): Promise<string> {
      const { version } = await ground.file()
      const input = reviewOf(caseFileId, version, today(), { statement: words, decision, ...more })
      await does(by, 'episode.record-review', input)
      return input.reviewId
    }
  }
}
