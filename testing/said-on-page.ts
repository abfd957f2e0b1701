import { readFileSync, readdirSync } from 'node:fs'
import { languages, type Language } from '../domain/language/languages'
import { documentOf } from './plain-page'

type SaidPage = { lang: string; dir: string; texts: string[] }

/** What a page says in its HTML, also to those who only hear it: its title, its words, its labels. */
export function saidBy(html: string): SaidPage {
  const document = documentOf(html)
  const said = new Set([document.title])
  const walker = document.createTreeWalker(document.body, document.defaultView!.NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement!.closest('script, style, .code')) said.add(node.data.trim())
  }
  for (const name of ['aria-label', 'data-cleared', 'data-start', 'data-left', 'data-over'])
    for (const labelled of document.querySelectorAll(`[${name}]`)) said.add(labelled.getAttribute(name)!)
  const { lang, dir } = document.documentElement
  return { lang, dir, texts: [...said] }
}

/** What is the same in every language: names of languages, marks, addresses, numbers, what somebody wrote. */
const SAME = new Set<string>(['Heard', 'Zebra 7741', ...Object.values(languages).map(({ name }) => name)])

/** The texts of a page in a language that are still the English ones, except where its own words are the same. */
export function leftInEnglish(english: string[], translated: string[], language: Language): string[] {
  const own = ownTexts(language)
  return translated.filter(
    (text) =>
      english.includes(text) &&
      /[A-Za-z]{2}/.test(text) &&
      !isAddress(text) &&
      !SAME.has(text) &&
      !own.has(text),
  )
}

function isAddress(text: string): boolean {
  return /@|:\/\/|^\S+:\d+\//.test(text)
}

function ownTexts(language: Language): Set<string> {
  const content = new URL('../content/', import.meta.url)
  const files = readdirSync(new URL(`translations/${language}/`, content))
  const paths = [`languages/${language}.json`, ...files.map((name) => `translations/${language}/${name}`)]
  const texts = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (value && typeof value === 'object') Object.values(value).forEach(add)
  }
  for (const path of paths) add(JSON.parse(readFileSync(new URL(path, content), 'utf8')))
  return texts
}
