/** The door of a world, as a browser meets it: requests with cookie and own header, people with a password and a code. */
import { Secret, type TOTP } from 'otpauth'
import { hashPassword } from '#server/account/password.ts'
import { totpOf } from '#server/account/second-factor.ts'
import { places } from '#server/vault/places.ts'
import { newDevice } from './device.ts'
import type { World } from './world.ts'

export const password = 'payung merah di teras'

export interface Answer {
  readonly status: number
  readonly body: string
  readonly json: { readonly [field: string]: unknown } & { readonly problem?: { kind: string; session: string; nonce: string } }
  /** the cookie it gave, as it is sent back */
  readonly cookie: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
}

interface Sending {
  readonly cookie?: string | undefined
  readonly address?: string
}

/** Every request comes from an address of its own unless said otherwise, so that limits meet only who is meant. */
let lastAddress = 0
export const newAddress = (): string => `10.${(++lastAddress >> 16) & 255}.${(lastAddress >> 8) & 255}.${lastAddress & 255}`

export async function post(world: World, url: string, payload: object, { cookie, address = newAddress() }: Sending = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-lingkar': '1', ...(cookie ? { cookie } : {}) }
  return answerOf(await world.app.inject({ method: 'POST', url, headers, payload, remoteAddress: address }))
}

export const get = async (world: World, url: string, cookie?: string): Promise<Answer> =>
  answerOf(await world.app.inject({ url, headers: { 'x-lingkar': '1', ...(cookie ? { cookie } : {}) } }))

type Injected = Awaited<ReturnType<World['app']['inject']>>

function answerOf(answer: Injected): Answer {
  const given = answer.cookies.find((one) => one.name === 'lingkar' && one.value !== '')
  let json: Answer['json'] = {}
  try {
    json = JSON.parse(answer.body) as Answer['json']
  } catch {
    // no JSON of ours
  }
  return { status: answer.statusCode, body: answer.body, json, cookie: given && `lingkar=${given.value}`, headers: answer.headers }
}

/** Gives an account a password, and where wished a code of six digits; the clock of the code is this machine's. */
export async function layCredential(world: World, accountId: string, withCode = true): Promise<{ code(): string }> {
  const secret = new Secret({ size: 20 })
  await world.asOwner(
    `update authn.credential set password_hash = $2, totp_sealed = $3, totp_confirmed_at = case when $3::text is null then null else now() end,
      totp_last_step = 0 where account_id = $1`,
    [
      accountId,
      await hashPassword(password),
      withCode ? await world.around.vault.as('system').seal(places.totp(accountId), secret.base32) : null
    ]
  )
  return { code: () => (totpOf(secret.base32) satisfies TOTP).generate() }
}

/** A device on which somebody signed in by password and code. */
export async function comeIn(world: World, userName: string, code: string) {
  const device = newDevice()
  const answer = await post(world, '/api/sign-in', { userName, password, totp: code, deviceKey: device.deviceKey })
  return { device, answer, cookie: answer.cookie }
}

/** As if nobody had asked for anything in that time. */
export const letSessionsAge = (world: World, minutes: number): Promise<object[]> =>
  world.asOwner(
    `update authn.session set refreshed_at = refreshed_at - make_interval(mins => $1), seen_at = now() where device_key is not null`,
    [minutes]
  )
