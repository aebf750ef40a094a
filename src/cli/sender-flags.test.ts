/** Flags of the sender: they stand before the environment, secrets never on the command line, and a wrong one is said before anything starts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, expect, it } from 'vitest'
import { faultInSenderFlags, withSenderFlags } from './sender-flags.ts'

const folder = mkdtempSync(join(tmpdir(), 'lingkar-flags-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const inFile = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

it('security.md 3.10 a channel is set by flags, its secrets from files', () => {
  const environment: Record<string, string | undefined> = { LINGKAR_SMTP_FROM: 'lama@contoh.example' }
  const fault = faultInSenderFlags(
    {
      smtpUrlFile: inFile('smtp', 'smtps://nama:sandi@surel.contoh.example\n'),
      smtpFrom: 'kabar@contoh.example',
      gatewayUrl: 'https://gerbang.contoh.example',
      gatewaySecretFile: inFile('secret', `${'s'.repeat(40)}\n`)
    },
    environment
  )
  expect(fault).toBeUndefined()
  expect(environment).toEqual({
    LINGKAR_SMTP_URL: 'smtps://nama:sandi@surel.contoh.example',
    LINGKAR_SMTP_FROM: 'kabar@contoh.example',
    LINGKAR_GATEWAY_URL: 'https://gerbang.contoh.example',
    LINGKAR_GATEWAY_SECRET: 's'.repeat(40)
  })
})

it('a wrong setting is one sentence', () => {
  const fault = (given: Record<string, string>, environment = {}) => faultInSenderFlags(given, environment)
  expect(fault({})).toBeUndefined()
  expect(fault({ smtpUrl: 'smtps://nama:sandi@contoh.example', smtpFrom: 'a@b.example' })).toContain('baris perintah')
  expect(fault({ smtpUrl: 'http://contoh.example', smtpFrom: 'a@b.example' })).toContain('smtp://')
  expect(fault({ smtpUrl: 'smtps://contoh.example' })).toContain('alamat pengirim')
  expect(fault({ gatewayUrl: 'http://contoh.example' })).toContain('https://')
  expect(fault({ gatewayUrl: 'https://contoh.example' })).toContain('32')
  expect(fault({ gatewayUrl: 'bukan alamat' })).toContain('tidak dapat dibaca')
  expect(fault({ gatewaySecretFile: join(folder, 'nothing') })).toContain('nothing')
})

it('its help names every setting of the environment', () => {
  const help = withSenderFlags(new Command('serve')).helpInformation()
  for (const name of ['SMTP_URL', 'SMTP_FROM', 'SMTP_CA', 'GATEWAY_URL', 'GATEWAY_SECRET']) expect(help).toContain(`LINGKAR_${name}`)
})
