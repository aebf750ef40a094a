/** The first days of a demo child: the report, its triage, the opened file, consents, the safety plan. */
import { consentPathFor } from '#domain/case-file/consent.ts'
import { answersOn, giverOn } from '#domain/case-file/consent-terms.ts'
import { monthOf, ofAge } from '#domain/case-file/of-age.ts'
import { addMonths } from '#domain/intake/clocks.ts'
import { addDays, type Day } from '#domain/kernel/date.ts'
import type { DemoChild } from './demo-child.ts'
import { postId } from './network.ts'
import { fileId, idOf as id, type Step, type Versions } from './step.ts'

export function reportSteps(child: DemoChild): Step[] {
  const { report, openedDaysAgo: daysAgo } = child
  const take = (what: string, source: string, from: number): Step => ({
    daysAgo: from,
    by: 'R03',
    name: 'intake.record-report',
    input: (_, today) => ({
      reportId: id(child, what),
      takenByPostId: postId(child.area, 'R03'),
      receivedAt: `${addDays(today, -from)}T01:30:00.000Z`,
      source,
      channel: report.channel,
      age: child.age,
      sex: child.sex,
      residenceRegion: report.residence,
      incidentRegion: report.incident,
      serviceRegion: report.service,
      forms: report.forms,
      primaryForm: report.forms[0],
      setting: report.setting,
      recruitment: report.recruitment,
      contactChannel: 'SC5',
      contactWindows: ['TW4']
    })
  })
  const triage = (what: string, from: number): Step => ({
    daysAgo: from,
    by: 'R03',
    name: 'intake.triage-report',
    input: (versions) => ({
      reportId: id(child, what),
      seenVersion: versions.next(what),
      dangerSigns: report.dangerSigns,
      childSafeNow: report.safe,
      risk: report.risk
    })
  })
  const second = daysAgo - 1
  return [
    take('report', report.source, daysAgo),
    triage('report', daysAgo),
    {
      daysAgo,
      by: 'R04',
      name: 'case-file.open-case-file',
      input: (versions) => ({
        reportId: id(child, 'report'),
        seenVersion: versions.next('report'),
        caseFileId: fileId(child),
        childId: id(child, 'child'),
        episodeId: id(child, 'episode'),
        workerPostId: postId(child.area, 'R01'),
        supervisorPostId: postId(child.area, 'R02'),
        sex: child.sex,
        age: child.age,
        ageBand: null,
        wantedName: child.codeName
      })
    },
    ...(child.secondReportFrom
      ? [
          take('second report', child.secondReportFrom, second),
          triage('second report', second),
          {
            daysAgo: second,
            by: 'R02' as const,
            name: 'intake.join-report' as const,
            input: (versions: Versions) => ({
              reportId: id(child, 'second report'),
              seenVersion: versions.next('second report'),
              caseFileId: fileId(child)
            })
          }
        ]
      : [])
  ]
}

export function consentSteps(child: DemoChild): Step[] {
  const path = consentPathFor(child.age, child.carer)
  const by = giverOn(path)
  const childAnswer = answersOn(path)[0]
  const bestInterest = id(child, 'best interest')
  const daysAgo = child.openedDaysAgo
  const consent = (purpose: string): Step => ({
    daysAgo,
    by: 'R01',
    name: 'case-file.record-consent',
    input: (_, today) => ({
      caseFileId: fileId(child),
      consentId: id(child, purpose),
      purpose,
      given: true,
      by,
      carer: child.carer,
      childAnswer,
      recipient: null,
      language: 'LA01',
      bestInterestId: by === 'BIA' ? bestInterest : null,
      answeredOn: addDays(today, -daysAgo),
      expiresOn: addDays(today, 300 - daysAgo),
      explainedByPostId: postId(child.area, 'R01'),
      witnessed: true
    })
  })
  const inPlace: Step[] =
    by === 'BIA'
      ? [
          {
            daysAgo,
            by: 'R01',
            name: 'case-file.record-best-interest',
            input: (_, today) => ({
              caseFileId: fileId(child),
              bestInterestId: bestInterest,
              question: 'BQ1',
              options: ['BO2', 'BO4', 'BO6'],
              chosen: 'BO2',
              legalBasis: 'LB2',
              reasons: 'Wali tidak dapat ditanya tanpa membahayakan anak. Anak memahami dan memilih layanan.',
              childView: 'Aku mau dibantu.',
              noViewReason: null,
              assessedOn: addDays(today, -daysAgo)
            })
          },
          {
            daysAgo,
            by: 'R02',
            name: 'case-file.sign-best-interest',
            input: () => ({ caseFileId: fileId(child), bestInterestId: bestInterest })
          }
        ]
      : []
  // Who is still in danger is reached first; her consents come after.
  const registered: Step = {
    daysAgo,
    by: 'R01',
    name: 'case-file.move-state',
    input: (versions) => ({ caseFileId: fileId(child), seenVersion: versions.now('file'), to: 'ST04' })
  }
  const reached = child.report.dangerSigns.length > 0 || !child.report.safe
  return child.openedDaysAgo <= 1 ? [] : [...inPlace, consent('CS01'), consent('CS02'), ...(reached ? [registered] : []), identityOf(child)]
}

