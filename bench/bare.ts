/** The barest server one could write with the same parts, for comparison of memory and start: one query, no session, no policy, no audit. */
import Fastify from 'fastify'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const app = Fastify()
app.get('/health', async () => ({ ok: true }))
app.get<{ Params: { post: string } }>(
  '/case-files/:post',
  async ({ params }) =>
    (
      await pool.query({
        name: 'list',
        text: 'select id, code_name, age_band, sex, state, state_since, risk, review_due_on, opened_at, version from casework.case_file where worker_post_id = $1 order by risk desc, review_due_on limit 50',
        values: [params.post]
      })
    ).rows
)
await app.listen({ port: Number(process.env.PORT), host: 'localhost' })
process.on('SIGTERM', () => process.exit(0))
