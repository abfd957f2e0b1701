import { characters } from '../questions/text'
import { isWords, valuesOf, type Answer, type Question } from '../questions/question'
import { wayThrough } from '../surveys/route'
import type { Answers, Survey } from '../surveys/survey'
import { familyVoiceFrom, voiceFrom, VoiceFacts, type Voice, type VoiceLevel } from './voice'

/** The child's and the family's voice in one response, from its answers and the survey's audience. */
export function voiceOf(survey: Survey, answers: Answers): { child: Voice; family: VoiceLevel } {
  const facts = factsFrom(survey, answers)
  return { child: voiceFrom(facts), family: familyVoiceFrom(facts) }
}

const ASKED_ABOUT_VOICE = [
  'who_answers',
  'help_kind',
  'helper_how',
  'helper_observed_how',
  'child_had_say',
  'child_words',
  'child_observed_how',
  'answering_as',
  'i_am',
]

function factsFrom(survey: Survey, answers: Answers): VoiceFacts {
  const asked = wayThrough(survey, answers).map((stop) => stop.question)
  const given = asked.filter((q) => ASKED_ABOUT_VOICE.includes(q.key)).map((q) => [q.key, answers[q.key]])
  return VoiceFacts.parse({
    ...Object.fromEntries(given),
    audience: survey.audience,
    substantiveAnswers: asked.filter((q) => q.voice && isReal(q, answers[q.key])).length,
  })
}

/** A real answer says something: not "prefer not to say", not "not sure", and at least 3 characters of text. */
export function isReal(question: Question, answer: Answer | null | undefined): boolean {
  if (isWords(question)) return typeof answer === 'string' && characters(answer.trim()) >= 3
  return valuesOf(answer).some((value) => value !== 'prefer_not_to_say' && value !== 'not_sure')
}
