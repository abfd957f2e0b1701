import { steps, type Missing, type Stage } from './stage'
import type { CharterText } from './text'

/** The stages in the words of staff pages: a short name, and what happens then. */
export const stageWords: Record<Stage, { name: string; happens: string }> = {
  set_up: {
    name: 'Set up',
    happens: 'Parties name who speaks for them, and agree how to work together and what is open to change.',
  },
  gather: {
    name: 'Gather',
    happens: 'One open question: what matters when we work together? Nothing is written yet.',
  },
  draft: { name: 'Draft', happens: 'What people said becomes parts and commitments.' },
  consult: {
    name: 'Consult',
    happens: 'Everybody may comment and suggest, in plain words and in Easy Read, for at least four weeks.',
  },
  revise: { name: 'Revise', happens: 'Every suggestion is answered, with a reason that everybody can read.' },
  agree: { name: 'Agree', happens: 'The text is locked. Each party says what it thinks of each commitment.' },
  sign: { name: 'Sign', happens: 'Each party signs the locked text through its own lead.' },
  published: { name: 'Published', happens: 'Everybody can read it, and add their support.' },
  in_review: { name: 'In review', happens: 'Families, young people and services say whether it was kept.' },
  superseded: { name: 'Replaced', happens: 'A newer version is published.' },
  retired: { name: 'Ended', happens: 'This charter is not in force any more.' },
}

/** What a move is called on its button. */
export function moveWords(from: Stage, to: Stage): string {
  const { name } = stageWords[to]
  if (from === 'sign' && to === 'published') return 'Publish the charter'
  if (from === 'in_review' && to === 'published') return 'End the review'
  if (to === 'in_review') return 'Begin the review'
  if (to === 'retired') return 'End this charter'
  if (to === 'superseded') return 'Mark it as replaced'
  return steps.indexOf(to) < steps.indexOf(from) ? `Go back to “${name}”` : `Go on to “${name}”`
}

/** Who has to agree to a move, in words. */
export const agreeWords = {
  facilitators: 'Both facilitators: one of families, one of services.',
  'drafting group': 'Two of the drafting group: one of families, one of services.',
  parties: 'Two party leads: one of families, one of services.',
} as const

/** What is missing for a move, as a sentence, with what it names and where to put it right. */
export type Gap = { text: string; names: string[]; to: string }

const home = '/staff/charter'
const voices: Record<string, string> = { parent_carer: 'parent carers', young_person: 'young people' }

/** A gate's answer in plain words. Commitments and parties are named as people know them. */
export function missingInWords(
  { what, names }: Missing,
  text: CharterText,
  parties: readonly { id: string; name: string }[],
): Gap {
  const commitment = (id: string) => text.commitments.find((one) => one.id === id)?.text ?? id
  const party = (id: string) => parties.find((one) => one.id === id)?.name ?? id
  const pair = (both: string) => {
    const [which = '', who = ''] = both.split(': ')
    return `${party(who)}: ${commitment(which)}`
  }
  const gaps: Record<string, Gap> = {
    lead: { text: 'Nobody speaks for these parties yet:', names, to: `${home}/parties` },
    comments: {
      text: 'Nobody has been heard yet of these:',
      names: names.map((name) => voices[name] ?? name),
      to: `${home}/notes`,
    },
    commitments: { text: 'There is no commitment yet.', names: [], to: `${home}/text` },
    binds: {
      text: 'These do not say whom they bind:',
      names: names.map(commitment),
      to: `${home}/text`,
    },
    evidence: {
      text: 'These do not say what will show that they are kept:',
      names: names.map(commitment),
      to: `${home}/text`,
    },
    'closing-date': { text: 'The consultation has no first and last day.', names: [], to: `${home}/dates` },
    'four-weeks': { text: 'The consultation lasts less than four weeks.', names: [], to: `${home}/dates` },
    'still-open': {
      text: 'The consultation is still open, until the end of its last day.',
      names: [],
      to: `${home}/dates`,
    },
    'open-suggestions': {
      text:
        names[0] === '1'
          ? 'One suggestion has no answer yet.'
          : `${names[0]} suggestions have no answer yet.`,
      names: [],
      to: `${home}/suggestions`,
    },
    'locked-text': { text: 'The text is not locked.', names: [], to: `${home}/text` },
    objections: { text: 'A party objects:', names: names.map(pair), to: `${home}/agreement` },
    positions: { text: 'Not said yet:', names: countedByParty(names, party), to: `${home}/agreement` },
    signatures: { text: 'These parties have not signed:', names, to: `${home}/signatures` },
    'review-date': {
      text: 'There is no day for the review yet, ahead and within twelve months.',
      names: [],
      to: `${home}/dates`,
    },
    'review-result': { text: 'The result of the review is not published.', names: [], to: `${home}/reviews` },
    'newer-version': { text: 'No newer version is published.', names: [], to: home },
  }
  return gaps[what] ?? { text: what, names, to: home }
}

function countedByParty(pairs: string[], party: (id: string) => string): string[] {
  const counts = new Map<string, number>()
  for (const pair of pairs) {
    const who = pair.split(': ')[1] ?? ''
    counts.set(who, (counts.get(who) ?? 0) + 1)
  }
  return [...counts].map(([who, count]) => `${party(who)}, on ${count} commitment${count === 1 ? '' : 's'}`)
}
