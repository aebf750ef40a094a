/** Everything somebody with the owner's rights could do to a sealed trail; each gives the statements that do it to lines chosen by chance. */
import { randomInt } from 'node:crypto'

export interface Trail {
  /** every line's place, in the order of the trail */
  readonly lines: readonly { readonly chain: string; readonly seq: number }[]
  readonly chains: readonly { readonly chain: string; readonly last: number }[]
  readonly seals: number
}

const one = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T
const uuidFlip = (column: string) =>
  `(overlay(${column}::text placing case when ${column}::text like '0%' then '1' else '0' end from 1 for 1))::uuid`
const byteFlip = (column: string) => {
  const at = randomInt(32)
  return `case when length(${column}) = 0 then '\\x00'::bytea else set_byte(${column}, ${at} % length(${column}), get_byte(${column}, ${at} % length(${column})) # ${1 << randomInt(8)}) end`
}

/** How to change each column without leaving its type. */
const lineColumns: Readonly<Record<string, () => string>> = {
  chain: () => uuidFlip('chain'),
  seq: () => `seq + ${1 + randomInt(1_000_000)}`,
  at: () => `at + interval '${1 + randomInt(1_000_000)} microsecond'`,
  account_id: () => uuidFlip('account_id'),
  action: () => "overlay(action placing case when action like 'x%' then 'y' else 'x' end from 1 for 1)",
  subject_kind: () => "overlay(subject_kind placing 'x' from 2 for 1)",
  subject_id: () => `case when subject_id is null then gen_random_uuid() else ${uuidFlip('subject_id')} end`,
  compartments: () => "compartments || array['K2']",
  purpose: () => "purpose || 'x'",
  outcome: () => "overlay(outcome placing 'x' from 1 for 1)",
  command_id: () => 'case when command_id is null then gen_random_uuid() else null end',
  previous: () => byteFlip('previous'),
  hash: () => byteFlip('hash'),
  xid: () => `(xid::text::bigint + ${1 + randomInt(3)})::text::xid8`
}
const headColumns: Readonly<Record<string, () => string>> = {
  chain: () => uuidFlip('chain'),
  seq: () => 'seq + 1',
  hash: () => byteFlip('hash')
}
const sealColumns: Readonly<Record<string, () => string>> = {
  number: () => 'number + 1000000',
  at: () => `at + interval '${1 + randomInt(1000)} microsecond'`,
  from_xid: () => '(from_xid::text::bigint + 1)::text::xid8',
  until_xid: () => '(until_xid::text::bigint + 1)::text::xid8',
  lines: () => 'lines + 1',
  root: () => byteFlip('root'),
  previous: () => byteFlip('previous'),
  hash: () => byteFlip('hash'),
  mac: () => byteFlip('mac'),
  signature: () => byteFlip('signature')
}

/** Every column in turn, so that none is missed by chance. */
export const columnEdits: readonly (readonly [name: string, edit: (trail: Trail) => string[]])[] = [
  ...Object.entries(lineColumns).map(
    ([column, change]) =>
      [
        `line.${column}`,
        (trail: Trail) => {
          const { chain, seq } = one(trail.lines)
          return [`update audit.line set ${column} = ${change()} where chain = '${chain}' and seq = ${seq}`]
        }
      ] as const
  ),
  ...Object.entries(headColumns).map(
    ([column, change]) =>
      [
        `head.${column}`,
        (trail: Trail) => [`update audit.head set ${column} = ${change()} where chain = '${one(trail.chains).chain}'`]
      ] as const
  ),
  ...Object.entries(sealColumns).map(
    ([column, change]) =>
      [
        `seal.${column}`,
        (trail: Trail) => [`update audit.seal set ${column} = ${change()} where number = ${1 + randomInt(trail.seals)}`]
      ] as const
  )
]

