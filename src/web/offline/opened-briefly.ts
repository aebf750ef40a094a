/** Something shown for a minute straight from the server and never kept on the device: an opening that nobody recorded must not be possible. */
import { useCallback, useEffect, useState } from 'react'
import { call } from './transport.ts'

const openFor = 60

export function useOpenedBriefly<T>() {
  const [value, setValue] = useState<T | null>(null)
  const [left, setLeft] = useState(openFor)
  const [hasFailed, setHasFailed] = useState(false)
  const cover = useCallback(() => setValue(null), [])
  useEffect(() => {
    if (value === null) return
    const timer = setInterval(() => setLeft((now) => now - 1), 1000)
    // Another tab or the lock screen: nobody is reading any more.
    const hide = () => document.hidden && cover()
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [value, cover])
  useEffect(() => {
    if (left <= 0) cover()
  }, [left, cover])
  return {
    value,
    left,
    hasFailed,
    cover,
    async open(path: string): Promise<void> {
      setHasFailed(false)
      const reply = await call('GET', path).catch(() => undefined)
      if (reply?.status !== 200) return setHasFailed(true)
      setLeft(openFor)
      setValue(reply.body as T)
    }
  }
}
