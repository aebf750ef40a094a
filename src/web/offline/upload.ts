/** One file to the server, now or not at all, with how much of it has gone. The same command id asks again without doing it twice. */
import type { Problem } from '#domain/kernel/result.ts'

/** null when it was taken; otherwise why not. */
export function upload(path: string, file: Blob, onProgress: (share: number) => void): Promise<Problem | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', path)
    request.setRequestHeader('content-type', file.type)
    request.setRequestHeader('x-lingkar', '1')
    request.timeout = 120_000
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => lengthComputable && onProgress(loaded / total))
    const noAnswer = () => resolve({ kind: 'no-answer' })
    request.addEventListener('error', noAnswer)
    request.addEventListener('timeout', noAnswer)
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.send(file)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): Problem | null {
  if (status === 200) return null
  if (status === 413) return { kind: 'file-not-taken', why: 'too-large' } as Problem
  try {
    return (JSON.parse(responseText) as { problem?: Problem }).problem ?? { kind: 'no-answer' }
  } catch {
    return { kind: 'no-answer' }
  }
}
