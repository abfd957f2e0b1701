/** About how long somebody took to answer: one of a few bands, because a time could be told apart. */
export type TimeTaken = 'under_5' | 'from_5' | 'from_10' | 'over_20' | 'came_back' | 'not_known'

/** Who is not done after two hours did something else in between. */
const CAME_BACK = 120

/** The band between the minute in which a draft was begun and the one in which it is sent, both counted from anywhere. */
export function timeTaken(begun: number | undefined, now: number): TimeTaken {
  if (begun === undefined || now < begun) return 'not_known'
  const minutes = now - begun
  if (minutes >= CAME_BACK) return 'came_back'
  if (minutes < 5) return 'under_5'
  if (minutes < 10) return 'from_5'
  return minutes < 20 ? 'from_10' : 'over_20'
}
