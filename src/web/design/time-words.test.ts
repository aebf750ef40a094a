/** How days and moments are said. */
import { describe, expect, it } from 'vitest'
import {
  clockWords,
  dayAndYear,
  dayIn,
  dayWords,
  deadlineWords,
  distanceWords,
  localClock,
  longDay,
  momentOfClock,
  momentWords,
  monthWords,
  shortDay
} from './time-words.ts'

const zone = 'Asia/Jakarta'
const now = '2026-11-23T02:30:00Z'

describe('days', () => {
  it('says the day and the distance', () => {
    expect(dayWords('2026-11-25', '2026-11-22', 'id')).toBe('Rabu, 25 Nov · 3 hari lagi')
    expect(dayWords('2026-11-25', '2026-11-22', 'en')).toBe('Wednesday, 25 Nov · in 3 days')
  })
  it('says the year only when it is another one', () => {
    expect(shortDay('2027-01-04', '2026-11-22', 'id')).toBe('Senin, 4 Jan 2027')
    expect(longDay('2026-11-23', 'id')).toBe('Senin, 23 November 2026')
  })
  it('says a typed day with its year, and nothing while it is no day', () => {
    expect(dayAndYear('2026-11-12', 'id')).toBe('Kamis, 12 Nov 2026')
    expect(dayAndYear('2026-11-12', 'en')).toBe('Thursday, 12 Nov 2026')
    expect(dayAndYear('0202-11-12', 'id')).toBe('Jumat, 12 Nov 202')
    expect(dayAndYear('12026-11-12', 'id')).toBe('')
  })
  it('says a month', () => {
    expect(monthWords('2027-02-01', 'id')).toBe('Februari 2027')
    expect(monthWords('2027-02-01', 'en')).toBe('February 2027')
  })
  it('tells a missed deadline from something that happened', () => {
    expect(distanceWords('2026-11-20', '2026-11-23', 'id')).toBe('3 hari lewat')
    expect(distanceWords('2026-11-20', '2026-11-23', 'id', 'event')).toBe('3 hari lalu')
    expect(distanceWords('2026-11-22', '2026-11-23', 'id', 'event')).toBe('kemarin')
    expect(distanceWords('2026-11-23', '2026-11-23', 'id')).toBe('hari ini')
    expect(distanceWords('2026-11-24', '2026-11-23', 'id')).toBe('besok')
  })
})

describe('moments', () => {
  it('says a deadline of today by the clock', () => {
    expect(deadlineWords('2026-11-23T07:30:00Z', now, 'id', zone)).toBe('paling lambat 14.30 · 5 jam lagi')
    expect(deadlineWords('2026-11-23T02:50:00Z', now, 'id', zone)).toBe('paling lambat 09.50 · 20 menit lagi')
    expect(deadlineWords('2026-11-22T23:30:00Z', now, 'id', zone)).toBe('paling lambat 06.30 · lewat 3 jam')
  })
  it('says the day of a deadline on another day, in the zone of the reader', () => {
    expect(deadlineWords('2026-11-25T03:00:00Z', now, 'id', zone)).toBe('paling lambat Rabu, 25 Nov, 10.00 · 2 hari lagi')
    expect(dayIn('2026-11-22T18:00:00Z', zone)).toBe('2026-11-23')
    expect(clockWords('2026-11-22T18:00:00Z', 'Asia/Jayapura')).toBe('03.00')
  })
  it('says when something happened', () => {
    expect(momentWords('2026-11-23T01:05:00Z', now, 'id', zone)).toBe('hari ini 08.05')
    expect(momentWords('2026-11-22T09:20:00Z', now, 'id', zone)).toBe('kemarin 16.20')
    expect(momentWords('2026-11-18T09:20:00Z', now, 'en', zone)).toBe('Wednesday, 18 Nov, 16.20')
  })
  it('reads a clock of the device and writes it back', () => {
    expect(localClock(momentOfClock('2026-11-25T10:15'))).toBe('2026-11-25T10:15')
    expect(momentOfClock('2026-11-25T10:15')).toMatch(/^2026-11-25T10:15:00[+-]\d\d:\d\d$/)
  })
})
