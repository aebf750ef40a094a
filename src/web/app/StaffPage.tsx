/** Petugas: accounts, posts and letters of the agency for its administrator; the unit's people for its head. */
import { useState } from 'react'
import { Link } from 'wouter'
import { StaffBoard } from '#web/agency/StaffBoard.tsx'
import type { StaffRead } from '#web/agency/agency.local.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { useRead } from '#web/offline/local-store.ts'
import { agencyWords } from '#web/words/agency.ts'
import { stageNameWords } from '#web/words/legal-stages.ts'
import { useWords } from '#web/words/words.tsx'

export function StaffPage() {
  const w = useWords(agencyWords)
  const stages = useWords(stageNameWords)
  const read = useRead<StaffRead>('/api/staff')
  const [opening, setOpening] = useState(false)
  const manages = read.value?.mayManage ?? false
  return (
    <div className="stack-l measure-page">
      <PageHead
        over={read.value?.agencyName ?? ''}
        title={w.title}
        under={manages ? w.underManage : w.underHead}
        actions={
          manages && (
            <Button kind="primary" icon="plus" onClick={() => setOpening(true)}>
              {w.open}
            </Button>
          )
        }
      />
      {manages && (
        <div className="row">
          <Link href="/tahap-hukum" className={buttonClass('second')}>
            {stages.open}
          </Link>
        </div>
      )}
      <Loaded read={read}>{(staff) => <StaffBoard read={staff} opening={opening} onOpened={() => setOpening(false)} />}</Loaded>
    </div>
  )
}