const givenNames = ['Melati', 'Cempaka', 'Kenanga', 'Bayu', 'Teratai', 'Fajar', 'Embun', 'Senja', 'Mentari', 'Rimba']
const secondNames = ['Awan', 'Telaga', 'Pelangi', 'Samudra', 'Lembah', 'Pasir', 'Gerimis', 'Bukit', 'Sawah', 'Karang']

/** Written otherwise than MERPATI's, and heard alike: the demo's own question of whether two files are about one child. */
const alikeNames: Readonly<Record<string, { readonly name: string; readonly called: string }>> = {
  PERKUTUT: { name: 'Gerimis Melatie', called: 'Melatie' }
}

/** The month of birth. Everybody has the birthday late in the year, but for whom the demo tells how she grows up. */
const bornIn = ({ age, monthsToAdult }: DemoChild, today: Day): string =>
  monthsToAdult === undefined
    ? `${Number(today.slice(0, 4)) - age - 1}-12`
    : addMonths(monthOf(today), monthsToAdult - ofAge * 12).slice(0, 7)

/** Invented words of nature and a NIK of a province that does not exist, so that opening a name shows how it is done and meets nobody. */
function identityOf(child: DemoChild): Step {
  const place = [...child.codeName].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  const alike = alikeNames[child.codeName]
  const called = alike?.called ?? givenNames[place % 10] ?? 'Melati'
  return {
    daysAgo: child.openedDaysAgo,
    by: 'R01',
    name: 'case-file.record-identity',
    input: (_, today) => {
      const born = bornIn(child, today)
      const bornOn = `${born}-28`
      return {
        caseFileId: fileId(child),
        seenVersion: 0,
        identity: {
          name: alike?.name ?? `${called} ${secondNames[(place + child.age) % 10]}`,
          called,
          nik: `990101${child.sex === 'P' ? '68' : '28'}${born.slice(5)}${born.slice(2, 4)}${String(place).padStart(4, '0')}`,
          bornOn,
          address: 'Jalan Contoh 1',
          phone: null
        }
      }
    }
  }
}

export function safetySteps(child: DemoChild): Step[] {
  const daysAgo = child.safetyPlanDaysAgo
  if (daysAgo === null) return []
  return [
    {
      daysAgo,
      by: 'R01',
      name: 'case-file.write-safety-plan',
      input: (_, today) => ({
        caseFileId: fileId(child),
        seenVersion: 0,
        plan: {
          warningSigns: ['EW5', 'EW7'],
          safePeople: 'Orang yang dipilih anak, tertulis di kartu kecil.',
          safePlaces: 'Rumah nenek, ruang guru, kantor layanan.',
          channels: ['SC5'],
          windows: ['TW4'],
          codeWord: 'layang-layang',
          deviceSafety: ['DV1', 'DV3'],
          whatToDo: 'Pergi ke tempat ramai, lalu hubungi nomor di kartu.',
          whomToCall: 'Pendamping; SAPA 129',
          notToTell: null,
          reviewOn: addDays(today, Math.min(91 - daysAgo, 30))
        }
      })
    }
  ]
}
