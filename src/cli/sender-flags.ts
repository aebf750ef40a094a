/** Flags for the channels messages leave by. Each stands for a setting of the environment; passwords and secrets come from files, because anybody on the machine reads a command line. */
import { readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { postsFrom } from '#server/contact/posts-from-environment.ts'

const flags = [
  ['--smtp-url <alamat>', 'LINGKAR_SMTP_URL', 'server surel: smtps://host:465 atau smtp://host:587; kata sandinya lewat --smtp-url-file'],
  ['--smtp-from <alamat>', 'LINGKAR_SMTP_FROM', 'alamat pengirim surel; pilih yang netral'],
  ['--smtp-ca <berkas>', 'LINGKAR_SMTP_CA', 'sertifikat penerbit sendiri (PEM)'],
  ['--gateway-url <alamat>', 'LINGKAR_GATEWAY_URL', 'gerbang WhatsApp dan SMS: https://…']
] as const
const files = [
  ['--smtp-url-file <berkas>', 'LINGKAR_SMTP_URL', 'alamat server surel dengan nama dan kata sandinya, dari berkas'],
  ['--gateway-secret-file <berkas>', 'LINGKAR_GATEWAY_SECRET', 'rahasia bersama gerbang itu, dari berkas']
] as const

const nameOf = (flag: string): string => new Option(flag).attributeName()

export function withSenderFlags(command: Command): Command {
  for (const [flag, variable, words] of [...flags, ...files]) command.option(flag, `${words} [${variable}]`)
  return command
}

type Given = Readonly<Record<string, string | undefined>>

/** What was given by flag stands before what the environment says. Answers what is wrong with all of it together, in one sentence. */
export function faultInSenderFlags(given: Given, environment: Record<string, string | undefined> = process.env): string | undefined {
  try {
    for (const [flag, variable] of flags) {
      const value = given[nameOf(flag)]
      if (value === undefined) continue
      if (variable === 'LINGKAR_SMTP_URL' && URL.parse(value)?.password)
        return 'Kata sandi tidak boleh berdiri di baris perintah: pakai --smtp-url-file atau LINGKAR_SMTP_URL.'
      environment[variable] = value
    }
    for (const [flag, variable] of files) {
      const path = given[nameOf(flag)]
      if (path !== undefined) environment[variable] = readFileSync(path, 'utf8').trim()
    }
    postsFrom(environment, () => new Date().toISOString())
    return undefined
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_INVALID_URL') return 'Alamat server surel atau gerbang pesan tidak dapat dibaca.'
    return code ? `Berkas ${path ?? ''} tidak dapat dibaca.` : message
  }
}