/** Lays every sum of a chain anew from one line on, as somebody would who knows how the trail works. */
const repair = (chain: string, from: number) => `do $$
declare l audit.line; p bytea := coalesce((select hash from audit.line where chain = '${chain}' and seq = ${from - 1}), ''::bytea);
begin
  for l in select * from audit.line where chain = '${chain}' and seq >= ${from} order by seq loop
    l.previous := p; l.hash := audit.line_hash(l); p := l.hash;
    update audit.line set previous = l.previous, hash = l.hash where chain = l.chain and seq = l.seq;
  end loop;
  update audit.head set seq = coalesce((select max(seq) from audit.line where chain = '${chain}'), 0), hash = p where chain = '${chain}';
end $$`

export const cleverEdits: readonly (readonly [name: string, edit: (trail: Trail) => string[]])[] = [
  ['a line deleted', (trail) => [`delete from audit.line where chain = '${one(trail.lines).chain}' and seq = 1`]],
  [
    'a line deleted and the chain closed over it',
    (trail) => {
      const { chain, last } = one(trail.chains)
      const gone = 1 + randomInt(last)
      return [
        `delete from audit.line where chain = '${chain}' and seq = ${gone}`,
        `update audit.line set seq = -seq where chain = '${chain}' and seq > ${gone}`,
        `update audit.line set seq = -seq - 1 where chain = '${chain}' and seq < 0`,
        repair(chain, gone)
      ]
    }
  ],
  [
    'two lines swapped and the sums laid anew',
    (trail) => {
      const { chain, last } = one(trail.chains.filter((each) => each.last > 1))
      const first = 1 + randomInt(last - 1)
      return [
        `update audit.line set seq = -1 where chain = '${chain}' and seq = ${first}`,
        `update audit.line set seq = ${first} where chain = '${chain}' and seq = ${first + 1}`,
        `update audit.line set seq = ${first + 1} where chain = '${chain}' and seq = -1`,
        repair(chain, first)
      ]
    }
  ],
  [
    'a line put in between and the sums laid anew',
    (trail) => {
      const { chain, last } = one(trail.chains)
      return [
        `insert into audit.line select chain, ${last + 1}, at, account_id, action, subject_kind, subject_id, compartments, purpose, 'accepted', command_id, hash, hash, xid
         from audit.line where chain = '${chain}' and seq = ${last}`,
        repair(chain, last + 1)
      ]
    }
  ],
  [
    'a word changed and the sums laid anew',
    (trail) => {
      const { chain, seq } = one(trail.lines)
      return [`update audit.line set purpose = purpose || 'x' where chain = '${chain}' and seq = ${seq}`, repair(chain, seq)]
    }
  ],
  [
    'the tail cut off and the head turned back',
    (trail) => {
      const { chain, last } = one(trail.chains)
      const kept = randomInt(last)
      return [`delete from audit.line where chain = '${chain}' and seq > ${kept}`, repair(chain, kept + 1)]
    }
  ],
  [
    'a whole chain taken out with its head',
    (trail) => [...['line', 'head'].map((table) => `delete from audit.${table} where chain = '${one(trail.chains.slice(0, 1)).chain}'`)]
  ],
  [
    'the newest seals and all their lines taken out, as if they had never been',
    (trail) => {
      const kept = randomInt(trail.seals)
      return olderCopy(kept)
    }
  ],
  ['a seal taken out', (trail) => [`delete from audit.seal where number = ${1 + randomInt(trail.seals)}`]],
  [
    'two seals swapped',
    (trail) => {
      const first = 1 + randomInt(trail.seals - 1)
      return [
        `update audit.seal set number = -1 where number = ${first}`,
        `update audit.seal set number = ${first} where number = ${first + 1}`,
        `update audit.seal set number = ${first + 1} where number = -1`
      ]
    }
  ]
]

/** The database exactly as it stood when it had so many seals: a restored older copy. */
export const olderCopy = (seals: number): string[] => [
  `delete from audit.line where xid >= coalesce((select until_xid from audit.seal where number = ${seals}), '0'::xid8)`,
  `delete from audit.seal where number > ${seals}`,
  'delete from audit.head h where not exists (select from audit.line l where l.chain = h.chain)',
  `update audit.head h set (seq, hash) = (select l.seq, l.hash from audit.line l where l.chain = h.chain order by l.seq desc limit 1)`
]
