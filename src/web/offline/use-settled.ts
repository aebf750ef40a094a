/** What was typed once the fingers rest: one question to the server, not one for each letter. */
import { useEffect, useState } from 'react'

export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 200)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
