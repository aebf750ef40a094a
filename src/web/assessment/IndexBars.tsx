/** Risk and protection as two bars, one under the other and never made into one number (E5). */
import { protectiveIndex, riskIndex } from '#domain/assessment/factors.ts'
import type { Findings } from '#domain/assessment/assessment.ts'
import { assessmentWords } from '#web/words/assessment.ts'
import { useLanguage, useWords } from '#web/words/words.tsx'

export function IndexBars({ findings }: { readonly findings: Pick<Findings, 'riskFactors' | 'protectiveFactors'> }) {
  const w = useWords(assessmentWords)
  return (
    <dl className="index-bars">
      <Bar label={w.risk} index={riskIndex(findings.riskFactors)} kind="risk" />
      <Bar label={w.protection} index={protectiveIndex(findings.protectiveFactors)} kind="protection" />
    </dl>
  )
}

function Bar({ label, index, kind }: { readonly label: string; readonly index: number | null; readonly kind: 'risk' | 'protection' }) {
  const w = useWords(assessmentWords)
  const { language } = useLanguage()
  const said = index === null ? w.notEnough : index.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (
    <div className={`index-bar index-${kind}`}>
      <dt>{label}</dt>
      <dd>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect className="index-ground" width="100" height="10" />
          {index !== null && <rect className="index-fill" width={index * 100} height="10" />}
        </svg>
        <span className={index === null ? 'index-none' : 'index-value'}>{said}</span>
      </dd>
    </div>
  )
}
