/** Passwords: at least twelve characters, none of the guessable ones, hashed with Argon2id (security.md 2.1: 64 MiB, three passes). */
import { hash, verify } from '@node-rs/argon2'

const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** What people choose first, in Indonesia and elsewhere; whole passwords that begin with one of these and add only digits are refused too. */
const guessable = [
  'password',
  'passw0rd',
  'katasandi',
  'rahasia',
  'sayangku',
  'akusayangkamu',
  'indonesia',
  'indonesiaku',
  'merdeka',
  'pancasila',
  'garuda',
  'jakarta',
  'surabaya',
  'bandung',
  'admin',
  'administrator',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'letmein',
  'welcome',
  'selamatdatang',
  'bismillah',
  'alhamdulillah',
  'assalamualaikum',
  'cintaku',
  'persija',
  'persib',
  'arema',
  'lingkar',
  'uptdppa',
  'saktipeksos',
  'dinassosial'
]

export type PasswordFault = 'too-short' | 'too-long' | 'guessable' | 'contains-name'

/** Why a new password cannot be taken, or undefined. No rules of composition: length and rarity protect (SP 800-63B-4). */
export function faultInPassword(password: string, userName: string): PasswordFault | undefined {
  if ([...password].length < 12) return 'too-short'
  if (password.length > 256) return 'too-long'
  const plain = password
    .toLowerCase()
    .replace(/[\d\W_]+$/, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('4', 'a')
    .replaceAll('@', 'a')
    .replace(/[^a-z]/g, '')
  const wordsOnly = password.toLowerCase().replace(/[\d\W_]+/g, '')
  if (guessable.some((word) => plain === word || wordsOnly === word || plain === word + word)) return 'guessable'
  if (new Set(password).size < 5 || isRun(password)) return 'guessable'
  if (userName.length >= 4 && password.toLowerCase().includes(userName.toLowerCase())) return 'contains-name'
  return undefined
}

/** 123456789012, abcdefghijkl, and the like */
const isRun = (text: string): boolean => {
  const steps = [...text].slice(1).map((character, index) => character.charCodeAt(0) - text.charCodeAt(index))
  return steps.filter((step) => step === 1 || step === -1 || step === 0).length >= steps.length - 1
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** A hash of nothing, so that an unknown name costs as long as a wrong password. */
const nobody = hashPassword('an account that does not exist')

export const passwordFits = async (stored: string | null | undefined, given: string): Promise<boolean> => {
  if (given.length > 256) return false
  const fits = await verify(stored ?? (await nobody), given)
  return fits && stored !== null && stored !== undefined
}
