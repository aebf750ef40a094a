/** When a screen breaks: what happened, what is safe, what to do. Nothing about the fault leaves the device. */
import { Component, type ReactNode } from 'react'
import { Button } from '#web/design/Button.tsx'
import { Empty } from '#web/design/Empty.tsx'
import { appWords } from '#web/words/app.ts'
import { useWords } from '#web/words/words.tsx'

export class Broken extends Component<{ readonly children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const w = useWords(appWords).broken
  return (
    <div className="page">
      <Empty
        title={w.title}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {w.reload}
          </Button>
        }
      >
        {w.body}
      </Empty>
    </div>
  )
}
