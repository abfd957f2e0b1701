import { z } from 'zod'
import { Key } from '../questions/asked'

/** The ways to answer one survey. Words are the survey's own; the others are wordings of it, like a language. */
export const Way = z.enum(['words', 'easy_read', 'pictures'])
export type Way = z.infer<typeof Way>

/** A way that has a wording of its own. */
export const OtherWay = Way.exclude(['words'])
export type OtherWay = z.infer<typeof OtherWay>

/** The name of a picture, and behind a colon how much of it there is: `ear`, `ear:half`. */
const PictureName = z.string().regex(/^[a-z][a-z0-9_]*(:(yes|half|no))?$/, 'Use the name of a picture')

const KEY = '[a-z0-9][a-z0-9_]*'

/**
 * A survey in another way: content/ways/{way}/{survey}.json. It never changes what an answer means: it may ask fewer
 * questions and offer fewer of their options, in other words.
 */
export const Wording = z.strictObject({
  testedWith: z.string().optional().describe('Who tried it in this way, how many, and when'),
  asks: z.array(Key).min(1).describe('The questions that are asked, in this order'),
  last: z
    .array(Key)
    .optional()
    .describe('Asked at the end, also of someone who stopped: who answered, and how'),
  texts: z
    .record(
      z.string().regex(new RegExp(`^${KEY}\\.(text|hint|options\\.${KEY})$`), 'Use a place'),
      z.string(),
    )
    .describe('The words, by place: school.text, school.hint, school.options.yes'),
  shows: z
    .record(Key, z.array(Key).min(2))
    .optional()
    .describe(
      'Which answers are offered, where not all; those beside the answers, like "not sure", always are',
    ),
  pictures: z
    .record(z.string().regex(new RegExp(`^${KEY}(\\.${KEY})?$`), 'Use a place'), PictureName)
    .optional()
    .describe('Pictures by place: school for the question, school.yes for an answer'),
  manyChoices: z
    .record(Key, z.string().min(10))
    .optional()
    .describe('Why a question offers more answers than this way should'),
})
export type Wording = z.infer<typeof Wording>

/** A file of content/ways. Editors check against it. */
export const WayFile = Wording.extend({ $schema: z.string().optional() }).transform(
  ({ $schema: _, ...wording }) => wording,
)

/** The other ways that a published survey offers. */
export const Ways = z.strictObject({ easy_read: Wording.optional(), pictures: Wording.optional() })
export type Ways = z.infer<typeof Ways>
