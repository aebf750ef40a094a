/** Whether a file somebody received is, byte by byte, the one that was made. The file never leaves the device. */
import { useState } from 'react'
import { Notice } from '#web/design/Notice.tsx'
import { paperWords } from '#web/words/paper.ts'
import { useWords } from '#web/words/words.tsx'

async function digestOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function FileCheck({ fileDigest }: { readonly fileDigest: string }) {
  const w = useWords(paperWords).check
  const [isSame, setSame] = useState<boolean | null>(null)
  return (
    <section className="stack-s">
      <h2>{w.file}</h2>
      <p className="small measure">{w.fileLead}</p>
      <label className="button button-second paper-choose">
        {w.choose}
        <input
          className="sr-only"
          type="file"
          accept="application/pdf"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void digestOf(file).then((digest) => setSame(digest === fileDigest))
          }}
        />
      </label>
      {isSame !== null && (
        <Notice tone={isSame ? 'nila' : 'danger'} icon={isSame ? 'check-circle' : 'alert'} live>
          {isSame ? w.same : w.different}
        </Notice>
      )}
    </section>
  )
}
