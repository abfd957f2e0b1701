import type { Problem } from '../questions/kind'
import type { Stopped } from './keyed'

const words: Record<Problem, string> = {
  'choose-one': 'choose what is ticked, or “Nothing ticked”.',
  'choose-some': 'choose what is ticked, or leave all boxes empty.',
  'none-with-others':
    'an answer that stands alone is ticked together with others. If the paper has both, leave all boxes empty.',
  'too-many': 'more is ticked than the survey allows. If the paper has so many, leave all boxes empty.',
  'too-long': 'this is more than the survey takes. Key in as much as fits, from the beginning.',
  'date-missing': 'enter the month and the year, or leave both empty.',
  'month-missing': 'the month is missing. If it is not on the paper, leave the year empty too.',
  'year-missing': 'the year is missing. If it is not on the paper, leave the month empty too.',
  'date-not-real': 'this is no month and year. If the paper says so, leave both empty.',
  'date-in-future': 'this is later than the day the form came. If the paper says so, leave both empty.',
}

/** What is wrong with a keyed question, and what to do with a paper that says so. */
export function stoppedInWords({ number, problem }: Stopped): string {
  return `Question ${number}: ${words[problem]}`
}

/** What was kept out because the way through the survey does not lead there; empty when nothing was. */
export function keptOutInWords(numbers: readonly number[]): string {
  if (!numbers.length) return ''
  const list = new Intl.ListFormat('en-GB').format(numbers.map(String))
  return numbers.length === 1
    ? ` The answer to question ${list} was kept out: the answers before it do not lead there.`
    : ` The answers to questions ${list} were kept out: the answers before them do not lead there.`
}
