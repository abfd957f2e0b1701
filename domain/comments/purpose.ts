import { z } from 'zod'
import { writtenWords } from '../forms/written'

/** Why somebody reads what families wrote. One is chosen each time, and stands in the audit. */
export const purposes = {
  arrivals: 'To read what came in, as our rota says',
  report: 'To find what families say, for a report or a meeting',
  plan: 'To see how a part of the improvement plan is going',
  quality: 'To check how comments were coded or cleaned',
  request: 'To answer a request, a complaint or an inspection',
  other: 'For something else',
} as const
export type Purpose = keyof typeof purposes

/** Hours for which a purpose holds; then it is asked again. */
export const READING_HOURS = 4

/** What somebody sends before the first comment is shown. `to` is the page they came for. */
export const Opening = z.object({
  purpose: z.enum(Object.keys(purposes) as [Purpose, ...Purpose[]], 'Choose what you are reading for.'),
  reason: writtenWords(3, 300, 'Say in a few words of your own what you are reading for.'),
  to: z.string().max(2000).default(''),
})
