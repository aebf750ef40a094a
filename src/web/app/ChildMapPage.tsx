/** The child's own map, as the worker sees it: what to say, handing over the telephone, and the maps the child has made so far. */
import { Link, useParams } from 'wouter'
import { may } from '#domain/access/rules.ts'
import { Button, buttonClass } from '#web/design/Button.tsx'
import { Card } from '#web/design/Card.tsx'
import { Loaded } from '#web/design/Loaded.tsx'
import { PageHead } from '#web/design/PageHead.tsx'
import { longDay } from '#web/design/time-words.ts'
import { handOver } from '#web/offline/idle.ts'
import { useRead } from '#web/offline/local-store.ts'
import { ChildMapPaper, printChildMap } from '#web/support-map/ChildMapPaper.tsx'
import { ShownMap } from '#web/support-map/ShownMap.tsx'
import { useChildMaps } from '#web/support-map/use-child-maps.ts'
import { twoMapsWords } from '#web/words/two-maps.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'
import '#web/support-map/child-map.css'

interface File {
  readonly id: string
  readonly codeName: string
  readonly standings: readonly string[]
}

export function ChildMapPage() {
  const { id = '' } = useParams()
  const read = useRead<File>(`/api/case-files/${id}`)
  return <Loaded read={read}>{(file) => <Page file={file} />}</Loaded>
}

function Page({ file }: { readonly file: File }) {
  const w = useWords(twoMapsWords)
  const { language } = useLanguage()
  const { maps } = useChildMaps(file.id)
  const [newest, ...older] = maps
  return (
    <div className="child-map-page stack measure-page">
      <PageHead
        over={<Link href={`/anak/${file.id}#peta-anak`}>{file.codeName}</Link>}
        title={w.childsTitle(file.codeName)}
        under={w.childsUnder}
      />
      {may('support-map.record-child-map', file.standings) && (
        <Card title={w.howTitle}>
          <ol className="stack-s">
            {w.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <div className="row">
            <Button kind="primary" icon="hand" onClick={() => handOver(file.id)}>
              {w.give}
            </Button>
            <span className="small quiet">{w.after}</span>
          </div>
        </Card>
      )}
      {newest && (
        <Card
          title={longDay(newest.madeOn, language)}
          actions={
            <Button kind="quiet" icon="printer" onClick={printChildMap}>
              {w.print}
            </Button>
          }
        >
          <ShownMap codeName={file.codeName} map={newest} />
          <div className="row no-print">
            <Link href={`/anak/${file.id}/dua-peta`} className={buttonClass('second')}>
              {w.both}
            </Link>
          </div>
        </Card>
      )}
      {older.map((map) => (
        <Card key={map.id} title={longDay(map.madeOn, language)}>
          <ShownMap codeName={file.codeName} map={map} />
        </Card>
      ))}
      {newest && <ChildMapPaper codeName={file.codeName} map={newest} />}
    </div>
  )
}
