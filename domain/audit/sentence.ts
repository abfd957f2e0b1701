import { Role, roleWords } from '../people/access'
import { acts, type Act, type AuditEntry } from './event'

/** An entry with the names of who and what it is about, as far as they are known. */
export type NamedEntry = AuditEntry & { who: string | null; about: string | null }

/** What happened, in words: who did what, and to what. */
export function sentenceOf({ who, person, act, about, subject }: NamedEntry): {
  who: string
  did: string
  about: string | null
} {
  const did = acts[act as Act] ?? act
  return {
    who: who ?? (person ? 'Somebody who left' : nobody(act)),
    did,
    about: person === subject ? null : about,
  }
}

/** What else is known of an act, like "Roles: Analyst, Reader". */
export function factsInWords({ facts, about }: NamedEntry): string[] {
  return Object.entries(facts)
    .filter(([name, value]) => !(name === 'name' && value === about))
    .map(([name, value]) => `${factWords[name] ?? readable(name)}: ${valueInWords(value)}`)
}

/** Whoever tried a door is not known; all else without a person was done by the house itself. */
function nobody(act: string): string {
  return act.startsWith('sign-in.') || act === 'password.forgotten' ? 'Somebody' : 'Heard'
}

const factWords: Record<string, string> = {
  again: 'Sent again',
  before: 'Before',
  domains: 'Addresses',
  how: 'With',
  undone: 'Taken back',
}

function valueInWords(value: string | number | boolean | string[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(valueInWords).join(', ') || 'none'
  const role = Role.safeParse(value)
  return role.success ? roleWords[role.data].name : String(value)
}

/** A name like "wordList" as a label: "Word list". */
function readable(name: string): string {
  const words = name
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
