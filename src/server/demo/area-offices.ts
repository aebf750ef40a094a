/** The local women and child office (Dinas PPPA) of two demo areas: officials who lead the area's plan and see no child. One followed another. */
import type { Transaction } from '#server/database/database.ts'

interface Ground {
  readonly at: string
  demoId(name: string): string
  postId(area: string, role: string): string
  accountId(area: string, role: string): string
  appoint(area: string, role: string, name: string): readonly Promise<unknown>[]
}

const leads = {
  id: 'Memimpin RTL daerah dan daftar program. Tidak melihat satu anak pun.',
  en: 'Leads the area’s plan and its programmes. Sees not a single child.'
}
export const areaOfficeNotes: readonly (readonly [userName: string, note: { id: string; en: string }])[] = [
  ['nadia.terumbu', leads],
  ['raka.damar', leads]
]

/** In Batam the chair changed hands nine days ago: what her predecessor promised waits for her word (S118). */
export async function layAreaOffices(owner: Transaction, { at, demoId, postId, accountId, appoint }: Ground): Promise<void> {
  const day = (days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString()
  await Promise.all([...appoint('batam', 'dp3a', 'Nadia Terumbu'), ...appoint('jakarta-barat', 'dp3a', 'Raka Damar')])
  await owner.query('update agency.appointment set from_at = $2 where id = $1', [demoId('appointment batam dp3a'), day(-9)])
  const before = accountId('batam', 'dp3a-before')
  await owner.query('insert into agency.account (id, user_name, display_name) values ($1, $2, $3)', [before, 'hasan.muara', 'Hasan Muara'])
  await owner.query('insert into authn.credential (account_id) values ($1)', [before])
  await owner.query('insert into agency.appointment (id, post_id, account_id, from_at, until_at) values ($1, $2, $3, $4, $5)', [
    demoId('appointment batam dp3a-before'),
    postId('batam', 'dp3a'),
    before,
    day(-320),
    day(-9)
  ])
}
