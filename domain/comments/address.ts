import { z } from 'zod'
import { Key } from '../questions/asked'

/** Where one comment is found: its survey, its response (64 hex digits), its question. */
export const CommentAddress = z.object({
  survey: Key,
  response: z.string().regex(/^[0-9a-f]{64}$/),
  question: Key,
})
export type CommentAddress = z.infer<typeof CommentAddress>

/** The pages below /staff/comments/{survey}. */
export const SurveyAddress = z.object({ survey: Key })

/** The address of a comment's page, and of what is below it. */
export function commentPath({ survey, response, question }: CommentAddress, below = ''): string {
  return `/staff/comments/${survey}/${response}/${question}${below}`
}

/** Comments as a form sends them: responses and questions of one survey, at most a hundred. */
export const CommentList = z
  .string()
  .max(20_000)
  .transform((text) => text.split(' ').filter(Boolean))
  .pipe(
    z
      .array(
        z
          .string()
          .regex(/^[0-9a-f]{64}\/[a-z0-9_]{1,60}$/)
          .transform((one) => {
            const [response, question] = one.split('/') as [string, string]
            return { response, question }
          }),
      )
      .min(1)
      .max(100),
  )
