/** What is wrong with a text while it is being written, in the reader's language: the same check the server makes. */
import type { z } from 'zod'
import { issueWords } from '#web/design/issue-words.ts'
import { useLanguage } from '#web/words/words.tsx'

export function useFaultOf(): (schema: z.ZodType, text: string) => string | undefined {
  const { language } = useLanguage()
  return (schema, text) => {
    const issue = schema.safeParse(text).error?.issues[0]
    return issue && issueWords(issue, language)
  }
}
