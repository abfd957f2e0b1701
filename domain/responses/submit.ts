import { isWords, valuesOf, type Answer } from '../questions/question'
import { readAnswer } from '../questions/read-answer'
import { answersOnTheWay, wayThrough } from '../surveys/route'
import type { Answers, Survey } from '../surveys/survey'
import { VOICE_RULES, type Voice, type VoiceLevel } from '../voice/voice'
import { voiceOf } from '../voice/voice-of'
import type { Way } from '../ways/way'
import { standing, type Draft } from './draft'
import { agreed, TAKING_PART } from './taking-part'

/** A response as it is stored: coded answers, free text apart, and nothing that says who or when. */
export type Response = {
  survey: string
  version: number
  language: string
  way: Way | 'mixed'
  /** The way of each answer, where they were given in more than one. */
  ways: Record<string, Way>
  agreedTo: string
  answers: Answers
  texts: Record<string, string>
  priorities: string[]
  voice: Voice
  voiceRules: number
  familyVoice: VoiceLevel
  week: string
}

/** What stands in the way of sending: not agreed to take part, or a question still to be answered. */
export type Unready = { agree: true } | { question: number }

/** Months that raw answers are kept (safeguarding-and-privacy.md section 8; a setting per controller later). */
export const MONTHS_KEPT = 24

/** The response that a draft becomes when it is sent on `today`, or what is still missing. */
export function submit(draft: Draft, survey: Survey, today: string): Response | Unready {
  if (!agreed(draft)) return { agree: true }
  const missing = firstMissing(draft, survey, today)
  if (missing) return { question: missing }
  const given = answersOnTheWay(survey, draft.answers)
  const { child, family } = voiceOf(survey, given)
  return {
    survey: survey.id,
    version: draft.version,
    language: draft.language,
    ...waysOf(draft, given),
    agreedTo: TAKING_PART,
    ...apart(survey, given),
    priorities: prioritiesOf(survey, given),
    voice: child,
    voiceRules: VOICE_RULES,
    familyVoice: family,
    week: mondayOf(today),
  }
}

/** The priorities that the answered questions feed, each once and sorted by id; never chosen by a family. */
function prioritiesOf(survey: Survey, answers: Answers): string[] {
  const fed = wayThrough(survey, answers)
    .map((stop) => stop.question)
    .filter((question) => valuesOf(answers[question.key]).length > 0)
    .flatMap((question) => question.priority ?? [])
  return [...new Set(fed)].sort()
}

/** The way of all answers, or 'mixed' and the way of each; that of now where nothing was answered. */
function waysOf(draft: Draft, given: Answers): Pick<Response, 'way' | 'ways'> {
  const answered = Object.keys(given).filter((key) => given[key] !== null)
  const ways = Object.fromEntries(answered.map((key) => [key, draft.ways[key] ?? 'words']))
  const used = new Set(Object.values(ways))
  return used.size > 1 ? { way: 'mixed', ways } : { way: [...used][0] ?? draft.way, ways: {} }
}

/** The Monday of the week of a day, both as 2026-11-23: no finer time is kept with a response. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** The number of the first question that still needs an answer or a skip before sending; null when none does. */
function firstMissing(draft: Draft, survey: Survey, today: string): number | null {
  const stands = standing(draft)
  const unfinished = wayThrough(survey, draft.answers).find(({ question }) => {
    const answer = stands[question.key]
    if (answer === undefined) return true
    return answer === null ? Boolean(question.required) : 'problem' in readAnswer(question, answer, today)
  })
  return unfinished?.number ?? null
}

function apart(survey: Survey, given: Answers) {
  const stops = wayThrough(survey, given).map((stop) => stop.question)
  const answers = Object.fromEntries(
    stops.map(
      (q) =>
        [q.key, isWords(q) && given[q.key] ? 'text' : (given[q.key] ?? null)] satisfies [
          string,
          Answer | null,
        ],
    ),
  )
  const texts = Object.fromEntries(
    stops.filter((q) => isWords(q) && given[q.key]).map((q) => [q.key, String(given[q.key])]),
  )
  return { answers, texts }
}
