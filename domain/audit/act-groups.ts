import { acts, type Act } from './event'

/** Sorts of acts, to find one again by. Exports are found by what they are, whatever was exported. */
export const groupWords = {
  people: 'People and access',
  'sign-in': 'Signing in',
  comments: 'Comments',
  safeguarding: 'Safeguarding',
  surveys: 'Surveys and figures',
  plan: 'Plan',
  registers: 'Registers',
  charter: 'Charter and co-production',
  exports: 'Exports',
} as const
export type Group = keyof typeof groupWords

type Start<A> = A extends `${infer S}.${string}` ? S : A

/** Which sort an act is of, by its first word: an act with a new first word needs a line here. */
const groupOf: Record<Start<Act>, Group> = {
  'set-up': 'people',
  person: 'people',
  organisation: 'people',
  'signed-in': 'sign-in',
  'signed-out': 'sign-in',
  'sign-in': 'sign-in',
  password: 'sign-in',
  factor: 'sign-in',
  recovery: 'sign-in',
  account: 'sign-in',
  sessions: 'sign-in',
  comments: 'comments',
  answers: 'comments',
  comment: 'comments',
  quote: 'comments',
  voice: 'comments',
  codebook: 'comments',
  names: 'comments',
  rota: 'safeguarding',
  concern: 'safeguarding',
  contact: 'safeguarding',
  words: 'safeguarding',
  survey: 'surveys',
  wave: 'surveys',
  paper: 'surveys',
  measure: 'plan',
  evidence: 'plan',
  population: 'plan',
  'you-said': 'plan',
  report: 'registers',
  edition: 'registers',
  round: 'registers',
  case: 'registers',
  entry: 'registers',
  import: 'registers',
  charter: 'charter',
  log: 'charter',
  audit: 'exports',
}

/** Every act of one sort. */
export function actsIn(group: Group): Act[] {
  return (Object.keys(acts) as Act[]).filter((act) =>
    group === 'exports' ? act.endsWith('.exported') : groupOf[act.split('.')[0] as Start<Act>] === group,
  )
}
