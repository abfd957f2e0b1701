import type { Option } from '../questions/asked'
import { isWords, kindOf, type Answer, type Question } from '../questions/question'
import { wayThrough } from '../surveys/route'
import type { Answers, Survey } from '../surveys/survey'
import { isBeside } from '../ways/in-way'
import { happens, oneOf, someOf, type Chance } from './chance'
import { sayingsFor, type MadeUpWords } from './made-up-words'

/** Someone who never was. `mood` is 0 (all is bad) to 1 (all is well), and colours everything they say. */
export type MadeUpPerson = { mood: number; language: string }

/** Options in an order from best to worst are no longer than this; longer lists are of things. */
const LONGEST_ORDER = 5

/** How often an option is chosen where experience, not chance, decides; the others share the rest. */
const KNOWN: Record<string, Record<string, number>> = {
  who_answers: { me: 46, me_with_help: 34, someone_for_me: 18, prefer_not_to_say: 2 },
  helper_how: { told_or_showed: 45, observed: 30 },
  child_had_say: {
    own_words: 14,
    told_or_showed: 24,
    observed: 16,
    my_view: 20,
    asked_chose_not: 8,
    not_asked: 16,
  },
  has_ehcp: { yes: 52, no: 30 },
  language: { en: 86 },
  home_language: { en: 84, pl: 3, ro: 3, ur: 2 },
  ethnic_group: { white_british: 62, white_other: 9 },
}

/** The answers of a made-up person to all they are asked, as they would be sent; null is skipped. */
export function madeUpAnswers(
  survey: Survey,
  person: MadeUpPerson,
  words: MadeUpWords,
  chance: Chance,
): Answers {
  const answers: Answers = {}
  for (;;) {
    const next = wayThrough(survey, answers).find(({ question }) => answers[question.key] === undefined)
    if (!next) return answers
    answers[next.question.key] = answerTo(next.question, survey, person, words, chance)
  }
}

function answerTo(
  question: Question,
  survey: Survey,
  person: MadeUpPerson,
  words: MadeUpWords,
  chance: Chance,
): Answer | null {
  if (isWords(question)) {
    const needed = /observed|child_words/.test(question.key)
    if (!happens(chance, needed ? 0.85 : 0.3)) return null
    return oneOf(chance, sayingsFor(words, survey, question, person.language))
  }
  if (!question.required && happens(chance, 0.04)) return null
  if (question.kind === 'score') return Math.round(10 * near(person.mood, chance))
  if (question.kind === 'month') return null
  if (!('options' in question)) return null
  if (kindOf(question).holds === 'several') return several(question, chance)
  return one(question, person, chance)
}

function several(question: Question & { options: Option[] }, chance: Chance): string[] {
  const things = question.options.filter((option) => !isBeside(option)).map(({ value }) => value)
  return someOf(chance, things, 0.25, question.kind === 'ranking' ? question.most : 4)
}

function one(question: Question & { options: Option[] }, person: MadeUpPerson, chance: Chance): string {
  const known = KNOWN[question.key]
  if (known) return oneOf(chance, question.options, ({ value }) => known[value] ?? 1).value
  const beside = question.options.filter(isBeside)
  if (beside.length && happens(chance, 0.05)) return oneOf(chance, beside).value
  const rest = question.options.filter((option) => !isBeside(option))
  if (question.fact || rest.length > LONGEST_ORDER) return oneOf(chance, rest, (_, at) => 1 / (at + 2)).value
  return rest[Math.min(rest.length - 1, Math.floor((1 - near(person.mood, chance)) * rest.length))]!.value
}

/** Somewhere near a mood, never outside 0 to 1. */
function near(mood: number, chance: Chance): number {
  const spread = chance() + chance() - 1
  return Math.min(0.999, Math.max(0, mood + spread * 0.45))
}
