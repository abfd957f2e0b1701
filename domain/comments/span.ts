/** What could tell who somebody is, and what stands in its place in a cleaned copy. */
export const kindsOfSpan = {
  phone: { what: 'phone number', instead: '[phone number]' },
  email: { what: 'e-mail address', instead: '[e-mail address]' },
  postcode: { what: 'postcode', instead: '[postcode]' },
  nhs_number: { what: 'NHS number', instead: '[NHS number]' },
  date: { what: 'date, perhaps of birth', instead: '[date]' },
  name: { what: 'name', instead: '[name]' },
  place: { what: 'school, service or place', instead: '[place]' },
  other: { what: 'something else', instead: '[taken out]' },
} as const
export type KindOfSpan = keyof typeof kindsOfSpan

/** A piece of a text, from one place to another as JavaScript counts, and what it is. */
export type Span = { from: number; to: number; kind: KindOfSpan }

/** Spans in the order of the text, none overlapping another: where two do, the one that begins first, then the longer one, stays and grows over both. */
export function inOrder(spans: Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const apart: Span[] = []
  for (const span of sorted) {
    const last = apart.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else apart.push({ ...span })
  }
  return apart
}

/** The text with each span replaced by words that say what stood there. */
export function takenOut(text: string, spans: Span[]): string {
  let [cleaned, at] = ['', 0]
  for (const { from, to, kind } of inOrder(spans)) {
    cleaned += text.slice(at, from) + kindsOfSpan[kind].instead
    at = to
  }
  return cleaned + text.slice(at)
}
