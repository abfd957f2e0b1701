import { z } from 'zod'

/** What came of something that people said. */
export const Became = z.enum(['did', 'doing', 'did_not'])
export type Became = z.infer<typeof Became>

/**
 * One entry of "You said, we did". `survey`, `wave`, `priority` and `measure` are empty where it belongs to none; `day`
 * is when it was done, when it will be, or when it was decided not to.
 */
export const YouSaid = z.strictObject({
  title: z.string(),
  survey: z.string(),
  wave: z.string(),
  questions: z.array(z.string()),
  priority: z.string(),
  measure: z.string(),
  heard: z.string(),
  became: Became,
  answer: z.string(),
  who: z.string(),
  day: z.iso.date(),
  easyHeard: z.string(),
  easyAnswer: z.string(),
})
export type YouSaid = z.infer<typeof YouSaid>

/** What came of it, as staff read it; the public reads it in their language. */
export const becameWords: Record<Became, string> = {
  did: 'We did',
  doing: 'We are doing',
  did_not: 'We did not, because',
}

/** How far an entry is: nobody agreed yet, shown as it stands, shown while a newer wording waits, or taken off. */
export type Standing = 'draft' | 'shown' | 'changing' | 'off'

/** How far an entry is, from its revisions, the newest first. */
export function standingOf(
  { offOn }: { offOn: string | null },
  revisions: readonly { agreedOn: string | null }[],
): Standing {
  if (!revisions.some(({ agreedOn }) => agreedOn)) return 'draft'
  if (offOn) return 'off'
  return revisions[0]!.agreedOn ? 'shown' : 'changing'
}

/** Which entries somebody asks for: those of a survey, a priority or a measure; all where nothing is named. */
export type Wanted = { survey?: string | null; priority?: string | null; measure?: string | null }

/** Whether an entry is among those that are asked for. */
export function isWanted(entry: Pick<YouSaid, 'survey' | 'priority' | 'measure'>, wanted: Wanted): boolean {
  return (['survey', 'priority', 'measure'] as const).every(
    (name) => !wanted[name] || entry[name] === wanted[name],
  )
}

/** Whether the press of an entry that stands so shows it again, rather than taking it off. */
export function becomesShown(standing: Standing): boolean {
  return standing === 'off'
}
