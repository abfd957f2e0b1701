import { z } from 'zod'
import { filled, isWithin, problemsIn, type Problem, type Read, type Sent } from '../forms/public-form'
import { Beginning, Leaning, Source, SupporterKind, type Origin } from './sent'
import { Voice } from './suggestion'

/** What a person may write at most, in characters as people count them. */
export const MOST_WORDS = 2000
/** The most characters of a group's, meeting's or supporter's name. */
const MOST_NAME = 80

const PROBLEMS = 'charter.problems'
const limits = { long: MOST_WORDS, 'name-long': MOST_NAME }
const words = z.string().trim().refine(isWithin(MOST_WORDS), 'long')
const name = z.string().trim().refine(isWithin(MOST_NAME), 'name-long')
const Who = z.enum(Voice.options, 'who')
const From = { source: Source.catch('person'), note: name }

/** A comment: who says it, which way they lean if any, and words; without a leaning there must be words. */
export function readComment(sent: Sent, today: string) {
  const leaning = Leaning.safeParse(sent.leaning).data ?? null
  const said = leaning ? words : words.refine(Boolean, 'words')
  return read(z.object({ words: said, from: Who, ...From }), sent, today, { leaning })
}

/** A suggestion for a commitment that says `now`: new words, or one of the starters with what is missing or why not. */
export function readSuggestion(sent: Sent, now: string, today: string) {
  const beginning = Beginning.catch('words').parse(sent.beginning)
  const mayBeEmpty = beginning === 'simpler'
  const proposed = mayBeEmpty ? words : words.refine(Boolean, 'words')
  const changed = proposed.refine((text) => beginning !== 'words' || squeezed(text) !== squeezed(now), 'same')
  return read(z.object({ proposed: changed, why: words, from: Who, ...From }), sent, today, { beginning })
}

/** A supporter: the name to be shown, and what they are. */
export function readSupport(sent: Sent): Read<{ shownName: string; kind: SupporterKind }> {
  const form = z
    .object({ shownName: name.refine(Boolean, 'name'), kind: z.enum(SupporterKind.options, 'who') })
    .safeParse(filled(sent, ['shownName', 'kind']))
  return form.success ? { said: form.data } : { problems: problemsIn(form.error, PROBLEMS, limits) }
}

function read<F extends { source: Source; note: string }, R extends object>(
  Form: z.ZodType<F>,
  sent: Sent,
  today: string,
  rest: R,
): Read<Omit<F, 'source' | 'note'> & R & { origin: Origin }> {
  const form = Form.safeParse(filled(sent, ['words', 'proposed', 'why', 'from', 'source', 'note']))
  const day = dayIn(sent.met ?? '', today)
  const dayIsWrong: Problem[] = day === false ? [{ field: 'met', says: `${PROBLEMS}.day` }] : []
  if (!form.success) return { problems: [...problemsIn(form.error, PROBLEMS, limits), ...dayIsWrong] }
  if (day === false) return { problems: dayIsWrong }
  const { source, note, ...said } = form.data
  const origin: Origin =
    source === 'person' ? { source, note: '', metOn: null } : { source, note, metOn: day }
  return { said: { ...said, ...rest, origin } }
}

/** A day as a browser sends it or as people type it (14/1/2026); null when there is none, false when it is no day of the past. */
function dayIn(typed: string, today: string): string | null | false {
  const text = typed.trim()
  if (!text) return null
  const [, date, month, year] = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})$/.exec(text) ?? []
  const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : text
  return z.iso.date().safeParse(day).success && day <= today && day >= '2000-01-01' ? day : false
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
