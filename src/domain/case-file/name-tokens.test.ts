/** One child, two spellings, one set of tokens; and nothing that could be read back as a name. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexEntriesOf, nameTokens } from './name-tokens.ts'

const same = (a: string, b: string) => expect(nameTokens(a)).toEqual(nameTokens(b))

describe('name tokens', () => {
  it('F4 finds one name behind old and new spelling, accents, capitals and doubled letters', () => {
    same('Soekma Djati', 'sukma jati')
    same('TJAHAJA', 'cahaja')
    same('Khofifah', 'Hofifah')
    same('Syifa', 'Sifa')
    same('Annisa', 'Anisa')
    same('Wahyu', 'wahiu')
    same("Nur'aini", 'Nuraini')
    same('José', 'Jose')
  })

  it('drops titles, initials and the words that join names', () => {
    expect(nameTokens('Sdri. Hj. Melati binti Awan, S')).toEqual(nameTokens('Melati Awan'))
    expect(nameTokens('  ')).toEqual([])
  })

  it('keeps a whole NIK and two bytes of every name', () => {
    expect(indexEntriesOf({ name: 'Melati Awan', called: 'Mela', nik: '1271010101100001' })).toEqual([
      { kind: 'nik', text: 'nik:1271010101100001', bytes: 32 },
      { kind: 'name', text: 'name:melati', bytes: 2 },
      { kind: 'name', text: 'name:awan', bytes: 2 },
      { kind: 'name', text: 'name:mela', bytes: 2 }
    ])
    expect(indexEntriesOf({ name: null, nik: '123' })).toEqual([])
  })

  it('property: folding is stable, and the order of words changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,12}$/), { maxLength: 5 }), (words) => {
        const once = nameTokens(words.join(' '))
        expect(nameTokens(words.join(' ').toUpperCase())).toEqual(once)
        expect([...nameTokens([...words].reverse().join('-'))].sort()).toEqual([...once].sort())
        for (const token of once) expect(token).toMatch(/^[a-z]{2,}$/)
      })
    )
  })
})
