/** Builds the web application into dist/web: hashed files, the shell kept on the device, every text file also stored compressed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const out = join(import.meta.dirname, 'dist/web')

export default defineConfig({
  root: join(import.meta.dirname, 'src/web'),
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2022',
    // No data: addresses and no inline script: the content security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: worthNaming },
    reportCompressedSize: false,
    // Libraries change seldom: a new version of Lingkar leaves them on the device as they are. The schemas apart: no page before signing in asks for one.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules[\\/](react|react-dom|scheduler|wouter|regexparam|idb|uuid)[\\/]/ },
            { name: 'schemas', test: /node_modules[\\/]zod[\\/]/ }
          ]
        }
      }
    }
  },
  plugins: [
    react(),
    withoutUnusedZod(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'autoUpdate',
      // Registered by app/service-worker.ts, through a trusted-types policy and never on a public page.
      injectRegister: false,
      manifest: {
        name: 'Lingkar',
        short_name: 'Lingkar',
        // Else the package's own description stands here, and every telephone that lists its applications tells what Lingkar is for.
        description: 'Lingkar',
        lang: 'id',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf6ee',
        theme_color: '#faf6ee',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }]
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}', 'assets/plus-jakarta-sans-latin-wght-normal-*.woff2'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/lapor(\/|$)/, /^\/suara$/],
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        sourcemap: false
      }
    }),
    storeCompressed()
  ]
})

/** Vite names in the first script whatever each later part stands on: 6 kB for a hundred pages. Only those that open the application are worth it; the others find theirs, and the service worker keeps them all. */
function worthNaming(part: string, stands: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' || /[\\/](SignInPage|Shell|TodayPage)-/.test(part) ? stands : stands.filter((name) => name.endsWith('.css'))
}

/**
 * What zod brings that no page uses, 6 kB: schemas printed as JSON Schema (openapi.json is the server's), and English sentences (ours are in words).
 * And no code made from text, which the content security policy forbids and zod would try once: said here, so that the first script needs no zod.
 */
function withoutUnusedZod(): Plugin {
  const settings = /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/
  const writers = /[\\/]zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/
  const sentences = /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/
  const nothing = "() => () => { throw new Error('no JSON Schema in the browser') }"
  return {
    name: 'without-unused-zod',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (settings.test(id)) {
        const jitless = code.replace('__zod_globalConfig = {}', '__zod_globalConfig = { jitless: true }')
        if (jitless === code) throw new Error('zod keeps its settings elsewhere now: say jitless there')
        return { code: jitless, map: null }
      }
      if (sentences.test(id)) return { code: 'export default () => ({})', map: null }
      if (!writers.test(id)) return null
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => `export const ${name} = ${nothing}`)
      // besides, a name given to one of them at its export
      return { code: [...names, ...code.matchAll(/^export \{.*\};?$/gm)].join('\n'), map: null }
    }
  }
}

/** Compressing on the fly costs a factor of 3 to 4: each text file is stored as .br and .gz beside itself. */
function storeCompressed(): Plugin {
  return {
    name: 'store-compressed',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
          if (!/\.(js|css|html|svg|json|webmanifest)$/.test(name)) continue
          const plain = readFileSync(join(out, name))
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
          writeFileSync(join(out, `${name}.br`), brotliCompressSync(plain, quality))
          writeFileSync(join(out, `${name}.gz`), gzipSync(plain, { level: 9 }))
        }
      }
    }
  }
}
