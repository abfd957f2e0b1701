import type { Answers } from '../surveys/survey'

/** Whether somebody helped with the answers, or gave them for the person they are about. */
export type Helper = 'nobody' | 'helped' | 'someone_else' | 'not_said' | 'not_asked'

const said: Record<string, Helper> = {
  me: 'nobody',
  me_with_help: 'helped',
  someone_for_me: 'someone_else',
  parent_carer: 'nobody',
  other_carer: 'nobody',
  young_person: 'nobody',
  helper: 'helped',
}

/** Who helped, from the answer to "who is answering" (young people) or "answering as" (families). */
export function helperOf({ who_answers, answering_as }: Answers): Helper {
  if (who_answers === undefined && answering_as === undefined) return 'not_asked'
  return said[String(who_answers ?? answering_as)] ?? 'not_said'
}
