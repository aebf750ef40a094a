/** A real Chromium: the one of CHROMIUM_PATH, or the one that comes inside the packages. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const cache = fileURLToPath(new URL('../../.lingkar/browser/', import.meta.url))

/** Not the package's own arguments: those switch web security off. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none'
]

async function pathOfBrowser(): Promise<string> {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  for (const installed of ['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'])
    if (process.arch !== 'x64' && existsSync(installed)) return installed
  mkdirSync(cache, { recursive: true })
  // Read when the package is imported: it then unpacks the libraries it needs beside the browser, into a folder of ours.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const usual = process.env.TMPDIR
  process.env.TMPDIR = cache
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    const path = await packaged.executablePath()
    // The package's own list of font folders names another machine's; without one font the browser draws no text at all.
    writeFileSync(
      `${cache}fonts.conf`,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}font-cache</cachedir></fontconfig>`
    )
    process.env.FONTCONFIG_FILE = `${cache}fonts.conf`
    return path
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
}

export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await pathOfBrowser(), headless: true, args: [...quiet, ...more] })
}
