import { JSDOM } from 'jsdom'

/** The document of a page's HTML, to read and not to draw: its stylesheet, which takes longest to read, is left out. */
export function documentOf(html: string): Document {
  return new JSDOM(html.replace(/<style>.*?<\/style>/gs, '')).window.document
}

/** What stands in `main` on a page, alone. */
export function mainOf(html: string): Element {
  return JSDOM.fragment(/<main.*<\/main>/s.exec(html)![0]).firstElementChild!
}
