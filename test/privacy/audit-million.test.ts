/** T25: a whole province's year of lines is verified within the minute, in little memory. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Sealed, commandsOf, sealedWorld } from '#test/support/sealed-world.ts'

const lines = process.env.LANDING === '1' ? 1_000_000 : 20_000
const chains = 1_000

let sealed: Sealed

beforeAll(async () => {
  sealed = await sealedWorld('postgres')
  // chains as audit.record lays them, in bulk; the transactions are spread so that the seals are many
  // one transaction a chain: a long one would keep every other sealer of this server waiting
  for (let chain = 0; chain < chains; chain++)
    await sealed.world.asOwner(`do $$
    declare l audit.line; v_chain uuid; v_account uuid := (select id from agency.account limit 1);
    begin
        v_chain := gen_random_uuid();
        l := row(v_chain, 0, now(), v_account, 'case-file.read', 'case-file', v_chain, array['K1', 'K5', 'K10'], 'accompany', 'shown', null, ''::bytea, ''::bytea, '3'::xid8);
        for s in 1 .. ${lines / chains} loop
          l.seq := s; l.at := now() + s * interval '1 second'; l.previous := l.hash; l.xid := (3 + s % 200)::text::xid8;
          l.hash := audit.line_hash(l);
          insert into audit.line select l.*;
        end loop;
        insert into audit.head values (v_chain, l.seq, l.hash);
    end $$`)
  await sealed.sealAll()
}, 600_000)
afterAll(() => sealed?.close())

it(`T25 ${lines} lines are verified at a pace of at least a million a minute`, { timeout: 300_000 }, async () => {
  const begun = performance.now()
  const { code, out } = await commandsOf(sealed).program()
  const seconds = (performance.now() - begun) / 1000
  expect(out).toMatch(new RegExp(`^${lines} baris .* 0 temuan`, 'm'))
  expect(code).toBe(0)
  console.log(`T25: ${lines} lines verified in ${seconds.toFixed(1)} s`)
  // the small share shows that it works; starting the program costs more than its lines
  expect(seconds - 10).toBeLessThanOrEqual((lines / 1_000_000) * 50)
})
