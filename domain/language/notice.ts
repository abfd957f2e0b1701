import type { Phrase, Phrases } from './words'

/** A notice as content/notices/en.json holds it. */
export type NoticeFile = {
  title: string
  intro: string
  parts: {
    id: string
    heading: string
    paragraphs?: string[]
    list?: string[]
    /** One of our own pages to go on to: its address after the language. */
    link?: { to: string; text: string }
  }[]
}

/** The texts of a notice by `tell`, which is given the place of each below `notices.<name>` and its English. */
export function noticeIn(name: string, { title, intro, parts }: NoticeFile, tell: Phrases) {
  const say = (place: string, english: string) => tell(`notices.${name}.${place}`, english)
  const lines = (place: string, texts: string[] = []): Phrase[] =>
    texts.map((english, at) => say(`${place}.${at}`, english))
  return {
    title: say('title', title),
    intro: say('intro', intro),
    parts: parts.map(({ id, heading, paragraphs, list, link }) => ({
      id,
      heading: say(`${id}.heading`, heading),
      paragraphs: lines(`${id}.paragraphs`, paragraphs),
      list: lines(`${id}.list`, list),
      link: link && { to: link.to, phrase: say(`${id}.link`, link.text) },
    })),
  }
}
