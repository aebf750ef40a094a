/** Collects the one-line figures that tests end with (`T25: …`) and writes them, after a landing run, into docs/generated/assurance.md. */
import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const figure = /^(T\d{1,2}): (.+)$/

/** Reads a runner's output as it comes; `figures` grows by each line that is one. */
export function listenForFigures(figures: Map<string, string[]>): (chunk: string) => void {
  let rest = ''
  return (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, id, text] = figure.exec(stripVTControlCharacters(line).trim()) ?? []
      if (!id || !text) continue
      const known = figures.get(id) ?? []
      if (!known.includes(text)) figures.set(id, [...known, text])
    }
  }
}

const about: Readonly<Record<string, string>> = {
  T1: 'access matrix, three ways',
  T2: 'sentences that must never come true, and the leaks of row-level security',
  T3: 'not yours and not there are one answer',
  T5: 'inventory of routes and fields',
  T8: 'attacks on signing in',
  T9: 'state machines against a model',
  T10: 'forged requests',
  T14: 'kill -9 under writers',
  T15: 'servers we refuse',
  T23: 'races',
  T24: 'headers on every route',
  T25: 'tampering with the trail',
  T26: 'attacks on sealed values',
  T27: 'keys turned over under load',
  T28: 'erasure',
  T29: 'canaries',
  T33: 'search tells nothing',
  T40: 'defects planted on purpose'
}

export function writeAssurance(file: string, figures: ReadonlyMap<string, readonly string[]>, passed: number, failed: number): void {
  const rows = [...figures]
    .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .flatMap(([id, texts]) =>
      texts.map((text, index) => `| ${index ? '' : `${id} ${about[id] ?? ''}`.trim()} | ${text.replaceAll('|', '/')} |`)
    )
  writeFileSync(
    file,
    `# What the last landing run showed

Made by \`npm run test:landing\` on ${new Date().toISOString().slice(0, 10)}: ${passed} passed, ${failed} failed. Ids are those of the test plan.
This is what tests can show. Nobody from outside has audited Lingkar yet; that must happen before the first real child.

| test | figure |
| --- | --- |
${rows.join('\n')}
`
  )
}
