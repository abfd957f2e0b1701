import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDraft, ourSurveys } from '../../testing/surveys'
import { kindOf, optionsOf, type Answer, type Question } from '../questions/question'
import { withAnswer, type Draft } from '../responses/draft'
import { submit } from '../responses/submit'
import { VoiceFile } from '../voice/voice-file'
import voiceFile from '../../content/voice.json'
import { inWay, waysOf } from '../ways/in-way'
import { isAsked } from './order'
import { progress, stepAfter, wayThrough, type Step } from './route'
import { stopped } from './stop'
import { questionsOf, type Survey } from './survey'

const TODAY = '2026-11-23'
const surveys = ourSurveys().flatMap((survey) =>
  waysOf(survey).map((way) => [`${survey.id} in ${way}`, inWay(survey, way)] as const),
)
const rules = VoiceFile.parse(voiceFile).rules.map((rule) => rule.id)

/** What someone who rolls dice answers: one of the options, a few words, or a skip where that is offered. */
function someAnswer(question: Question, dice: number): Answer | null {
  const values = optionsOf(question).map((option) => option.value)
  const value = values[dice % (values.length || 1)]
  if (!question.required && dice % 11 === 10) return null
  if (question.kind === 'month') return '2025-06'
  if (question.kind === 'score') return dice % 2 ? dice % 11 : (value ?? 5)
  if (value === undefined) return 'A few words'
  return question.kind === 'choices' || question.kind === 'ranking' ? [value] : value
}

/** Answers a survey to its check page; every step must lead on. */
function answered(survey: Survey, dice: number[]): Draft {
  let draft = aDraft(survey)
  let step: Step = stepAfter(survey, draft.answers, 0)
  for (let at = 0; step.at !== 'check'; at++) {
    const { number } = step
    const stop = wayThrough(survey, draft.answers).find((each) => each.number === number)
    if (!stop || at > questionsOf(survey).length) throw new Error(`${survey.id} leads astray at ${number}`)
    const answer = someAnswer(stop.question, dice[at % dice.length]!)
    const { key } = stop.question
    if (answer !== null)
      expect(kindOf(stop.question).answer(stop.question, TODAY).safeParse(answer).data, key).toEqual(answer)
    const { place, left } = progress(survey, draft.answers, number)
    expect(place + left).toBe(wayThrough(survey, draft.answers).length)
    draft = withAnswer(draft, key, answer)
    step = stepAfter(survey, draft.answers, number)
  }
  return draft
}

describe.each(surveys)('%s', { timeout: 60_000 }, (_, survey) => {
  const someDice = fc.array(fc.nat(200), { minLength: 20, maxLength: 60 })

  it('leads to its check page and can be sent, whatever is answered', () => {
    fc.assert(
      fc.property(someDice, (dice) => {
        const response = submit(answered(survey, dice), survey, TODAY)
        expect(response).toHaveProperty('voice')
        if ('voice' in response) expect(rules).toContain(response.voice.rule)
      }),
      { numRuns: 25 },
    )
  })

  it('can be stopped anywhere, which is finishing: nothing is missing, and what was said stands', () => {
    fc.assert(
      fc.property(someDice, fc.nat(40), (dice, after) => {
        const whole = answered(survey, dice).answers
        const begun = Object.fromEntries(Object.entries(whole).slice(0, after))
        const once = stopped(survey, begun)
        const finished = stopped(survey, once)
        expect(stepAfter(survey, finished, 0)).toEqual({ at: 'check' })
        expect(finished).toMatchObject(begun)
        expect(submit(aDraft(survey, finished), survey, TODAY)).toHaveProperty('voice')
      }),
      { numRuns: 25 },
    )
  })

  it('can be skipped from end to end, "prefer not to say" where an answer is required', () => {
    const answers = Object.fromEntries(
      questionsOf(survey).map((q) => {
        const several = q.kind === 'choices' || q.kind === 'ranking'
        const notSaid = several ? ['prefer_not_to_say'] : 'prefer_not_to_say'
        return [q.key, q.required ? notSaid : null]
      }),
    )
    expect(submit(aDraft(survey, answers), survey, TODAY)).toHaveProperty('voice')
  })

  it('asks each of its questions of somebody', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(someDice, (dice) => {
        for (const stop of wayThrough(survey, answered(survey, dice).answers)) met.add(stop.question.key)
      }),
      { numRuns: 60, seed: 11 },
    )
    expect(
      questionsOf(survey)
        .filter((q) => isAsked(survey, q) && !met.has(q.key))
        .map((q) => q.key),
    ).toEqual([])
  })
})
