// What the built parts were made of, so that an old one is never taken for the program of today.
// Plain JavaScript, because bin/with-node.js asks before anything is installed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Each built part: where it lies, the folders it is made of and which of their files, and what else decides how it comes out. */
const parts = {
  web: {
    folder: join(root, 'dist', 'web'),
    from: ['src/web', 'src/domain'],
    files: /\.(ts|tsx|css|html|svg|json|woff2)$/,
    besides: ['vite.config.ts', 'package-lock.json']
  },
  server: {
    folder: join(root, 'dist', 'server'),
    from: ['src/server', 'src/domain', 'src/cli', 'src/verifier'],
    files: /\.ts$/,
    besides: ['scripts/build-server.ts', 'package-lock.json']
  }
}

export const folderOf = (part) => parts[part].folder
export const stampOf = (part) => join(folderOf(part), '.made-of')

/** One sum over every file the part is made of. */
export function sourcesOf(part) {
  const { from, files, besides } = parts[part]
  const hash = createHash('sha256')
  const add = (path) => hash.update(path).update(readFileSync(join(root, path)))
  for (const folder of from)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (files.test(name) && !/\.test\.tsx?$/.test(name)) add(join(folder, name))
  besides.forEach(add)
  return hash.digest('hex')
}

export const isFresh = (part) => existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === sourcesOf(part)
