/** Reads the whole trail and recomputes everything: lines, links, ends, seals, signatures, and roots kept outside. Constant memory. */
import { lineHash, Root, sealHash } from './hashes.ts'
import { isSigned, macOf, type Proofs } from './proofs.ts'
import { eachOf, type Query, type Row, rowsOf } from './rows.ts'

export type What =
  | 'altered'
  | 'out of order'
  | 'broken link'
  | 'end missing'
  | 'head missing'
  | 'never sealed'
  | 'seal missing'
  | 'seal altered'
  | 'not our seal'
  | 'other lines than sealed'
  | 'anchor missing'
  | 'anchor differs'

export interface Finding {
  readonly what: What
  /** a chain's id, or `seal` */
  readonly where: string
  /** number of the line in its chain, or of the seal */
  readonly number: string
}

export interface Report {
  readonly lines: number
  readonly chains: number
  readonly seals: number
  /** lines newer than the last seal: normal for ten seconds */
  readonly unsealed: number
  readonly anchors: number
  /** how many there are; only the first thousand are listed */
  readonly found: number
  readonly findings: readonly Finding[]
  /** the last seal, to be put away outside */
  readonly last: Row | undefined
}

const lineSql = `select chain::text, seq::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, account_id::text, action, subject_kind,
  subject_id::text, array_to_json(compartments)::text as compartments, purpose, outcome, command_id::text,
  encode(previous, 'hex') as previous, encode(hash, 'hex') as hash from audit.line order by line.chain, line.seq`
const headSql = `select chain::text, seq::text, encode(hash, 'hex') as hash from audit.head order by head.chain`
const leafSql = `select xid::text, encode(xid8send(xid) || hash, 'hex') as leaf from audit.line order by line.xid, chain, seq`
export const sealSql = `select number::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at, from_xid::text as "from",
  until_xid::text as until, lines::text, encode(root, 'hex') as root, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash,
  encode(mac, 'hex') as mac, encode(signature, 'hex') as signature from audit.seal order by seal.number`

export async function verifyTrail(query: Query, proofs: Proofs = {}): Promise<Report> {
  const findings: Finding[] = []
  let found = 0
  const tell = (what: What, where: string, number: string | null | undefined) => {
    if (++found <= 1_000) findings.push({ what, where, number: number ?? '' })
  }
  const chains = await verifyChains(query, tell)
  const seals = await verifySeals(query, proofs, tell)
  if (chains.lines > 0 && seals.seals === 0) tell('never sealed', 'seal', '1')
  return { ...chains, ...seals, found, findings }
}

type Tell = (what: What, where: string, number: string | null | undefined) => void

async function verifyChains(query: Query, tell: Tell): Promise<{ lines: number; chains: number }> {
  const heads = eachOf(query, 'heads', headSql)
  let head = (await heads.next()).value as Row | undefined
  let lines = 0
  let chains = 0
  let before: Row | undefined
  /** compares the end of a chain with what stands in its head; heads without any line come in between */
  const close = async (end: Row | undefined) => {
    for (; head && (!end || (head.chain ?? '') <= (end.chain ?? '')); head = (await heads.next()).value as Row | undefined) {
      const own = head.chain === end?.chain
      if (!own || end?.seq !== head.seq || end?.hash !== head.hash) tell('end missing', head.chain ?? '', head.seq)
      if (!own) continue
      head = (await heads.next()).value as Row | undefined
      return
    }
    if (end) tell('head missing', end.chain ?? '', end.seq)
  }
  for await (const rows of rowsOf(query, 'lines', lineSql))
    for (const line of rows) {
      if (line.chain !== before?.chain) {
        if (before) await close(before)
        before = undefined
        chains++
      }
      lines++
      if (lineHash(line) !== line.hash) tell('altered', line.chain ?? '', line.seq)
      else if (Number(line.seq) !== Number(before?.seq ?? 0) + 1) tell('out of order', line.chain ?? '', line.seq)
      else if (line.previous !== (before?.hash ?? '')) tell('broken link', line.chain ?? '', line.seq)
      before = line
    }
  if (before) await close(before)
  await close(undefined)
  return { lines, chains }
}

async function verifySeals(query: Query, { publicKeys, macKey, anchors }: Proofs, tell: Tell) {
  const leaves = eachOf(query, 'leaves', leafSql)
  let leaf = (await leaves.next()).value as Row | undefined
  let before: Row | undefined
  let seals = 0
  let met = 0
  for await (const seal of eachOf(query, 'seals', sealSql)) {
    const number = seal.number
    seals++
    if (
      Number(number) !== Number(before?.number ?? 0) + 1 ||
      seal.previous !== (before?.hash ?? '') ||
      seal.from !== (before?.until ?? '0')
    )
      tell('seal missing', 'seal', number)
    if (seal.hash !== sealHash(seal)) tell('seal altered', 'seal', number)
    if ((publicKeys && !isSigned(seal, publicKeys)) || (macKey && macOf(seal, macKey) !== seal.mac)) tell('not our seal', 'seal', number)
    const root = new Root()
    const until = BigInt(seal.until ?? 0)
    for (; leaf && BigInt(leaf.xid ?? 0) < until; leaf = (await leaves.next()).value as Row | undefined) root.add(leaf.leaf ?? '')
    if (root.hex() !== seal.root || String(root.lines) !== seal.lines) tell('other lines than sealed', 'seal', number)
    const anchor = anchors?.get(number ?? '')
    if (anchor !== undefined) met++
    if (anchor !== undefined && anchor !== seal.hash) tell('anchor differs', 'seal', number)
    before = seal
  }
  let unsealed = 0
  for (; leaf; leaf = (await leaves.next()).value as Row | undefined) unsealed++
  // seals are numbered without a gap, so an anchor that met none belongs to one that is gone
  if (anchors && met < anchors.size)
    for (const number of anchors.keys()) if (Number(number) > Number(before?.number ?? 0)) tell('anchor missing', 'seal', number)
  return { seals, unsealed, anchors: anchors?.size ?? 0, last: before }
}
