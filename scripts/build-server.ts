/** Builds what `lingkar serve` runs into dist/server: a thousand small files as a few, because opening each one is most of a start (decision 20). */
import { basename, dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** Packages that bring machine code, WebAssembly or data of their own, and so stay where npm laid them. */
const asTheyAre = ['@electric-sql/pglite', '@myriaddreamin/typst-ts-node-compiler', '@node-rs/argon2', 'idn-area-data', 'mupdf']

export async function buildServer(root: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [findsWhatLiesBeside(root, folder)],
    ssr: { noExternal: true, external: asTheyAre },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node22',
      // names stay, so that an error still says where it came from
      minify: false,
      rolldownOptions: {
        input: { main: join(root, 'src', 'cli', 'main.ts') },
        external: [/^#scripts\//, 'pg-native'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js' }
      }
    }
  })
}

/** `new URL('./x', import.meta.url)` names a program (built beside the others) or a file or folder (which stays in its place). */
function findsWhatLiesBeside(root: string, folder: string): Plugin {
  const ours = join(root, 'src')
  const named = /new URL\('(\.{1,2}\/[^']*)', import\.meta\.url\)/g
  return {
    name: 'finds-what-lies-beside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(ours) || !code.includes('import.meta.url')) return null
      const moved = code.replaceAll(named, (_, path: string) => {
        const there = resolve(dirname(id), path)
        if (!there.endsWith('.ts')) return address(relative(folder, there) + (path.endsWith('/') ? '/' : ''))
        const fileName = `${basename(there, '.ts')}.js`
        this.emitFile({ type: 'chunk', id: there, fileName })
        return address(fileName)
      })
      return { code: moved, map: null }
    }
  }
}

const address = (path: string): string => `new URL('./${path.replaceAll('\\', '/')}', import.meta.url)`
