import { displayWord, marksOf, type Display } from './display'
import { isLanguage } from '../language/languages'

/** The pieces of a page's address, and a plain query: nothing that a browser could read as another place. */
const OWN_PAGE = /^\/([a-z]{2})((?:\/[A-Za-z0-9_-]{1,80}){0,8})(?:\?[A-Za-z0-9_=&.-]{1,200})?$/
const IN_A_DRAFT = /^\/surveys\/([a-z0-9_]{1,60})\/d\/([A-Za-z0-9_-]{22})(?:\/|$)/

/** The address to go back to: always a page of ours, else the front door in this language. */
export function wayBack(asked: string | null | undefined, language: string): string {
  const [, lang] = OWN_PAGE.exec(asked ?? '') ?? []
  return asked && lang && isLanguage(lang) ? asked : `/${language}`
}

/** The survey and the draft that a page of ours belongs to, when it is part of one. */
export function draftIn(address: string): { survey: string; draft: string } | null {
  const [, , rest = ''] = OWN_PAGE.exec(address) ?? []
  const [, survey, draft] = IN_A_DRAFT.exec(rest) ?? []
  return survey && draft ? { survey, draft } : null
}

/** The address of a page of ours, carrying how it is to look there; the address alone when nothing was asked for. */
export function inDisplay(address: string, display: Display | null): string {
  const [path, query = ''] = address.split('?', 2)
  const asked = new URLSearchParams(query)
  asked.delete('display')
  if (display && marksOf(display)) asked.set('display', displayWord(display))
  return asked.size ? `${path}?${asked}` : path!
}
