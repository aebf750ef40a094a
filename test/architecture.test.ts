/** ARCHITECTURE.md as a test: who may import whom, how things are named, how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

interface File {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly File[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.(ts|tsx)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const found = [
      ...text.matchAll(
        /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
      )
    ]
    return { path, text, imports: found.map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '').map((target) => resolved(path, target)) }
  })
const isTest = ({ path }: File) => /\.test\.tsx?$/.test(path)
const sources = files.filter((file) => !isTest(file))

/** `#web/x` and `./x` as a path from the root; packages stay as they are. */
function resolved(from: string, target: string): string {
  if (target.startsWith('#')) return target.replace(/^#(domain|server|web|cli|verifier)\//, 'src/$1/').replace(/^#test\//, 'test/')
  return target.startsWith('.') ? posix.join(dirname(from), target) : target
}

const layer = (path: string): { side: string; room: string } => {
  const [, side = '', room = ''] = path.split('/')
  return { side, room: path.split('/').length > 3 ? room : '' }
}

/** The packages a side may use; everything else on that side is refused. */
const react = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime']

function refusal({ path }: File, target: string): string | undefined {
  const here = layer(path)
  const there = target.startsWith('src/') ? layer(target) : undefined
  const isPackage = !target.startsWith('src/') && !target.startsWith('test/')
  switch (here.side) {
    case 'domain': {
      if (isPackage) return target === 'zod' ? undefined : 'the domain uses zod and nothing else'
      if (there?.side !== 'domain') return 'the domain knows no other side'
      const core = ['kernel', 'access']
      if (core.includes(here.room)) return core.includes(there.room) ? undefined : 'kernel and access know no feature'
      if (core.includes(there.room) || there.room === here.room) return undefined
      // a command's file is named verb-noun and declares a command; a noun's file does not
      const other = files.find((file) => file.path === target)
      return other && /\bcommand\(\{/.test(other.text) ? 'only the nouns of another feature, never its commands' : undefined
    }
    case 'server': {
      if (isPackage) return react.includes(target) || target === 'idb' ? 'the server draws nothing' : undefined
      if (there?.side === 'web' || there?.side === 'cli') return 'the server knows no other runtime'
      const core = ['database', 'pipeline', 'vault', 'audit']
      const isFrame = here.room === '' || here.room === 'demo'
      if (isFrame) return undefined
      if (there?.side === 'domain') {
        if (core.includes(here.room))
          return ['kernel', 'access'].includes(there.room) ? undefined : 'the frame of the server knows no feature'
        return undefined
      }
      if (core.includes(here.room)) return core.includes(there?.room ?? '') ? undefined : 'the frame of the server knows no feature'
      return there?.room === here.room || core.includes(there?.room ?? '') ? undefined : 'server features meet in SQL'
    }
    case 'web': {
      if (target.startsWith('node:')) return 'Node does not run in a browser'
      if (isPackage) return undefined
      if (there?.side === 'server' || there?.side === 'cli') return 'a query or a secret that reaches the browser is an incident'
      if (here.room === '' || here.room === 'app') return undefined
      if (['design', 'words'].includes(here.room))
        return there?.side === 'web' && ['design', 'words'].includes(there.room) ? undefined : 'design and words know no child'
      if (here.room === 'offline') {
        if (there?.side === 'domain') return ['kernel', 'access'].includes(there.room) ? undefined : 'offline knows no feature'
        return there?.room === 'offline' ? undefined : 'offline knows no feature'
      }
      if (there?.side === 'domain') return undefined
      return [here.room, 'design', 'words', 'offline'].includes(there?.room ?? '') ? undefined : 'web features meet in web/app'
    }
    case 'cli':
      return there?.side === 'web' ? 'the command line draws nothing' : undefined
    case 'verifier':
      // proves what the server wrote, so it shares no line with it
      return isPackage
        ? target === 'pg' || target.startsWith('node:')
          ? undefined
          : 'the verifier needs Node and a driver'
        : there?.side === 'verifier'
          ? undefined
          : 'the verifier is independent of what it checks'
    default:
      return `src has no folder ${here.side}`
  }
}

describe('architecture', () => {
  it('every import is one that ARCHITECTURE.md allows', () => {
    const faults = sources.flatMap((file) =>
      file.imports.flatMap((target) => {
        const why = refusal(file, target)
        return why ? [`${file.path} → ${target}: ${why}`] : []
      })
    )
    expect(faults).toEqual([])
  })

  it('nobody climbs with ../..', () => {
    expect(sources.filter(({ text }) => /(?:from|import)\s*\(?['"]\.\.\/\.\./.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('the domain has no clock, no chance, no waiting and no throwing', () => {
    const forbidden = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bawait\b|\basync\b|\bcrypto\b/
    expect(
      sources.filter((file) => file.path.startsWith('src/domain/') && forbidden.test(withoutComments(file.text))).map((file) => file.path)
    ).toEqual([])
  })

  it('names are the field’s own words', () => {
    const names = /(?:utils?|common|shared|lib|helpers?|misc)(?:\/|\.tsx?$)|(?:Service|Manager|Helper|Handler|DTO)\.tsx?$/
    expect(files.filter(({ path }) => names.test(path)).map(({ path }) => path)).toEqual([])
    const declared = /\b(?:class|interface|type|function|const)\s+\w*(?:Manager|Helper|Handler|DTO)\b/
    expect(sources.filter(({ text }) => declared.test(text)).map(({ path }) => path)).toEqual([])
    const misnamed = files.filter(({ path }) => {
      const name = path.split('/').at(-1) ?? ''
      return name.endsWith('.tsx')
        ? !/^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name) && !/^[a-z0-9.-]+\.tsx$/.test(name)
        : !/^[a-z0-9.-]+\.ts$/.test(name)
    })
    expect(misnamed.map(({ path }) => path)).toEqual([])
  })

  it('every file opens with a sentence that says what it is for, and stops at 250 lines', () => {
    expect(sources.filter(({ text }) => !/^(?:#!.*\n)?\/(?:\*\*|\/)/.test(text)).map(({ path }) => path)).toEqual([])
    // tests beside the code too; the suites under test/ may be longer, for they hold tables of cases
    expect(
      files.filter(({ text }) => text.split('\n').length > 250).map(({ path, text }) => `${path}: ${text.split('\n').length}`)
    ).toEqual([])
  })

  it('no screen holds a literal sentence', () => {
    // letters between a tag's end and the next tag's begin are words that no translator would ever find
    const literal = />\s*[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ,.'’-]{2,}\s*<\//
    const code = (text: string) => withoutComments(text).replace(/=>/g, '')
    expect(sources.filter(({ path, text }) => path.endsWith('.tsx') && literal.test(code(text))).map(({ path }) => path)).toEqual([])
  })

  it('forbidden words of the field do not occur', () => {
    const words = /\b(?:pelacur anak|PSK anak|child prostitut|pornografi anak)\b/i
    const list = /src\/domain\/kernel\/dignity/
    expect(files.filter(({ path, text }) => !list.test(path) && words.test(text)).map(({ path }) => path)).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, "''")
}
