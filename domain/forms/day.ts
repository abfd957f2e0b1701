import { z } from 'zod'

const SAY = 'Write the day like 2026-11-24.'

/** A day, YYYY-MM-DD, as a date field sends it and as somebody may type it. */
export const Day = z.iso.date(SAY)

/** A day, or an empty text where none was given. */
export const OptionalDay = z.preprocess((sent) => sent ?? '', z.union([z.literal(''), Day], SAY))
