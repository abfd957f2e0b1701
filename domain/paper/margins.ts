/** What stands at the foot of each printed page: which form this is, which page, and whom to call. */
type Foot = { form: string; page: (page: string, pages: string) => string; call: string }

const FOOT_POINTS: Record<string, number> = { 12: 9, 16: 11, 24: 13 }
const [PAGE, PAGES] = ['\u0001', '\u0002']

/** The rules of style that print a foot on each page, counted where a browser can count (CSS paged media). */
export function footRules({ form, page, call }: Foot, size: string, dir: 'ltr' | 'rtl'): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const look = `font:${FOOT_POINTS[size]}pt system-ui,sans-serif;direction:${dir};white-space:nowrap`
  const box = (place: string, content: string) => `@bottom-${place}{content:${content};${look}}`
  const which = `${quoted(`${form} · `)} ${counted(page(PAGE, PAGES))}`
  return `@page{size:A4;margin:14mm 15mm 20mm;${box(start, which)}${box(end, quoted(call))}}`
}

function counted(words: string): string {
  return words
    .split(new RegExp(`([${PAGE}${PAGES}])`))
    .filter(Boolean)
    .map((part) => (part === PAGE ? 'counter(page)' : part === PAGES ? 'counter(pages)' : quoted(part)))
    .join(' ')
}

/** Text as a string of CSS: whatever could end it, or the element around it, is written as a number. */
function quoted(text: string): string {
  const safe = text.replace(/["\\<\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
  return `"${safe}"`
}
