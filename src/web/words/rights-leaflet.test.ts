/** The sheet of rights: every right of D28 is on it, in words a child reads, in both languages, and it names no reason for holding it. */
import { expect, it } from 'vitest'
import { rights } from '#domain/legal/rights.ts'
import { hardReading } from './child-reading.ts'
import { leafletWords } from './rights-leaflet.ts'

for (const language of ['id', 'en'] as const)
  it(`D28 G-12 each right is said in easy words (${language})`, () => {
    const { lines, hello, ask, call, notYourFault, groups } = leafletWords[language]
    expect(Object.keys(lines).sort()).toEqual([...rights.codes].sort())
    const said = [...Object.values(lines), hello, ask, notYourFault, ...Object.values(groups)]
    expect(said.filter((text) => /eksploit|seksual|korban|pelaku|exploit|sexual|victim|offender/i.test(text))).toEqual([])
    expect(said.filter((text) => hardReading(text) !== null)).toEqual([])
    // the helpline is called by its name
    expect(hardReading(call)?.words).toEqual(['SAPA'])
  })
