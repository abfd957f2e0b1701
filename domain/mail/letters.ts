import { factorChanged } from './factor-changed'
import { invitation } from './invitation'
import type { Mail } from './mail'
import { newPassword } from './new-password'

/** Each kind of letter we write to people, and how it reads. None is given a word of what a family wrote. */
const kinds = {
  invitation,
  'new-password': newPassword,
  'factor-changed': factorChanged,
}

type Kinds = typeof kinds

/** Everything we write to people by mail, by kind, with what each needs. */
export type Letter = {
  [K in keyof Kinds]: { kind: K; to: string; name: string } & Omit<Parameters<Kinds[K]>[0], 'name'>
}[keyof Kinds]

/** A letter as it is sent. */
export function writtenOut(letter: Letter): Mail {
  const write = kinds[letter.kind] as (letter: Letter) => Mail
  return write(letter)
}
