import { concernAlert } from './concern-alert'
import { concernWaiting } from './concern-waiting'
import { contactAsked } from './contact-asked'
import { factorChanged } from './factor-changed'
import { invitation } from './invitation'
import type { Mail } from './mail'
import { measuresDue } from './measures-due'
import { newPassword } from './new-password'
import { readingLate } from './reading-late'
import { rotaMissing } from './rota-missing'

/** Each kind of letter we write to people, and how it reads. None is given a word of what a family wrote. */
const kinds = {
  invitation,
  'new-password': newPassword,
  'factor-changed': factorChanged,
  'concern-alert': concernAlert,
  'concern-waiting': concernWaiting,
  'contact-asked': contactAsked,
  'reading-late': readingLate,
  'rota-missing': rotaMissing,
  'measures-due': measuresDue,
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
